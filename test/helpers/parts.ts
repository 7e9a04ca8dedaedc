import {Analysis} from '../../src/analysis.ts'
import type {Parts} from '../../src/anatomy/parts.ts'
import {compose} from '../../src/script/compose.ts'
import {locate} from '../../src/script/location.ts'
import {defaultSettings, type Settings} from '../../src/settings.ts'

/** The parts of a message of one line. */
export function partsOf(source: string, settings: Partial<Settings> = {}): Parts {
  const composed = compose(
    source,
    {lines: [{start: 0, end: source.length}], labels: []},
    {markdown: false, definitions: new Set()}
  )
  const script = {title: undefined, line: 1, ...composed}
  return new Analysis({source, location: locate(source), script, settings: {...defaultSettings, ...settings}}).parts
}
