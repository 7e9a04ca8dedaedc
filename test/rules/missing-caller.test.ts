import rule from '../../rules/missing-caller.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'hi mo its only me joan from the donkey shed',
    "It's Ana again, about the lids.",
    'Jo Park, Tarn Labels, about your lids.',
    'ana from Tarn Labels is who this is from. This is ana calling.'
  ],
  bad: ['«Hello», this is important.', "«It's about your roof».", "«Hi Dana», it's Monday and the grant closes."]
})
