import {expect, test} from 'vitest'
import rule from '../../rules/spoken-links.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {applyFixes} from '../helpers/fixes.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Call me.So we can talk. It is 4.5 or e.g. two.',
    'I will send an e-mail with the link.',
    'Hi [email/phone], see [one line: which link].',
    "I'll use [Link name here] and send [follow-up email].",
    'Find us at tarn dot com, look at acme dot com, the dot com boom.',
    'Lena here from booking.com about rooms.',
    'Hi, this is Booking.com calling. Booking.com has a room.',
    'Hi Tom, Lena from Booking.com. Your rooms are empty.',
    {script: 'See [our page](https://tarn.example/a).', format: 'markdown'},
    {script: 'Lee at www.tarn.com and TARN.COM.', options: {allow: ['tarn.com']}},
    {script: 'Lee at https://www.tarn.com, http://tarn.com and https://tarn.com.', options: {allow: ['Tarn.com']}},
    "Hi, it's Booking.com.",
    'Hi Tom, Lena calling again from Booking.com.',
    {script: 'Lee from the Tarn.com desk.', settings: {vocabulary: {accept: ['tarn.com desk']}}}
  ],
  bad: [
    'See «acme.io/demo», «www.acme.com», «acme.co.uk».',
    'Mail «a.b+c@acme.example» or «info at acme dot com».',
    'Write to «lena dot hall at bright dot co dot uk» or «lena underscore hall at bright dash tarn dot com».',
    'Find us at «tarn dot com slash summer dash offer slash two».',
    'Hi Tom, Lena from Bright. Book on «Booking.com» today.',
    'See «www dot tarn dot com» or «tarn dot com slash offer».',
    'I am on {{rep_name}}, «{{rep_email}}».',
    'See «{{calendar_url}}» or «[Your Website]» or «{{bookingLink}}» or «[E-mail Address]».',
    {script: 'See <«https://tarn.example»> now.', format: 'markdown'},
    {script: 'Lee at the Tarn.com desk. See «acme.io/x».', settings: {vocabulary: {accept: ['tarn.com desk']}}},
    'See «[LINK]» or «acme.io/x» or «tarn dot com slash a».',
    'Hi Tom, Lena about your many rooms from «Booking.com».',
    'Hi Tom, from «Booking.com» you know Lena.',
    'Hi Tom, Lena from «www.Booking.com».',
    {script: 'See «nowww.tarn.com».', options: {allow: ['tarn.com']}},
    {script: 'See «tarn.com/x».', options: {allow: ['tarn.com']}}
  ]
})

test('the message tells what an address costs', async () => {
  const {messages} = await lintExample(rule, 'See acme.io/spring-offer or tarn.com')
  expect(messages.map(({message}) => message)).toEqual([
    '`acme.io/spring-offer` takes `3` seconds to say, and nobody writes it down: promise to e-mail it',
    '`tarn.com` is not written down by anyone who hears it: promise to e-mail it'
  ])
})

test.for([
  ['Lee here. Order on acme.io/demo today. Bye.', "Lee here. I'll e-mail you the link. Bye."],
  ['Lee here. Write to lee@acme.example.', "Lee here. I'll e-mail you, so you have my address."]
] as const)('the sentence may become a promise: %s', async ([script, mended]) => {
  expect(await applyFixes(rule, script, {suggested: true})).toBe(mended)
})
