import {expect, test} from 'vitest'
import {asOneScript} from '../../src/script/one-script.ts'
import {findFigures} from '../../src/speech/figures.ts'
import {findAbbreviations} from '../../src/speech/find-abbreviations.ts'
import {findPhoneNumbers} from '../../src/speech/phone/find.ts'
import {defaultSpeechSettings, speak} from '../../src/speech/speak.ts'
import {findWrittenMarks} from '../../src/speech/written-marks.ts'

// What a script should write in another way: signs, abbreviations, figures. The text has something before it, so that places count.

const before = 'Ring us. '

function read(text: string) {
  const script = {...asOneScript(text), start: before.length, end: before.length + text.length}
  const speech = speak({text, offset: before.length, placeholders: [], pauses: []}, defaultSpeechSettings)
  const at = ({start, end}: {readonly start: number; readonly end: number}) => (before + text).slice(start, end)
  return {script, speech, at}
}

type Mark = readonly [written: string, say?: string, isCertain?: true]

test.for<readonly [text: string, marks: readonly Mark[]]>([
  ['Seals & pumps', [['&', 'and', true]]],
  ['R&D', []],
  ['AT&T', []],
  ['Moor&Tarn', [['&', ' and ', true]]],
  ['A & B', [['&', 'and', true]]],
  ['Q&A', []],
  ['ab&cd', []],
  ['abcd&ef', [['&', ' and ', true]]],
  ['ring #1', [['#', 'number ', true]]],
  ['ring # 1', [['#', 'number', true]]],
  ['ring #sales', [['#sales']]],
  ['a#b', []],
  ['~20', [['~', 'about ', true]]],
  ['~ $20', [['~', 'about', true]]],
  ['~seal', []],
  ['<5 days', [['<', 'less than ']]],
  ['< $5', [['<', 'less than']]],
  ['<seal', []],
  ['>5', [['>', 'more than ']]],
  ['> £5', [['>', 'more than']]],
  ['@ noon', [['@', 'at']]],
  ['@acme', [['@acme']]],
  ['me@acme', []],
  ['a + b', [['+', 'and']]],
  ['a+b', []],
  ['5 +', []],
  ['x = 5', [['=', 'is']]],
  ['x=5', [['=', ' is ']]],
  ['= 5', []],
  ['5% = $5', [['=', 'is']]],
  ['a | b', [['|']]],
  ['|', []],
  ['a |', []],
  ['→ next', [['→', 'to']]],
  ['5 × 3', []],
  ['× seals', [['×', 'times']]],
  ['20 ± 3', [['±']]],
  ['≥5', [['≥']]],
  ['★ Moor', [['★']]],
  ['§ 5', [['§', 'section']]],
  ['🎉', [['🎉', '', true]]],
  ['Hi 🎉 Dana', [['🎉', '', true]]],
  ['🎉🎉 Dana', [['🎉🎉', '', true]]],
  ['👩\u200d🔧', [['👩\u200d🔧', '', true]]],
  ['🇬🇧', [['🇬🇧', '', true]]],
  ['©', []],
  ['™', []],
  [':)', [[':)', '', true]]],
  ['hi :) dana', [[':)', '', true]]],
  [':-D', [[':-D', '', true]]],
  ['a:)', []],
  [';-)', []],
  ['<3', [['<3', '', true]]],
  ['24-7', [['24-7', 'around the clock']]],
  ['24x7', [['24x7', 'around the clock']]],
  ['24×7', [['24×7', 'around the clock']]],
  ['124-7', []],
  ['open 24-7', [['24-7', 'around the clock']]],
  ['seal/pump', [['seal/pump', 'seal or pump']]],
  ['he/she/they', [['he/she/they', 'he or she or they']]],
  ['and/or', [['and/or', 'or']]],
  ['24/7', [['24/7', 'around the clock']]],
  ['24/7/365', [['24/7/365', 'every hour of the year']]],
  ['9/11', []],
  ['1/2', []],
  ['3/14/25', []],
  ['a/b', []],
  ['A/B', []],
  ['and / or', [['/', 'or']]],
  ['w/ seals', [['w/', 'with', true]]],
  ['w/seals', [['w/', 'with ', true]]],
  ['w/o', [['w/o', 'without', true]]],
  ['W/O seals', [['W/O', 'without', true]]],
  ['b/c', [['b/c', 'because', true]]],
  ['$5/mo', [['/mo', ' a month', true]]],
  ['$5/mo.', [['/mo', ' a month', true]]],
  ['$5 /mo', [['/mo', 'a month', true]]],
  ['5/week', [['/week', ' a week', true]]],
  ['40 hours/week.', [['/week', ' a week', true]]],
  ['/', [['/', 'or']]],
  ['/mo', [['/mo', ' a month', true]]],
  ['he/she?', [['he/she', 'he or she']]],
  ['(he/she)', [['he/she', 'he or she']]],
  ['CRM/ERP', [['CRM/ERP']]],
  ['seal/pump/saw/axe', [['seal/pump/saw/axe']]],
  ['Seal/pump2', [['Seal/pump2']]],
  ['acme.io/x & y', [['&', 'and', true]]],
  ['https://a.example/x|y', []],
  ['a@b.example', []],
  ['Hi Dana.', []],
  ['50%', []],
  ['', []],
  ['& so', [['&', 'and', true]]],
  ['so &', [['&', 'and', true]]]
])('signs that cannot be said as written in %j', ([text, marks]) => {
  const {script, at} = read(text)
  const found = findWrittenMarks(script)
  expect(found.map((mark) => [mark.text, mark.say, mark.isCertain])).toEqual(
    marks.map(([written, say, isCertain]) => [written, say, isCertain])
  )
  for (const mark of found) expect(at(mark)).toBe(mark.text)
})

test.for<readonly [text: string, found: readonly (readonly [written: string, say: string, isCertain: boolean])[]]>([
  ['15 min', [['min', 'minutes', true]]],
  ['15 min.', [['min', 'minutes', true]]],
  ['15 mins ago', [['mins', 'minutes', true]]],
  ['2,400 sq ft', [['sq ft', 'square feet', true]]],
  ['2,400 sq. ft.', [['sq. ft', 'square feet', true]]],
  ['5 ft', [['ft', 'feet', true]]],
  ['5 lbs', [['lbs', 'pounds', true]]],
  ['5 yrs.', [['yrs', 'years', true]]],
  ['min', []],
  ['no', []],
  ['vs', [['vs', 'versus', true]]],
  ['vs.', [['vs.', 'versus', true]]],
  ['vs. them', [['vs.', 'versus', true]]],
  ['etc.', [['etc', 'et cetera', true]]],
  ['e.g. seals', [['e.g.', 'for example', true]]],
  ['i.e.', [['i.e.', 'that is', true]]],
  ['Dr. Lee', []],
  ['Mr. Lee', []],
  ['Inc.', []],
  ['approx. 5', [['approx.', 'approximately', true]]],
  ['appt', [['appt', 'appointment', true]]],
  ['ASAP', []],
  ['asap', []],
  ['EOD', [['EOD', 'end of day', false]]],
  ['eod', [['eod', 'end of day', false]]],
  ['COB', [['COB', 'close of business', false]]],
  ['cob', []],
  ['FYI', []],
  ['TBD', [['TBD', 'to be decided', false]]],
  ['w/ seals', []],
  ['Q3', []],
  ['5 PT', []],
  ['call me @ 5', []],
  ['info@a.example', []],
  ['St. Mark', []],
  ['dept.', [['dept', 'department', true]]],
  ['Dept. of', [['Dept.', 'Department', true]]],
  ['mgmt', [['mgmt', 'management', true]]],
  ['ext 204', []],
  ['Mon', []],
  ['Tues', []],
  ['Jan 5', []],
  ['est.', [['est', 'established', true]]],
  ['5 hrs/week', [['hrs', 'hours', true]]],
  ['ROI', []],
  ['CRM', []],
  ['NASA', []],
  ['P.S.', []],
  ['U.S.', []],
  ['a.m.', []],
  ['5 p.m.', []]
])('abbreviations to spell out in %j', ([text, expected]) => {
  const {script, speech, at} = read(text)
  const found = findAbbreviations(script, speech)
  expect(found.map((one) => [one.text, one.say, one.isCertain])).toEqual(expected)
  for (const one of found) expect(at(one)).toBe(one.text)
})

type Figure = readonly [written: string, words: number, parts?: {readonly dash?: string; readonly isShorthand?: true}]

test.for<readonly [text: string, figures: readonly Figure[]]>([
  ['5 seals', [['5', 1]]],
  ['15-20 seals', [['15-20', 3, {dash: '-'}]]],
  ['15K', [['15K', 2, {isShorthand: true}]]],
  ['3x', [['3x', 2, {isShorthand: true}]]],
  ['40+', [['40+', 2, {isShorthand: true}]]],
  ['1.5M', [['1.5M', 4, {isShorthand: true}]]],
  ['won 3-2', [['3-2', 2]]],
  ['5:30', []],
  ['3/14', []],
  ['5pm', []],
  ['May 5', []],
  ['5 May', []],
  ['2025-03-14', []],
  ['ext 204', []],
  ['x204', []],
  ['21st', [['21st', 2]]],
  ['1,499', [['1,499', 6]]],
  ['$1,499', [['$1,499', 7]]],
  ['15 min.', [['15 min', 2]]],
  ['10-15%', [['10-15%', 4, {dash: '-'}]]],
  ['$5-$10', [['$5-$10', 4, {dash: '-'}]]],
  ['5k-10k', [['5k-10k', 5, {dash: '-', isShorthand: true}]]],
  ['415-555-0132', []],
  ['code 48213', [['48213', 5]]],
  ['ten', []],
  ['Q3', [['Q3', 2]]],
  [
    '2 to 3',
    [
      ['2', 1],
      ['3', 1]
    ]
  ],
  ['5bn', [['5bn', 2, {isShorthand: true}]]],
  ['5km', [['5km', 2]]],
  ['50%+', [['50%+', 3, {isShorthand: true}]]],
  ['3xy', []],
  ['10 - 15', [['10 - 15', 3, {dash: '-'}]]]
])('figures in %j, and how many words they take', ([text, figures]) => {
  const {script, speech, at} = read(text)
  const numbers = findPhoneNumbers(text, before.length)
  const found = findFigures(script, speech, numbers)
  expect(found.map((one) => [one.text, one.words, one.dash && at(one.dash), one.isShorthand])).toEqual(
    figures.map(([written, words, {dash, isShorthand = false} = {}]) => [written, words, dash, isShorthand])
  )
  for (const one of found) expect(at(one)).toBe(one.text)
})
