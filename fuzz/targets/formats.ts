import fc from 'fast-check'
import {XMLValidator} from 'fast-xml-parser'
import {formatNames} from '../../src/format/load.ts'
import {createLinter, loadFormatter, rules} from '../../src/index.ts'
import {ensure} from '../../test/helpers/promises.ts'
import {mutated} from '../sources.ts'
import {defineTarget} from '../target.ts'

const cwd = '/home/lee/team'
const linter = createLinter({lookup: false, preset: 'all', details: true, cwd})
const rulesMeta = Object.fromEntries([...rules].map(([id, rule]) => [id, rule.meta]))

/** Characters that a terminal or log would interpret. */
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

const name = fc
  .oneof(
    fc.constantFrom(
      'a.md',
      '\u001b[2J##[error]x.md',
      'a\n::error::b.md',
      '"><script>alert(1)</script>.md',
      "a'b&c.md",
      '\u202ea.md'
    ),
    fc
      .string({unit: 'binary', minLength: 1, maxLength: 12})
      .map((text) => `${text.replace(/[/\0]|\p{Surrogate}/gu, '_')}.md`)
  )
  .filter((one) => !['..md', '...md'].includes(one))

/** Whatever a file or its name contains, every format is one valid document, and nothing in it is executed. */
export const formats = defineTarget({
  name: 'formats',
  cases: fc.record({name, text: mutated}),
  async check({name, text}) {
    const results = [await linter.lintText(text, `${cwd}/${name}`)]
    for (const format of formatNames) {
      const report = await (await loadFormatter(format, cwd))(results, {cwd, rulesMeta})
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) JSON.parse(report)
      if (['junit', 'checkstyle'].includes(format))
        ensure(XMLValidator.validate(report) === true, `${format} is not XML`)
      // A patch contains the text unchanged.
      if (format !== 'diff') ensure(!acting.test(report), `${format} holds ${acting.exec(report)?.[0].charCodeAt(0)}`)
      const commands = report.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\w{1,20}\[/.test(line)).length
      // One per message, and a notice if there are more than GitHub shows.
      const own = format === 'github' ? (results[0]?.messages.length ?? 0) + 1 : 0
      ensure(commands <= own, `${format} gives a command to a runner`)
      if (format === 'html' || format === 'markdown')
        ensure(!/<script>alert|<img|onerror=/i.test(report), `${format} holds markup of the file`)
    }
  }
})
