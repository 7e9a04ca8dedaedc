import {expect, test} from 'vitest'
import rule from '../../rules/uncontracted.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

const options = {words: 4}
const long = 'Your sachet line in Hull runs two shifts a day, and most lines of that size lose a roll at each splice. '

testRule(rule, {
  good: [
    `${long}Brill Foods cut that by half with one wider label last year, and Ana Ruiz wrote it up.`,
    {script: 'I have a word on your roof.', options},
    {script: 'The crew is here, as you are.', options},
    {script: 'Let us know what you need.', options},
    {script: '[I am] Jo at Tarn Labels.', options},
    {script: 'They asked whether we will, and so.', options},
    ...['it’s', 'that’s', 'where’s', 'we’re', 'I’ve', 'you’ll', 'she’d', 'I’m'].map((word) => ({
      script: `The crew says they would, ${word} ours.`,
      options
    })),
    {script: 'I am Jo and don’t know.', options},
    {script: 'Not only do not only firms ask.', options}
  ],
  bad: [
    // A possessive is no contraction, whatever its letters.
    {script: 'The summit’s crew says «they would» sign it.', options},
    {script: "Ana's crew says «they would» sign it.", options},
    {script: 'Sam says «they would» sign it.', options},
    {script: 'Today «he is» at the yard.', options},
    {script: 'In May «he will» open it.', options},
    {script: 'In May «he would» sell it.', options},
    {script: 'Today «she is» at the yard.', options},
    {script: 'In May «she will» open it.', options},
    {script: 'In May «she would» sell it.', options},
    {script: 'Today «they will» open it.', options},
    {script: 'By noon «it will» run dry.', options},
    {script: 'The old pump «was not» on.', options},
    {script: 'The pumps «were not» on.', options},
    {script: 'The pump «can not» run.', options},
    {script: 'The crew «could not» fix it.', options},
    {script: 'The crew «should not» fix it.', options},
    {script: 'The crew «has not» fixed it.', options},
    {script: 'The crew «had not» fixed it.', options},
    {script: 'The crews «have not» fixed it.', options},
    {script: 'The crew «would not» fix it.', options},
    {script: 'The crew «does not» fix it.', options},
    {script: 'The crew «did not» fix it.', options},
    {script: 'The pump «is not» on today.', options},
    {script: 'The pumps «are not» on today.', options},
    {script: 'The crew «will not» fix it.', options},
    {script: 'In the yard «they have» fixed it.', options},
    {script: 'Sam asked «what is» on page two.', options},
    {script: 'At the gate «here is» the map.', options},
    {script: 'In the yard «there is» ice.', options},
    {script: 'The lease «that is» signed ends.', options},
    {script: 'Now «you would» pay more.', options},
    {script: 'Now «you will» pay more.', options},
    {script: 'Now «you are» on page two.', options},
    {script: 'Now «you have» seen it.', options},
    {script: 'Now «we would» pay more.', options},
    {script: 'Now «we are» on page two.', options},
    {script: 'Now «we have» seen it.', options},
    {script: 'Now «they are» on page two.', options},
    {script: 'Now «i will» pay more.', options},
    {script: 'Now «i would» pay more.', options},
    {script: 'In May «it is» dry.', options},
    {script: 'Now «we will» not pay.', options},
    {script: 'Now «it is» not dry.', options},
    {script: 'Now «you are» not late.', options},
    `${long}Brill Foods cut that by half with one wider label. «I will» send you the page that they wrote about it.`,
    {script: "Ana's crew said that «it is» dry.", options},
    {script: '«I\nam» at Tarn Labels now.', options},
    {script: '«I have» seen your new shop.', options},
    {script: 'The pump «cannot» run dry in May.', options},
    {script: '«I am» not at Tarn Labels.', options}
  ]
})

test.for([
  ['I am at Tarn Labels.', "I'm"],
  ['The lease says that I have seen it.', "I've"],
  ['It is at Tarn Labels.', "It's"],
  ['Today they do not run.', "don't"]
] as const)('suggestion for %s', async ([script, text]) => {
  const {messages} = await lintExample(rule, {script, options})
  expect(messages.map(({suggestions}) => suggestions?.[0]?.fix.text)).toEqual([text])
})
