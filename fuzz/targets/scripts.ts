import {createLinter} from '../../src/index.ts'
import {parseDocument} from '../../src/script/parse.ts'
import {checkPlaces, checkScript, ensure} from '../../test/helpers/promises.ts'
import {sourceFile} from '../sources.ts'
import {defineTarget, inTime} from '../target.ts'

const linter = createLinter({lookup: false, preset: 'all', details: true})

/** Any text is linted in time; spans have no gaps, words are slices, positions are inside, and unread text is reported. */
export const scripts = defineTarget({
  name: 'scripts',
  cases: sourceFile,
  async check({path, text}) {
    const result = await inTime(text.length, () => linter.lintText(text, path))
    checkPlaces(result, text)
    const isRefused = result.messages.some(({fatal, ruleId}) => fatal && ruleId === null)
    if (isRefused) return
    const {messages, suppressedMessages} = result
    ensure(!messages.some(({fatal}) => fatal), `a rule crashed: ${messages.find(({fatal}) => fatal)?.message}`)
    const isSilent = result.scripts.length === 0 && messages.length + suppressedMessages.length === 0
    ensure(!isSilent || /draft|vmlint/.test(text), 'a named file without a script passes')
    for (const {seconds, secondsFast, secondsSlow} of result.scripts)
      ensure(
        secondsFast >= 0 && secondsFast <= seconds && seconds <= secondsSlow,
        `${secondsFast} ${seconds} ${secondsSlow}`
      )
    for (const script of parseDocument(text, {format: /md|markdown/.test(path) ? 'markdown' : 'text'}).scripts)
      checkScript(script, text)
  }
})
