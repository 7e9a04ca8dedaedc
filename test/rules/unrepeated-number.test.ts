import rule from '../../rules/unrepeated-number.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ["It's 415-555-0132, four one five... I'll say it again: 415-555-0132."],
  bad: ['Call «415-555-0132» or 415-555-0199.']
})
