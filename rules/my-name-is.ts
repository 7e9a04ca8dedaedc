import {defineRule} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import {startsWithCapital} from '../src/script/letters.ts'

export default defineRule({
  id: 'my-name-is',
  summary: '"My name is", which only strangers say',
  why: 'These three words tell the listener that a stranger is reading a script. "This is" is shorter and sounds natural.',
  sources: [fieldPractice],
  severity: {recommended: 'off', strict: 'warn'},
  offers: ['fix'],
  examples: {
    bad: ['Hi Ed, «my name is» Ruth and I run Oakline.', "«My name's» Ruth Vance."],
    good: ['Hi Ed, this is Ruth.', 'My name is on the list.', 'My name is spelled R, U, T, H.']
  },
  // Of two matches with the same words, the first counts. A fix is safe only if nothing after the name depends on the words before it: "My name is Ruth, from Oakline".
  phrases: () => [
    {
      pattern:
        "[my (name is|name's)] !(<past>|<preposition>|<det>|not|also) <content>? (,|and|i|from|with|at|of|here|calling)",
      group: 'plain'
    },
    "[my (name is|name's)] also? <name>"
  ],
  check({matches, index, report}) {
    for (const {start, end, text, first, phrase} of matches) {
      const opens = startsWithCapital(index.words[first]?.text ?? '')
      const fix = phrase.group === 'plain' ? {start, end, text: opens ? 'This is' : 'this is'} : undefined
      report({start, end, message: `\`${text}\` sounds like a script: say \`this is\``, fix})
    }
  }
})
