import type {Span} from '../model.ts'
import {firstFrom, lastBefore} from '../pieces.ts'
import {decodeNamedCharacterReference} from './character-references.ts'
import {readCue} from './direction.ts'
import {Emphasis, silent} from './emphasis.ts'
import {isFieldName} from './field.ts'
import {Opened} from './opened.ts'
import {placeholderAt} from './placeholder.ts'

/** Options for inline parsing. */
export interface InlineOptions {
  /** Which markup to parse: in Markdown emphasis, entities, escapes, code and tags; in exports entities and tags. */
  readonly syntax: 'text' | 'markdown' | 'csv'
  /** Lower-case names of the file's link definitions, for which `[name]` is a link. */
  readonly definitions: ReadonlySet<string>
}

interface Context extends InlineOptions {
  /** End of the last comment in the text, computed once, so that unclosed comments do not each search to the end. */
  readonly lastComment: number
}

type InlineReader = (text: string, at: number, context: Context) => readonly Span[] | undefined

/** Where anything but plain words can start; the marks that end a sentence do so only before what makes them signs. */
const special =
  /[\\[({<«*_`&%#$~@…^]|!(?=\[)|\.{6}|""|(?<=\b(?:at|on|is) )[—–]|(?<!\w)(?:[xX]{3}|[a-z]{2,}_|[A-Z]{3,}|\d{3}[-. ][xX#]|mumble|blah|yadd?a|spoken )/g

/** Whether an offset is inside a word, after a letter that `\w` does not match. */
function isInWord(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) > 0x7f && /\w/.test(text.charAt(at)) && /[\p{L}\p{N}]$/u.test(lastBefore(text, at, 2))
}

/**
 * Finds everything that is not spoken as written: placeholders, directions, comments, markup. Spans are sorted, without overlaps;
 * the text between them is spoken. One pass with bounded look-ahead: linear in the text.
 */
export function readInline(text: string, options: InlineOptions): readonly Span[] {
  const found: Span[] = []
  const emphasis = new Emphasis()
  const readers = readersOf[options.syntax]
  const context = {lastComment: text.lastIndexOf('-->'), ...options}
  const scan = new RegExp(special)
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const at = match.index
    const spans = isInWord(text, at) ? [] : firstOf(readers, text, at, context)
    if (spans) {
      for (const one of spans) found.push(one)
      scan.lastIndex = Math.max(at + 1, spans.at(-1)?.end ?? 0)
    } else if (options.syntax === 'markdown' && (match[0] === '*' || match[0] === '_' || match[0] === '~')) {
      scan.lastIndex = emphasis.read(text, at)
    }
  }
  const marks = emphasis.marks
  return marks.length > 0 ? [...found, ...marks].sort((a, b) => a.start - b.start) : found
}

function firstOf(readers: readonly InlineReader[], text: string, at: number, context: Context) {
  for (const read of readers) {
    const spans = read(text, at, context)
    if (spans) return spans
  }
  return undefined
}

const comment: InlineReader = (text, at, {lastComment}) => {
  if (!text.startsWith('<!--', at) || at + 4 > lastComment) return undefined
  return [silent(at, text.indexOf('-->', at + 4) + 3)]
}

const controlPattern = new Opened(
  '{*',
  () =>
    /\{%-? ?comment ?-?%\}[^%]{0,500}\{%-? ?endcomment ?-?%\}|\{\{~?[#/^][^{}\n]{0,120}\}\}|\{\{~? ?(?:else|end|endif|fi)\b[^{}\n]{0,120}\}\}|\{%[^%\n]{0,200}%\}|\{#\s[^#\n]{0,200}#\}|\*\|(?:IF|IFNOT|ELSE|ELSEIF|END):[^|\n]{0,60}\|\*/y
)
/** `{{#if x}}`, `{% endif %}`: control tags, never spoken. */
const control: InlineReader = (text, at) => {
  const match = controlPattern.at(text, at)
  return match && [silent(at, at + match[0].length)]
}

const linkPattern = new Opened(
  '![',
  () =>
    /!?\[([^[\]\n]{0,200})\](?:\(<?((?:[^()\s]|\([^()\s]{0,100}\)){1,500})>?(?:\s{1,9}["'][^"'\n]{0,200}["'])?\)|\[([^[\]\n]{0,200})\])?/y
)
const link: InlineReader = (text, at, options) => {
  const match = linkPattern.at(text, at)
  if (!match) return undefined
  const [whole, label = '', target, reference] = match
  const end = at + whole.length
  if (label.startsWith('^')) return [silent(at, end)]
  const isLink = target === undefined ? isDefined(options.definitions, reference || label) : /[./#:]/.test(target)
  if (whole.startsWith('!')) return isLink ? [silent(at, end)] : undefined
  if (!isLink) return undefined
  // A link's text is parsed like any other, with placeholders, directions and comments.
  const from = at + 1
  const inner = readInline(label, options).map((span) => shift(span, from))
  return [silent(at, from), ...inner, silent(from + label.length, end)]
}

function isDefined(definitions: ReadonlySet<string>, label: string): boolean {
  return definitions.has(normalizeLabel(label))
}

/** The normalized name of a link definition. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

const taskPattern = new Opened('[', () => /\[[ xX]\](?=[ \t])/y)
/** `[ ]` or `[x]` at the start of a line: a task box. */
const task: InlineReader = (text, at) => {
  const opensLine = () => /(?:^|[\r\n])[^\S\r\n]*$/.test(lastBefore(text, at, 12))
  return taskPattern.at(text, at) && opensLine() ? [silent(at, at + 3)] : undefined
}

const bracketPattern = new Opened(
  '\\[(',
  () => /\\?([[(])((?:[^[\]()\r\n\\]|\\[^[\]()\r\n]|\r?\n(?![ \t]*\r?\n)|\r(?!\n)){1,300}?)\\?[\])]/y
)
const starredPattern = new Opened(
  '*_',
  () => /([*_]{1,3})((?:[^*_\r\n]|\r?\n(?![ \t]*\r?\n)){1,60})\1(?![\p{L}\p{N}])/uy
)
/** A cue between angles or braces, where placeholders stand as well: `<slow down>`; not a tag with attributes. */
const anglePattern = new Opened(
  '<{',
  () =>
    /<([A-Za-z](?:[^<>="/:@\r\n]|\r?\n(?![ \t]*\r?\n)){2,80})>|(?<!\{)\{([A-Za-z](?:[^{}="|:\r\n]|\r?\n(?![ \t]*\r?\n)){2,80})\}(?!\})/y
)
const asidePattern = new Opened('(', () => /\([^()\r\n]{1,80}\)/y)
/** Fewest words in angle brackets that no field has for a name. Chosen. */
const leastSentence = 3
const standInPattern = new Opened(
  'mbys',
  () =>
    /(mumble|blah|yadda|yada)(?:,? \1)+|spoken (?:very )?(?:slowly|clearly|twice)(?:[ ,]+(?:and )?(?:slowly|clearly|twice))*/y
)
/** `[PAUSE 2s]`, `(slowly)`, `*smile*`, and other text that is not to be spoken. */
const direction: InlineReader = (text, at) => {
  // "____ (your name)": what a blank stands for is not said.
  const name = text[at] === '(' && /_{3}\s{0,2}$/.test(lastBefore(text, at, 5)) ? asidePattern.at(text, at) : undefined
  if (name) return [{kind: 'direction', start: at, end: at + name[0].length, seconds: 0}]
  const bracket = bracketPattern.at(text, at)
  const starred = bracket ? undefined : starredPattern.at(text, at)
  const angle = bracket || starred ? undefined : anglePattern.at(text, at)
  const [whole, mark, inner = ''] = bracket ?? starred ?? (angle ? cueInField(angle) : [])
  if (whole !== undefined) {
    // "*(stop talking)*": the brackets count first.
    const isBracketed = /^\(.*\)$/.test(inner)
    const cue = readCue(inner.replace(/^\(|\)$/g, ''), isBracketed ? '(' : mark)
    // A remark in brackets is one where it is in italics, too, or alone on its line.
    const isLong = isBracketed && inner.split(/\s+/).length >= leastRemark
    const isSetApart = starred ? isLong : mark === '(' && isAlone(text, at, at + whole.length)
    const seconds = cue ?? (isSetApart && !isFieldName(inner.replace(/^\(|\)$/g, '')) ? 0 : undefined)
    return seconds === undefined ? undefined : [{kind: 'direction', start: at, end: at + whole.length, seconds}]
  }
  const match = standInPattern.at(text, at)
  return match && [{kind: 'direction', start: at, end: at + match[0].length, seconds: 0}]
}

/** `<pause, let it land>`: what is in place of a field is read as what is between stars, unless it has the words of a sentence. */
function cueInField([whole, angle, brace]: RegExpExecArray): readonly [string, string, string] {
  const inner = angle ?? brace ?? ''
  return [whole, inner.split(/\s+/).length >= leastSentence ? '[' : '*', inner]
}

/** Fewest words of a remark in italics and brackets that is nothing to say (chosen): "*(the new one)*" is said. */
const leastRemark = 5

/** Whether a stretch has its lines for itself. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\r\n])[^\S\r\n]*$/.test(lastBefore(text, start, 40)) &&
    /^[^\S\r\n]*(?:[\r\n]|$)/.test(firstFrom(text, end, 40))
  )
}

const spintaxPattern = new Opened('{', () => /\{([^{}\n]{1,900})\}/y)
/** Fewest words of an alternative that is text rather than the name of a placeholder. Chosen. */
const leastText = 3
/** `{I saw your advert|Your advert caught my eye}`: alternative phrases, of which one is spoken. */
const spintax: InlineReader = (text, at, options) => {
  const inner = text[at] === '{' ? spintaxPattern.at(text, at)?.[1] : undefined
  if (!inner?.includes('|') || inner.includes(':')) return undefined
  const choices = inner.split('|')
  if (choices.every((choice) => choice.trim().split(/\s+/).length < leastText)) return undefined
  const spans: Span[] = []
  let from = at
  for (const choice of choices) {
    const start = from + 1
    spans.push(silent(from, start), ...readInline(choice, options).map((span) => shift(span, start)))
    from = start + choice.length
  }
  return [...spans, silent(from, from + 1)]
}

const placeholder: InlineReader = (text, at) => {
  const span = placeholderAt(text, at)
  return span && [span]
}

const escapePattern = new Opened('\\', () => /\\[!-/:-@[-`{-~]/y)
const escaped: InlineReader = (text, at) =>
  escapePattern.at(text, at) ? [silent(at, at + 1), said(at + 1)] : undefined
/** A spoken character that must not be parsed as markup. */
const said = (at: number): Span => ({kind: 'spoken', start: at, end: at + 1})

const entityPattern = new Opened('&', () => /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y)
const entity: InlineReader = (text, at) => {
  const match = entityPattern.at(text, at)
  if (!match) return undefined
  const [whole, decimal, hexadecimal, name] = match
  const says = name === undefined ? character(decimal, hexadecimal) : decodeNamedCharacterReference(name)
  return says === false ? undefined : [{kind: 'spoken', start: at, end: at + whole.length, says}]
}

function character(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isText = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isText ? String.fromCodePoint(code) : '\ufffd'
}

/** `""` in an exported cell is one quotation mark. */
const doubledQuote: InlineReader = (text, at) =>
  text.startsWith('""', at) ? [{kind: 'spoken', start: at, end: at + 2, says: '"'}] : undefined

const anchorPattern = new Opened('^', () => /\^[A-Za-z\d-]{1,40}(?=[ \t]*(?:[\r\n]|$))/y)
/** `^block-id` at the end of a line: a note-taking program's name for the paragraph. */
const anchor: InlineReader = (text, at) => {
  const match = /\s/.test(text.charAt(at - 1)) ? anchorPattern.at(text, at) : undefined
  return match && [silent(at, at + match[0].length)]
}

const codePattern = new Opened('`', () => /(`{1,8})(?!`)([^`]{1,300})\1(?!`)/y)
/** `` `{{name}}` ``: the backticks are silent, their contents are parsed. */
const code: InlineReader = (text, at, options) => {
  const match = codePattern.at(text, at)
  if (!match) return undefined
  const [whole, ticks = '', inner = ''] = match
  const from = at + ticks.length
  const spans = readInline(inner, {...options, syntax: 'text'}).map((span) => shift(span, from))
  return [silent(at, from), ...spans, silent(from + inner.length, at + whole.length)]
}

function shift(span: Span, by: number): Span {
  return {...span, start: span.start + by, end: span.end + by}
}

const tagPattern = new Opened('<', () => /<\/?[a-zA-Z][^<>]{0,300}>/y)
const autolinkPattern = new Opened('<', () => /<([a-zA-Z][\w+.-]{1,31}:[^<>\s]{0,300}|[^<>\s@]{1,64}@[^<>\s]{1,200})>/y)
const tag: InlineReader = (text, at) => {
  const address = autolinkPattern.at(text, at)
  if (address) return [silent(at, at + 1), silent(at + address[0].length - 1, at + address[0].length)]
  const match = tagPattern.at(text, at)
  return match && [silent(at, at + match[0].length)]
}

// Entities are left over in exports of any kind.
const shared: readonly InlineReader[] = [comment, control, task, link, direction, spintax, placeholder, entity]
const readersOf: Readonly<Record<InlineOptions['syntax'], readonly InlineReader[]>> = {
  text: shared,
  markdown: [...shared, escaped, code, tag, anchor],
  csv: [doubledQuote, ...shared, tag]
}
