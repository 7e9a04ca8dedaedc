import rule from '../../rules/mixed-placeholders.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Hi {{first_name}}, take it on [Monday/Friday].',
    'Hi {{first_name}}, ask {{rep}}]. Bye [Name.',
    'Hi {{first_name}, {{rep}} here.',
    'Hi (your name), call ____ on [Date].',
    '{{a_b}} and {{c_d}}'
  ],
  bad: [
    // The syntax that is used most is the one to keep, wherever it begins.
    'Hi «%%first%%», {{a}} and {{b}} here. Call {{c}}.',
    'Hi [Name], [Rep] here. Call «{{rep_phone}}», ask for «%FIRST%».',
    {script: 'Hi {{name}}, {{rep}}.\n\nCall «\\[Number\\]».', format: 'markdown'}
  ]
})
