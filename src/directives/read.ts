import type {Range, SourceFormat} from '../script/model.ts'
import {nearest} from '../suggest.ts'
import {
  type Directive,
  type DirectiveFault,
  type Directives,
  type Item,
  nameOf,
  noDirectives,
  type Verb,
  verbs
} from './directive.ts'
import {findCandidates} from './find.ts'
import {createLineFinder} from './lines.ts'
import {suggestionsFor, withoutDirective} from './remove.ts'
import {readSettings} from './settings.ts'

/** Everything before the reason. */
const reasonMark = /(?:^|\s)-{2,}(?:\s|$)/
/** Start of a directive; an optional colon is accepted. */
const verbPattern = /^\s*(vmlint(?:[ :_]\s?)?[^\s:,]*):?/i

/** A file to read directives from. */
export interface DirectiveSource {
  readonly source: string
  readonly format: SourceFormat
  readonly scripts: readonly Range[]
}

/** Reads the directives of a file. Rule names are not checked here. */
export function readDirectives({source, format, scripts}: DirectiveSource): Directives {
  const candidates = findCandidates(source, {format, scripts})
  const {found, unclosed} = candidates
  if (found.length === 0 && unclosed.length === 0) return noDirectives
  const lineOf = createLineFinder(source, candidates)
  const list: Directive[] = []
  const faults: DirectiveFault[] = unclosed.map((range) => ({
    ...range,
    message: 'Unclosed directive: end it with `-->`'
  }))
  for (const {start, end, body} of found) {
    const [head = '', spelt = ''] = verbPattern.exec(source.slice(body.start, body.end)) ?? []
    // Script marks are read together with the scripts.
    if (spelt === 'vmlint-script') continue
    const verb = verbs.find((known) => spelt === `vmlint-${known}`)
    if (!verb) {
      const at = source.indexOf(spelt, body.start)
      faults.push(unknownVerb(source, {start, end}, {start: at, end: at + spelt.length}))
      continue
    }
    const {listed, reason} = splitReason(source, {start: body.start + head.length, end: body.end})
    const read = verb === 'set' ? readSettings(source, listed, {start, end}) : readRules(source, listed, verb)
    const line = lineOf(verb, end)
    for (const one of read.faults) faults.push(one)
    if (verb === 'set' && (scripts.at(-1)?.end ?? 0) <= start) {
      faults.push({
        start,
        end,
        message: 'Unused `vmlint-set`: no script follows',
        fix: withoutDirective(source, {start, end})
      })
    }
    list.push({start, end, verb, items: read.items, settings: read.settings, reason, ...(line && {line})})
  }
  return {list, faults}
}

function unknownVerb(source: string, whole: Range, name: Range): DirectiveFault {
  const spelt = source.slice(name.start, name.end)
  const known = [...verbs, 'script']
  const verb = spelt.slice('vmlint-'.length).trim().toLowerCase()
  const near = nearest(verb, known)
  return {
    ...whole,
    message: `Unknown directive \`${spelt}\`${near === undefined ? '' : `, did you mean \`vmlint-${near}\`?`}`,
    suggestions: suggestionsFor(name, near && `vmlint-${near}`, withoutDirective(source, whole))
  }
}

function splitReason(source: string, {start, end}: Range): {listed: Range; reason: string} {
  const text = source.slice(start, end)
  const mark = reasonMark.exec(text)
  if (!mark) return {listed: {start, end}, reason: ''}
  const reason = text
    .slice(mark.index + mark[0].length)
    .trim()
    .replaceAll(/\s+/g, ' ')
  return {listed: {start, end: start + mark.index}, reason}
}

/** Parses names separated by commas. */
function readRules(source: string, {start, end}: Range, verb: Verb) {
  const items: Item[] = []
  const faults: DirectiveFault[] = []
  for (const part of source.slice(start, end).matchAll(/[^,]+/g)) {
    const [first, second, ...more] = Array.from(part[0].matchAll(/\S+/g))
    if (!first) continue
    const at = start + part.index + first.index
    items.push({id: first[0], start: at, end: at + first[0].length})
    if (!second) continue
    const last = more.at(-1) ?? second
    const extra = {start: start + part.index + second.index, end: start + part.index + last.index + last[0].length}
    faults.push({
      ...extra,
      message: `Unexpected \`${source.slice(extra.start, extra.end)}\` in ${nameOf(verb)}: put commas between rules and \`--\` before a reason`
    })
  }
  return {items, faults, settings: {}}
}
