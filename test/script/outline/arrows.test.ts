import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const one = 'Hey [Name], this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const two = '[Name], Iva at Moor, 555-0119. I guess you found a seal. When the next one goes, try me first.'

test.for(['→', '->', '=>'])('in a flow of calls, %s stands between a case and its message', (arrow) => {
  const source = `1. Who picks up?
   - **ANSWERED**
     - *Moved* ${arrow} ask who took it
   - **VOICEMAIL**
     - 1st time ${arrow} ${one}
     - 2nd time ${arrow} hang up, no message
     - 3rd time ${arrow} ${two}
`
  expect(scriptsIn(source, 'markdown')).toEqual([
    ['1st time', one],
    ['3rd time', two]
  ])
})

test.for(['name -> firm -> reason -> number', 'Hi [name] → [reason] → call me at [number]'])(
  'an outline with arrows is no message: %s',
  (outline) => {
    expect(
      scriptsIn(`## Notes\n\n${outline}\n\n## Voicemail\n\n> ${one}\n`, 'markdown').map(([, said]) => said)
    ).toEqual([one])
  }
)
