import {defineRule, type Problem, type Suggestion} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {byAlphabet} from '../src/script/letters.ts'
import type {Script, Span} from '../src/script/model.ts'
import {matched} from '../src/script/pieces.ts'
import {firstEndingAfter} from '../src/script/ranges.ts'

const closing: Readonly<Record<string, string>> = {'{': '}', '[': ']'}
const opening: Readonly<Record<string, string>> = {'}': '{', ']': '['}

/** An unmatched bracket; `span` is its index in the list of spans. */
interface Bracket {
  readonly at: number
  readonly mark: string
  readonly span: number
}

export default defineRule({
  id: 'broken-placeholder',
  summary: 'A merge field with too few or too many brackets',
  why: 'The sending tool does not fill in a broken field, so the caller reads it out or stumbles over it.',
  sources: [fieldPractice],
  severity: {recommended: 'error', strict: 'error'},
  offers: ['suggestion'],
  examples: {
    bad: ['Hi «{{first_name}», Lee here.', 'Hi «[Name», Lee here.', 'Hi «first_name}}», Lee here.'],
    good: ['Hi {{first_name}}, Lee here.', 'Hi [Name], Lee at [Your Company].']
  },
  check({script, source, report}) {
    for (const bracket of unpaired(script.spans, source)) report(problemOf(bracket, script.spans, source))
    for (const one of lopsided(script, source)) report(one)
  }
})

/** A name between marks of other tools than those with brackets: `<<x>>`, `%x%`, `*|x|*`; or between too many braces. */
const marked = byAlphabet(
  /(<{1,3}|%{1,3}|\*\||\|\*|(?<!\{)\{{4,})([A-Za-z_][\w.]{0,40}(?: [\w.]{1,20}){0,2})(>{1,3}|%{1,3}|\|\*?|\*\|?|\}{4,})/g,
  () =>
    /(<{1,3}|%{1,3}|\*\||\|\*|(?<!\{)\{{4,})([\p{L}_][\p{L}\p{N}_.]{0,40}(?: [\p{L}\p{N}_.]{1,20}){0,2})(>{1,3}|%{1,3}|\|\*?|\*\|?|\}{4,})/gu
)

/** The marks that should stand around a name, by those that stand before it. */
function marksFor(before: string, after: string): readonly [before: string, after: string] {
  if (before.startsWith('{')) return ['{{', '}}']
  if (before.includes('|')) return ['*|', '|*']
  const count = Math.min(2, Math.max(before.length, after.length))
  return [before.charAt(0).repeat(count), (before.startsWith('<') ? '>' : '%').repeat(count)]
}

/** One of the marks before a name. */
const mark = /[<%|]|\{{4}/

/** Names whose marks do not match: `<<first_name>`, `%%first_name%`, `*|FNAME|`. */
function lopsided({start, end, spans}: Pick<Script, 'start' | 'end' | 'spans'>, source: string): readonly Problem[] {
  const script = source.slice(start, end)
  if (!mark.test(script)) return []
  return [...script.matchAll(marked(script))].flatMap(
    ({0: text, 1: before = '', 2: name = '', 3: after = '', index}) => {
      const [left, right] = marksFor(before, after)
      const range = {start: start + index, end: start + index + text.length}
      const span = spans[firstEndingAfter(spans, range.start)]
      const isSilent = span?.kind === 'silent' && span.start <= range.start && span.end >= range.end
      if (isSilent || (before === left && after === right)) return []
      const fixed = `${left}${name}${right}`
      const suggestions = [{message: `Write \`${fixed}\``, fix: {...range, text: fixed}}]
      return [{...range, message: `Marks do not match in \`${text}\``, suggestions}]
    }
  )
}

/** Unmatched brackets in spoken text. */
function unpaired(spans: readonly Span[], source: string): readonly Bracket[] {
  const alone: Bracket[] = []
  const open: Bracket[] = []
  for (const [place, span] of spans.entries()) {
    // Escaped brackets and entities are intentional.
    if (span.kind !== 'spoken' || span.says !== undefined || source[span.start - 1] === '\\') continue
    for (const match of source.slice(span.start, span.end).matchAll(/[[\]{}]/g)) {
      const bracket = {at: span.start + match.index, mark: match[0], span: place}
      if (closing[bracket.mark]) open.push(bracket)
      else if (open.at(-1)?.mark === opening[bracket.mark]) open.pop()
      else alone.push(bracket)
    }
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at).filter(({at}, place, all) => all[place - 1]?.at !== at - 1)
}

/** The field that the bracket belongs to: the one it touches, otherwise the word. */
function problemOf({at, mark, span}: Bracket, spans: readonly Span[], source: string): Problem {
  const [before, own, after] = [spans[span - 1], spans[span], spans[span + 1]]
  const run = /^[[\]{}]+/.exec(source.slice(at, own?.end).slice(0, 4))?.[0] ?? mark
  const end = at + run.length
  if (after?.kind === 'placeholder' && after.start === end) return problem({start: at, end: after.end}, source)
  if (before?.kind === 'placeholder' && before.end === at) return problem({start: before.start, end}, source)
  if (closing[mark]) {
    const word = matched(/^[^\s.,;:!?]{0,60}/, source.slice(end, own?.end))
    const range = {start: at, end: end + word.length}
    return problem(
      range,
      source,
      [...run]
        .reverse()
        .map((one) => closing[one] ?? '')
        .join('')
    )
  }
  const word =
    source
      .slice(Math.max(own?.start ?? 0, at - 60), at)
      .split(/[\s.,;:!?]/)
      .at(-1) ?? ''
  return problem({start: at - word.length, end}, source)
}

function problem(range: {start: number; end: number}, source: string, missing = ''): Problem {
  const text = source.slice(range.start, range.end)
  const braces = balanced(text)
  const fixed = missing ? text + missing : braces
  const suggestions: readonly Suggestion[] =
    fixed === undefined ? [] : [{message: `Write \`${fixed}\``, fix: {...range, text: fixed}}]
  return {...range, message: `Brackets do not match in \`${text}\``, ...(suggestions.length > 0 && {suggestions})}
}

/** Completes the braces of `{{x}`; undefined if the right form is not obvious. */
function balanced(text: string): string | undefined {
  const [, left = '', name = '', right = ''] = /^([[{]*)([^[\]{}]+)([\]}]*)$/.exec(text) ?? []
  const longer = left.length > right.length ? left : [...right].map((mark) => opening[mark] ?? '').join('')
  return name === '' ? undefined : `${longer}${name}${[...longer].map((mark) => closing[mark] ?? '').join('')}`
}
