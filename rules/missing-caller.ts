import {opening} from '../src/anatomy/where-to-report.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-caller',
  summary: 'The caller is not named',
  why: 'A message without a name sounds like a riddle or a trick. With a name in the first sentence, the listener can relax and listen.',
  sources: [
    sevenReasons,
    {title: '47 CFR 64.1200 (d)(4)', url: 'https://www.ecfr.gov/current/title-47/section-64.1200'}
  ],
  severity: {recommended: 'warn', strict: 'error', when: [{touch: ['prerecorded'], severity: 'error'}]},
  examples: {
    bad: ['«Hi Mo», quick idea for your pallets.', "«Your lease runs out in March». I'll ring on Friday."],
    good: ['Hi Mo, this is Ruth Vance at Oakline.', 'Hi {{first_name}}, {{rep_name}} at Oakline here.']
  },
  check({parts: {caller, greeting}, index, report}) {
    const place = greeting[0] ?? opening(index)
    if (caller.length === 0 && place) report({message: 'The caller is not named: say who is calling', ...place})
  }
})
