import {expect, test} from 'vitest'
import {acceptedIn} from '../../src/language/accepted.ts'
import {defaultSettings} from '../../src/settings.ts'
import {scriptOf} from '../helpers/parts.ts'

/** Whether the range in «marks» is accepted. */
function isAccepted(marked: string, phrases: readonly string[], company: readonly string[] = []): boolean {
  const source = marked.replace(/[«»]/g, '')
  const vocabulary = {...defaultSettings.vocabulary, accept: [...phrases]}
  const accepts = acceptedIn(scriptOf(source), {...defaultSettings, company: [...company], vocabulary})
  return accepts({start: marked.indexOf('«'), end: marked.indexOf('»') - 1})
}

test.for<readonly [marked: string, phrases: readonly string[], isAccepted: boolean]>([
  ['We are Smith «&» Sons.', ['Smith & Sons'], true],
  ['We are smith «&» sons.', ['SMITH & SONS'], true],
  ['We are «Smith & Sons».', ['Smith & Sons'], true],
  ['We are «Smith & Sons.»', ['Smith & Sons'], false],
  ['We «are Smith» & Sons.', ['Smith & Sons'], false],
  ['Nuts «&» bolts, Smith & Sons.', ['Smith & Sons'], false],
  ['Smith & Sons, Smith «&» Sons.', ['Smith & Sons'], true],
  ['A «& B &» C', ['a & b', 'b & c'], true],
  ['A «& B & C» D', ['a & b', ' & c'], true],
  ['A «& B» C', ['a &', 'b'], false],
  ['A «&» B', [], false]
])('%s: %j is accepted as written', ([marked, phrases, expected]) => {
  expect(isAccepted(marked, phrases)).toBe(expected)
  expect(isAccepted(marked, [], phrases)).toBe(expected)
})
