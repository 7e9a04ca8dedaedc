import {expect, test} from 'vitest'
import {partsOf, textsOf} from '../helpers/parts.ts'

// Openings that only list who is called, who calls, and the firm, and some that look like it.

const said = (script: string) => {
  const {greeting, caller, company} = partsOf(script)
  return [greeting, caller, company].map((ranges) => textsOf(script, ranges).join(', '))
}

test.for([
  ['Mr. Bell, Jo Lacey, Tarn Marine. The gale is due at nine.', 'Bell', 'Jo Lacey', 'Tarn Marine'],
  ['Ms. Bell, Andy Banks, Tarn Guard Service. Two cars were hit.', 'Bell', 'Andy Banks', 'Tarn Guard Service'],
  ['Dan, Lou Ferris, Ferris Steel, Crail. The channel is cut.', 'Dan', 'Lou Ferris', 'Ferris Steel'],
  [
    'Pastor Lind, hello, Ruth Amund, Tarn Pipe Organs in Crail. It hums.',
    'Pastor Lind',
    'Ruth Amund',
    'Tarn Pipe Organs'
  ],
  ['Now then Gary, Sheila Ibbs, Tarn Gearboxes in Crail. It is done.', 'Gary', 'Sheila Ibbs', 'Tarn Gearboxes'],
  ['Mr. Bell, good morning, Dilani Fonse of Tarn Mutual. Your cover ends.', 'Bell', 'Dilani Fonse', 'Tarn Mutual'],
  ['Ana, Jo Lacey in Tarn Ledgers, the payroll crowd in Crail. It starts in May.', 'Ana', 'Jo Lacey', 'Tarn Ledgers']
])('%s', ([script = '', ...expected]) => {
  expect(said(script)).toEqual(expected)
})

test.for([
  // Nobody is called.
  ['Jo Lacey, Tarn Labels, Leeds. Your roof leaks.', '', 'Jo Lacey', 'Tarn Labels'],
  // As they say in Manila.
  ["Hello Ma'am Ana, si Jo Lacey po ito from Tarn Works. Your roof leaks.", "Hello Ma'am", 'Jo Lacey', 'Tarn Works'],
  // A town is no firm.
  ['Ana, Jo Lacey from Leeds. Your roof leaks.', 'Ana', 'Jo Lacey', ''],
  // More is said than names.
  ['Ana, Jo Lacey, the roof leaks. It is bad.', '', '', '']
])('%s', ([script = '', ...expected]) => {
  expect(said(script)).toEqual(expected)
})

test.for([
  // In a transcript, too, somebody is called first.
  ['karin good morning ted vale at tarn copiers in deal your lease ends in may', 'ted vale', 'tarn copiers'],
  ['mr patel hello ted vale from tarn copiers in deal your lease ends in may', 'ted vale', 'tarn copiers'],
  [
    'good afternoon ma this is blessing bello from tarn tractors your pump has landed',
    'blessing bello',
    'tarn tractors'
  ],
  ['hello mr patel its steve vale tarn tyres in derby two of your vans failed', 'steve vale', 'tarn tyres'],
  ['hello this is ada bello and i want to introduce my company tarn packaging to you', 'ada bello', 'tarn packaging'],
  ['hello sam this is going well from here and the pump has landed', '', '']
])('%s', ([script = '', caller, firm]) => {
  expect(said(script).slice(1)).toEqual([caller, firm])
})
