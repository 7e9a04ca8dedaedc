import rule from '../../rules/parentheses.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Call +44 (0)20 7946 0101.',
    'The A1(M) shuts, and a 501(c)(3) files its W-2(c) for the 401(k).',
    'I (saw your post/met you at the fair).',
    {script: 'See [our page](https://tarn.example/a(b)).', format: 'markdown'}
  ],
  bad: [
    'We «(that is, Tarn)» moved.',
    'Bay 4«(the old one)» leaks, as do the key«(ring)» and bay 5 «(ii)».',
    'It is dear «(for\nsome)».',
    {script: '> We **«(as you know)»** moved «(to [City])».', format: 'markdown'}
  ]
})
