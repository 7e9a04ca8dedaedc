import {describe, expect, test} from 'vitest'
import {readContent} from '../../src/anatomy/content.ts'
import {separateNames} from '../../src/anatomy/known-names.ts'
import {findStatements} from '../../src/anatomy/statements.ts'
import {findUnits} from '../../src/anatomy/units.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

/** What the clauses of a text are worth by their structure alone, without phrases: news, a reason or nothing. */
function worthOf(source: string, doing: readonly number[] = []): string {
  const script = scriptOf(source)
  const index = indexWords(script, source)
  const content = readContent(script, index, separateNames(index, [], []), [])
  const {reasons, insights} = findStatements({index, units: findUnits(index), content, doing: new Set(doing)})
  return insights.length > 0 ? 'news' : reasons.length > 0 ? 'reason' : 'nothing'
}

const rows: Readonly<Record<string, readonly (readonly [text: string, worth: 'news' | 'reason' | 'nothing'])[]>> = {
  'what is told to do, not required or pressed': [
    ['Check the two leaking pumps.', 'nothing'],
    ['Two pumps leak.', 'news'],
    ['No pump leaked in May.', 'nothing'],
    ['No pump leaked in old Hull.', 'news'],
    ['Only a few pumps leak.', 'nothing'],
    ['Only two pumps leak.', 'news']
  ],
  'praise that anybody could give': [
    ['Your team is so impressive.', 'nothing'],
    ['Your page looks really great.', 'nothing'],
    ['You have a beautiful shop.', 'nothing'],
    ["You've built such an amazing brand.", 'nothing'],
    ['Your team is so impressive that two pumps leak.', 'news'],
    ['Your beautiful pumps leak.', 'reason'],
    ['Your growth is amazing, at three shops.', 'news'],
    ['Your shop in Hull looks great.', 'reason'],
    ['You have a lovely old pump that came from a mill.', 'reason']
  ],
  buzzwords: [
    ['Synergies leverage leaking pumps.', 'nothing'],
    ['Synergies leverage leaking pumps in May.', 'news'],
    ['Synergies in leaking pumps.', 'news'],
    ['We leverage synergies. Pumps leak.', 'news']
  ],
  'what somebody told the caller': [
    ['Ana told me your two pumps leak.', 'news'],
    ['Ana told me costs rose two percent.', 'news'],
    ['Ana told me your costs rose two percent.', 'reason'],
    ['Ana told me about two pumps.', 'reason'],
    ['Ana told me about pumps.', 'reason'],
    ['She told me so.', 'nothing']
  ],
  questions: [
    ['Your pump leaks in May?', 'reason'],
    ['Is your pump old', 'reason'],
    ['Does the pump leak', 'nothing'],
    ['The pump leaks?', 'nothing']
  ],
  conditions: [
    ['If you are late.', 'nothing'],
    ['If it slips the wire usually breaks.', 'news'],
    ['If wires slip they usually break.', 'news'],
    ['If you slip the wire usually breaks.', 'reason'],
    ['If we slip the wire usually breaks.', 'nothing'],
    ['If it slips the wire breaks.', 'nothing'],
    ['If it rains the wire usually hums.', 'nothing'],
    ['If it breaks your wire.', 'reason']
  ],
  'what the listener does or has': [
    ['You can see pumps.', 'nothing'],
    ['You will see pumps.', 'nothing'],
    ['You should see pumps.', 'nothing'],
    ["You'll see pumps.", 'nothing'],
    ["You'd see pumps.", 'nothing'],
    ["Your crew knows you'd see pumps.", 'reason'],
    ["Your crew knows you'll see pumps.", 'nothing'],
    ['Your crew will see pumps.', 'nothing'],
    ['Your crew will see two pumps.', 'news'],
    ['You canvas pumps.', 'reason'],
    ['You scan pumps.', 'reason'],
    ['You can see two pumps.', 'reason'],
    ['You see two pumps.', 'news'],
    ['You see it.', 'nothing'],
    ["You haven't answered about the pump.", 'nothing'],
    ["Your crew hasn't answered about the pump.", 'reason'],
    ['You have been selected for a pump.', 'nothing'],
    ['You have been selected for a pump in Hull.', 'reason'],
    ['Your pump leaks in May.', 'news'],
    ['Your pump sang in May.', 'news'],
    ['Your pump sings in May.', 'news'],
    ['Your pump sang.', 'reason'],
    ['You sang at the pump in May.', 'reason'],
    ['Your two pumps ship.', 'news']
  ],
  'what holds of others': [
    ['They fix roofs, gutters, windows, doors.', 'nothing'],
    ['They fix two roofs, gutters, windows, doors.', 'nothing'],
    ['The crew fixes roofs, gutters, windows, doors.', 'nothing'],
    ['The crew fixes two roofs, gutters, windows, doors.', 'news'],
    ["There's something new at the pump.", 'nothing'],
    ["There's something new at two pumps.", 'news'],
    ['A confidential matter at the pump broke.', 'news'],
    ["It's a confidential matter at the broken pump.", 'nothing'],
    ['Trust the pump leaks.', 'nothing'],
    ['Trust the pump leaks in May.', 'news'],
    ['It has painted the pump.', 'nothing'],
    ['The crew has painted the pump.', 'news'],
    ['Pumps in Hull hum.', 'reason'],
    ['Pumps hum.', 'nothing'],
    ['It hums in Hull with pumps.', 'nothing'],
    ['The pump by your door hums.', 'reason'],
    ['The leaking pump by your door hums.', 'reason'],
    ['The crew left a leaking pump by your door.', 'news'],
    ['The crew raised the pump by your door.', 'reason'],
    ['The pump hums in May.', 'news'],
    ['It hums in May with pumps.', 'reason'],
    ['The pump usually hums.', 'news'],
    ['Because pumps hum.', 'reason']
  ],
  'what the caller did': [
    ['We asked if pumps leak in May.', 'nothing'],
    ['We asked whether pumps leak in May.', 'nothing'],
    ['We found something in pumps.', 'nothing'],
    ['We found something in two pumps.', 'reason'],
    ['I trust the pump broke.', 'nothing'],
    ['I think kiwi pumps broke.', 'nothing'],
    ['I think we fixed the pump in Hull.', 'reason'],
    ["I'd like you to speak of pumps on the ninth.", 'reason'],
    ["I'd like you to speak of pumps.", 'nothing'],
    ["I'd like to speak of pumps on the ninth.", 'nothing'],
    ['We will fix your pump.', 'reason'],
    ['We will fix pumps.', 'nothing'],
    ["We'd love to fix your pump.", 'nothing'],
    ['We can offer your pump.', 'nothing'],
    ['We can offer your pump in May.', 'reason'],
    ['I enjoy your pump.', 'reason'],
    ['I enjoy the pump.', 'nothing'],
    ['I think about your pump.', 'nothing'],
    ["I haven't heard of your pump.", 'nothing'],
    ['I heard of your pump.', 'reason'],
    ['I saw your pump leak more.', 'news'],
    ['I saw your pump leak.', 'reason'],
    ['I saw the pump leak more.', 'reason'],
    ['I saw your pump grow more.', 'reason'],
    ['We are down two broken pumps.', 'news'],
    ['We are down broken pumps.', 'nothing'],
    ['We are down two pumps.', 'nothing'],
    ['We are a two broken pump firm.', 'nothing'],
    ['We left a message about your pump.', 'nothing'],
    ['We left your pump by the old message board.', 'reason'],
    ['We fixed a message for your pump.', 'reason'],
    ['I called about your pump.', 'nothing'],
    ['Because I called about your pump.', 'reason'],
    ['Because we left a message about your pump.', 'reason'],
    ['Calling about your pump.', 'nothing'],
    ['Touching your pump.', 'nothing'],
    ['We are touching your pump.', 'reason'],
    ['We work with plumbers in Hull.', 'nothing'],
    ['We are working with plumbers in Hull.', 'nothing'],
    ['We worked with plumbers in Hull.', 'reason'],
    ['We network with plumbers in Hull.', 'reason'],
    ['We work inside pumps in Hull.', 'reason'],
    ['We work with plumbers in Hull who lost pumps.', 'reason'],
    ['We fix roofs, gutters, windows, doors in Hull.', 'nothing'],
    ['We fixed roofs, gutters, windows, doors in Hull.', 'reason'],
    ['We fix your roofs, gutters, windows, doors.', 'nothing'],
    ['We paint more pumps.', 'reason'],
    ['We fix pumps.', 'nothing'],
    ['Because we fix pumps.', 'reason'],
    ['We fixed two pumps.', 'news'],
    ['We fix two pumps.', 'reason'],
    ['We have two pumps.', 'reason'],
    ['We have your pump.', 'reason'],
    ['We offer your pump.', 'nothing']
  ]
}

describe.each(Object.keys(rows))('%s:', (what) => {
  test.for(rows[what] ?? [])('%s is %s', ([text, worth]) => {
    expect(worthOf(text)).toBe(worth)
  })
})

test('a clause with a word that asks, promises or greets states nothing', () => {
  expect([[], [0], [2], [3]].map((doing) => worthOf('Two pumps leak.', doing))).toEqual([
    'news',
    'nothing',
    'nothing',
    'news'
  ])
})
