import rule from '../../rules/my-name-is.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['My name is on the list.'],
  bad: ['«My name is» Ruth Vance.', 'Hi Ed, «my name is» Ruth and I run Oakline.', "«My name's» Ruth."]
})
