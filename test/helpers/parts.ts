import type {Parts} from '../../src/anatomy/parts.ts'
import {Analysis} from '../../src/rule/analysis.ts'
import {compose} from '../../src/script/compose.ts'
import {locate} from '../../src/script/location.ts'
import type {Range, Script} from '../../src/script/model.ts'
import {defaultSettings, type Settings} from '../../src/settings.ts'

/** Parses a script of one line. */
export function scriptOf(source: string): Script {
  const composed = compose(
    source,
    {lines: [{start: 0, end: source.length}], labels: []},
    {syntax: 'text', definitions: new Set()}
  )
  return {title: undefined, line: 1, ...composed}
}

/** The parts of a one-line message. */
export function partsOf(source: string, settings: Partial<Settings> = {}): Parts {
  return new Analysis({
    source,
    location: locate(source),
    script: scriptOf(source),
    settings: {...defaultSettings, ...settings}
  }).parts
}

/** The texts of parts in a message. */
export function textsOf(source: string, ranges: readonly Range[]): readonly string[] {
  return ranges.map(({start, end}) => source.slice(start, end))
}

/** Names of the parts found, with kinds of asks as `ask:call`, and `when` for a promise with a time. */
export function namesOf(parts: Parts): readonly string[] {
  const found = Object.entries(parts).flatMap(([name, list]) => (list.length > 0 ? [name] : []))
  const kinds = parts.ask.map(({kind}) => `ask:${kind}`)
  return [...found, ...kinds, ...(parts.promise.some(({when}) => when) ? ['when'] : [])]
}
