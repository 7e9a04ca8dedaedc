import {expect, test} from 'vitest'
import rule from '../../rules/unresolved-choice.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    '{Hi|Hello} [Day/Date], ask (him/her). (pause) (say it slowly)',
    'I read your post (on pumps).',
    'Ask (him/her ) today.',
    'We open early (pick up at nine).'
  ],
  bad: [
    "I «(saw [Company]'s post/met you in Hull)».",
    'Ask «(him/her  or Ana)» today.',
    'Ask «(him/her or Ana)» today.',
    'You are hiring for «(insert job or jobs)» in Hull.',
    'I can bring the lift «(van or truck, choose one)».',
    'I will ring on Monday «(choose a day)».',
    'I will ring «(pick morning or afternoon)».',
    'Your lease «(car or van, delete as needed)» ends.',
    "I'm calling about your «(house/flat)».",
    'I saw «[the post/the award/the new site]».',
    'I «(call/send a page)» tonight, and you «(read a page/call)».',
    'Hi Dana.\n«(Share up to three of these)»\n- heat\n- dust',
    {script: 'See «\\[month-end/year-end\\]».', format: 'markdown'}
  ]
})

test.for<readonly [script: string, message: string]>([
  ['I saw [the post/the site].', '`[the post/the site]` leaves a choice to the caller: write one of the 2'],
  [
    'I saw [the post/the award/the site].',
    '`[the post/the award/the site]` leaves a choice to the caller: write one of the 3'
  ],
  ['I (saw your post/met you) today.', '`(saw your post/met you)` leaves a choice to the caller: write one of them'],
  ['We see three faults (pick one): heat.', '`(pick one)` leaves a choice to the caller: make it before the call'],
  [
    'I can bring the lift (van or truck, choose one).',
    '`(van or truck, choose one)` leaves a choice to the caller: make it before the call'
  ],
  [
    'Hi Dana.\n(Share up to three of these)\n- heat\n- dust',
    '`(Share up to three of these)` leaves a choice to the caller: make it before the call'
  ]
])('what to do about the choice in %j', async ([script, message]) => {
  const {messages} = await lintExample(rule, script)
  expect(messages.map((one) => one.message)).toEqual([message])
})
