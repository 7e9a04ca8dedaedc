import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formatNames, loadFormatter} from '../../src/format/load.ts'
import {anyText} from '../helpers/any-text.ts'
import {context, cwd, hostileResults, hostileTexts} from '../helpers/results.ts'

const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

/** Formats that are read as plain text: markup is no more than text in them. */
const forPeople = new Set(['stylish', 'codeframe', 'unix', 'github', 'diff'])

/** What a runner of a CI would obey: it trims a line before it looks for `::`, and finds `##[` anywhere. */
function commandsIn(report: string): readonly string[] {
  return report.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\w*\[/.test(line))
}

test.for(formatNames)('nothing in a file or its name is more than text in the format %s', async (name) => {
  const format = await loadFormatter(name, cwd)
  const check = async (text: string) => {
    const results = hostileResults(text)
    const report = await format(results, {...context, terminal: {color: false, links: true, isInteractive: true}})
    // The links are ours; whatever else is a control character came from the text.
    // A diff has the tabs and line ends of the text.
    const shown = name === 'diff' ? report.replace(/\t|\r$/gm, '') : report
    expect(shown.replace(/\u001b\]8;;(?:https?:[!-~]*)?\u0007/g, '')).not.toMatch(acting)
    const own = name === 'github' ? results.flatMap((result) => result.messages).length : 0
    expect(commandsIn(report).length).toBe(own)
    if (!forPeople.has(name))
      expect(report).not.toMatch(/<(?:script|img|svg|b)\b[^>]*(?:alert|onerror|onload)|<script>alert/i)
  }
  for (const text of hostileTexts) await check(text)
  await fc.assert(fc.asyncProperty(anyText(), check), {numRuns: 30})
})
