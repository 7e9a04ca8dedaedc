import rule from '../../rules/mixed-placeholders.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['Hi (your name), call ____ on [Date].', '{{a_b}} and {{c_d}}'],
  bad: [
    'Hi [Name], [Rep] here. Call «{{rep_phone}}», ask for «%FIRST%».',
    {script: 'Hi {{name}}, {{rep}}.\n\nCall «\\[Number\\]».', format: 'markdown'}
  ]
})
