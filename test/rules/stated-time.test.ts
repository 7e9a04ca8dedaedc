import {expect, test} from 'vitest'
import rule from '../../rules/stated-time.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {applyFixes} from '../helpers/fixes.ts'
import {testRule} from '../helpers/rule.ts'

// Takes 8 seconds.
const text =
  'Hi Dana, this is Lee at Tarn Labels. I will send you the splice chart tonight and call on Friday at ten. Bye now.'

const markdown = (script: string) => ({script: `${script}\n`, format: 'markdown'}) as const

testRule(rule, {
  good: [
    markdown(`## Voicemail\n\n${text}`),
    markdown(`## Voicemail (8s)\n\n${text}`),
    markdown(`## Voicemail (7 sec)\n\n${text}`),
    markdown(`## Voicemail (10 seconds)\n\n${text}`),
    markdown(`## Voicemail (5-7 s)\n\n${text}`),
    markdown(`## Voicemail (10-12 s)\n\n${text}`),
    markdown(`## Voicemail (under 30 s)\n\n${text}`),
    markdown(`## Voicemail (60 words)\n\n${text}`),
    {...markdown(`## Voicemail (5s)\n\n${text}`), options: {tolerance: 0.9}}
  ],
  bad: [
    markdown(`## Voicemail («5s»)\n\n${text}`),
    markdown(`## Voicemail («20 sec»)\n\n${text}`),
    markdown(`## Voicemail («3-5 s»)\n\n${text}`),
    markdown(`## Voicemail («12-20 s»)\n\n${text}`),
    markdown(`## Voicemail (under «5 s»)\n\n${text}`),
    markdown(`## Voicemail («one»)\n\n${text}`.replace('«one»', '«1 min»')),
    {...markdown(`## Voicemail («8s»)\n\n${text}`), settings: {pace: 1.5}}
  ]
})

test('the message tells both', async () => {
  const {messages} = await lintExample(rule, markdown(`## Voicemail (20 sec)\n\n${text}`))
  expect(messages.map(({message}) => message)).toEqual([
    'The note says `20 sec`, the script takes `8` seconds: correct one of them'
  ])
})

test.for([
  ['5s', '8s'],
  ['20 sec', '8 sec'],
  ['12-20 seconds', '8 seconds'],
  ['1 min', '1 min']
] as const)('%s may become %s', async ([stated, mended]) => {
  const script = `## Voicemail (${stated})\n\n${text}`
  expect(await applyFixes(rule, markdown(script), {suggested: true})).toBe(`${script.replace(stated, mended)}\n`)
})
