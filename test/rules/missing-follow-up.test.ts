import rule from '../../rules/missing-follow-up.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['Look out for a short email from me.', {script: "I'll try you tomorrow.", options: {time: true}}],
  bad: ["«I'll be brief».", "«I won't call again».", {script: "«I'll send» the chart.", options: {time: true}}]
})
