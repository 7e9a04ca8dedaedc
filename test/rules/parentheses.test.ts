import rule from '../../rules/parentheses.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Call +44 (0)20 7946 0101.',
    'I (saw your post/met you at the fair).',
    {script: 'See [our page](https://tarn.example/a(b)).', format: 'markdown'}
  ],
  bad: [
    'We «(that is, Tarn)» moved.',
    'It is dear «(for\nsome)».',
    {script: '> We **«(as you know)»** moved «(to [City])».', format: 'markdown'}
  ]
})
