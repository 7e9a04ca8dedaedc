import {createLinter} from '../../index.ts'
import {type ConfigSourceFlags, linterOptions} from '../config-flags.ts'
import type {Io} from '../io.ts'
import type {FoundRule} from './search.ts'

/** Words without problems: whatever is reported for them is reported for any short text. */
const harmless = 'Labels for the second line.'

/** Rules that report the given words, with the team's settings or in the strict preset, and their messages. */
export async function rulesThatReport(words: string, flags: ConfigSourceFlags, io: Io): Promise<readonly FoundRule[]> {
  // Without a period, a few words would be read as a title.
  const sentence = /[.?!…]$/.test(words) ? words : `${words}.`
  const found = new Map<string, FoundRule>()
  for (const preset of [{}, {preset: 'strict'}]) {
    const options = {...linterOptions(flags, io), ...preset, inlineConfig: false}
    const linter = createLinter({...options, settings: {scripts: 'document'}})
    // Problems of the whole file, such as having no script, are not about any word.
    const reported = async (text: string) =>
      (await linter.lintText(text, 'script.txt')).messages.filter(({script}) => script !== undefined)
    const always = new Set((await reported(harmless)).map(({ruleId}) => ruleId))
    for (const {ruleId, message} of await reported(sentence))
      if (ruleId !== null && !always.has(ruleId) && !found.has(ruleId)) found.set(ruleId, {id: ruleId, text: message})
  }
  return [...found.values()]
}
