import {createLinter} from '../../index.ts'
import {type ConfigSourceFlags, linterOptions} from '../config-flags.ts'
import type {Io} from '../io.ts'
import type {FoundRule} from './search.ts'

/** Words that nothing is wrong with: what is reported of them would be reported of any few words. */
const harmless = 'Labels for the second line.'

/** The rules that report some words of a script, as the team has set them or in the strict preset: each with what it says of them. */
export async function rulesThatReport(words: string, flags: ConfigSourceFlags, io: Io): Promise<readonly FoundRule[]> {
  // A few words without an end would be taken for a title.
  const sentence = /[.?!…]$/.test(words) ? words : `${words}.`
  const found = new Map<string, FoundRule>()
  for (const preset of [{}, {preset: 'strict'}]) {
    const options = {...linterOptions(flags, io), ...preset, inlineConfig: false}
    const linter = createLinter({...options, settings: {scripts: 'document'}})
    // What is said of the file as a whole, such as that it holds no script, is said of no word.
    const reported = async (text: string) =>
      (await linter.lintText(text, 'script.txt')).messages.filter(({script}) => script !== undefined)
    const always = new Set((await reported(harmless)).map(({ruleId}) => ruleId))
    for (const {ruleId, message} of await reported(sentence))
      if (ruleId !== null && !always.has(ruleId) && !found.has(ruleId)) found.set(ruleId, {id: ruleId, text: message})
  }
  return [...found.values()]
}
