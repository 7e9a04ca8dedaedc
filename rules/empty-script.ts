import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'
import {hasLetterOrDigit} from '../src/script/letters.ts'
import {matched} from '../src/script/pieces.ts'

export default defineRule({
  id: 'empty-script',
  summary: 'A script with nothing to say, or a named file without a script',
  why: 'Leaving no message is the first reason for getting no call back. A file without a script usually has a mistake in its layout; if it is intentional, set `draft: true` in its front matter.',
  sources: [sevenReasons],
  severity: {recommended: 'error', strict: 'error'},
  examples: {bad: ['«…»', '«---»'], good: ['Hi Dana, Lee here.', 'Hello?']},
  checkDocument({source, scripts, isNamed, isDraft, report}) {
    if (isDraft) return
    for (const {start, end, text} of scripts) {
      if (!hasLetterOrDigit(text))
        report({start, end, message: 'The script has nothing to say: write it, or mark the file `draft`'})
    }
    const firstLine = matched(/.*/, source).length
    if (scripts.length === 0 && isNamed)
      report({
        start: 0,
        end: firstLine,
        message:
          source.trim() === ''
            ? 'The file is empty: write a script, or delete the file'
            : 'No voicemail script found: give it a heading with the word `voicemail`, or mark it'
      })
  }
})
