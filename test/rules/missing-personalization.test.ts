import rule from '../../rules/missing-personalization.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Hello, this is Lee from Tarn Labels. Congratulations on the award.',
    'Hello, this is Lee from Tarn Labels. Tom Ashby suggested that I call.',
    'Hello, this is Lee from Tarn Labels. {{account}} has grown.'
  ],
  bad: ['«Hello, this is Lee from Tarn Labels». We print labels on Monday.']
})
