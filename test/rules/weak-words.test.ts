import rule from '../../rules/weak-words.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [{script: 'It is basically done.', options: {allow: ['basically']}}, 'She told me “maybe” twice.'],
  bad: [
    'I «MAYBE» called.',
    'What we do «in\nterms of» freight.',
    {script: 'It is «sort of thing» now.', options: {add: ['sort of thing']}}
  ]
})
