import {opening} from '../src/anatomy/where-to-report.ts'
import {defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

export default defineRule({
  id: 'missing-company',
  summary: "The caller's company is not named",
  why: 'A first name alone makes the listener search for a friend of that name. The company tells them at once what the call may be about.',
  sources: [sevenReasons],
  severity: {
    recommended: 'warn',
    strict: 'warn',
    when: [{touch: ['followup', 'breakup'], severity: 'off'}]
  },
  examples: {
    bad: ['Hi Mo, this is «Ruth Vance». Your lease runs out in March.'],
    good: [
      'Hi Mo, this is Ruth Vance at Oakline.',
      'Hi Mo, this is Ruth with [Your Company].',
      {script: "Hi Mo, Ruth here, oakline's planner.", settings: {company: 'Oakline'}}
    ]
  },
  check({parts: {caller, company, greeting}, index, report}) {
    const place = caller[0] ?? greeting[0] ?? opening(index)
    if (company.length === 0 && place)
      report({message: 'The company is not named: say which company you are calling from', ...place})
  }
})
