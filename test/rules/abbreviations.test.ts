import {expect, test} from 'vitest'
import rule from '../../rules/abbreviations.ts'
import {applyFixes} from '../helpers/fixes.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Dr. Lee, Mr. and Mrs. Ng, St. Louis, 5 Main Ave. and Mt. Hood.',
    'Acme Inc. and Tarn Ltd. in the U.S. at 4 p.m. today.',
    'CRM, ROI, B2B, HVAC, SOC 2, ASAP, FYI and ETA.',
    'No. I do not eat corn on the cob. When you get a sec, or a min.',
    'The min and max, a mo ago, the lb and oz marks.',
    'Call ext. 204, apt. 5.',
    'Pick a/b/c.',
    'Hi [approx. date], {{etc}}.',
    {script: 'Our EOD desk.', settings: {vocabulary: {accept: ['EOD desk']}}},
    {script: 'Use e.g. pumps.', options: {allow: ['E.G.']}},
    {script: 'Use etc. here.', settings: {readAs: {'etc.': 'and so on'}}}
  ],
  bad: [
    'It takes «max.» two days.',

    'Pumps «etc.» and valves, pumps «etc».',
    'Yours «vs» ours, «i.e.» more, «approx.» ten.',
    'In 15 «min», 2 «hrs», 30«mins», thirty «min» and 2,400 «sq ft».',
    'Your «dept», your «mgr», the «appt».',
    'By «EOD», by «eod», «TBD».',
    {script: 'Pumps **«etc.»** and more.', format: 'markdown'}
  ]
})

test.for([
  ['E.g. pumps, i.e. valves', 'For example pumps, that is valves'],
  ['Pumps, etc. We have more etc.', 'Pumps, et cetera. We have more et cetera.'],
  ['In 15 min. Or 1 min, or 30mins', 'In 15 minutes. Or 1 minute, or 30minutes'],
  ['Us vs. them', 'Us versus them'],
  ['One sec, one hr, two hr', 'One second, one hour, two hours'],
  ['By EOD', 'By EOD']
] as const)('is written in full: %s', async ([script, mended]) => {
  expect(await applyFixes(rule, script)).toBe(mended)
})

test('initials may be meant otherwise, so their words are suggested', async () => {
  expect(await applyFixes(rule, 'By EOD or eow.', {suggested: true})).toBe('By end of day or end of week.')
})
