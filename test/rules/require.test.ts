import rule from '../../rules/require.ts'
import {testRule} from '../helpers/rule.ts'

const phrases = (...list: readonly object[]) => ({phrases: list})

testRule(rule, {
  good: [
    'Hi Sam.',
    {script: '', options: phrases({text: 'anything'})},
    {script: 'Hi Sam. To opt\nout, press NINE.', options: phrases({text: 'opt out'}, {text: 'press nine'})},
    {script: 'Jo at Acme Freight.', options: phrases({text: 'Acme'}, {text: 'Acme Freight'})},
    {script: 'Call 800-555-0199.', options: phrases({regex: '8\\d\\d-555'})},
    {script: 'It is recorded.', options: phrases({text: 'calls record', inflect: true, or: ['is record']})}
  ],
  bad: [
    {script: '«Hi Sam». Jo here.', options: phrases({text: 'opt out'})},
    {script: '«Jo at acme».', options: phrases({text: 'Acme', matchCase: true})},
    {script: '«Hi [opt out]».', options: phrases({text: 'opt out'})},
    {script: '«It is so».', options: phrases({regex: '\\d'})}
  ]
})
