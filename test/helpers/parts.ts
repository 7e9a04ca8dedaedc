import type {Parts} from '../../src/anatomy/parts.ts'
import {Analysis} from '../../src/rule/analysis.ts'
import {compose} from '../../src/script/compose.ts'
import {locate} from '../../src/script/location.ts'
import {defaultSettings, type Settings} from '../../src/settings.ts'

/** The parts of a message of one line. */
export function partsOf(source: string, settings: Partial<Settings> = {}): Parts {
  const composed = compose(
    source,
    {lines: [{start: 0, end: source.length}], labels: []},
    {syntax: 'text', definitions: new Set()}
  )
  const script = {title: undefined, line: 1, ...composed}
  return new Analysis({source, location: locate(source), script, settings: {...defaultSettings, ...settings}}).parts
}

/** Names of the parts found, with the kinds of asks as `ask:call` and `when` for a promise with a time. */
export function namesOf(parts: Parts): readonly string[] {
  const found = Object.entries(parts).flatMap(([name, list]) => (list.length > 0 ? [name] : []))
  const kinds = parts.ask.map(({kind}) => `ask:${kind}`)
  return [...found, ...kinds, ...(parts.promise.some(({when}) => when) ? ['when'] : [])]
}
