import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

test.each([
  ['other', 'Please set it aside until the van comes.'],
  ['other', 'Please mark the three that you like.'],
  ['other', 'Order at tarn.example or by fax.'],
  ['other', 'You can give at tarn.example, or not at all.'],
  ['other', 'You can learn more at our website.'],
  ['meeting', 'Grab fifteen on my calendar.'],
  ['meeting', 'Maybe we can hop on a quick call.'],
  ['other', 'Send Sally a photo of it.'],
  ['other', 'Could you shoot me a headcount?'],
  ['other', 'Drop me your menu.'],
  ['visit', 'Come any time tomorrow.'],
  ['visit', 'Your car is washed, please come round on Friday.'],
  ['other', 'You can go to tarn.example.'],
  ['other', 'Kindly visit tarn.example.'],
  ['other', 'Ask Mr. Bell in the office to upload it.'],
  ['other', 'Keep your red card handy.'],
  ['other', "Please don't sign the release yet."],
  ['other', 'If you want some, let me know by two.'],
  ['visit', 'Can the two of you stop in on Thursday?'],
  ['meeting', 'We want to have a chance to talk with you.'],
  ['email', 'Reply A or B to the e-mail.'],
  ['call', 'Ring me on 0113 496 0000.'],
  ['call', 'You can get me on 0113 496 0000.'],
  ['call', 'Could you give our office a call?'],
  ['call', 'My direct line is 415-555-0132.'],
  ['call', 'Phone me back when it suits.'],
  ['call', "I'm on 0113 496 0000."],
  ['call', 'Please get back to me.'],
  ['text', 'Just text me yes.'],
  ['text', 'Reply KEEP to hold the rate.'],
  ['text', "Send me a quick text if you'd like the sheet."],
  ['email', 'Drop me an email.'],
  ['email', 'Please write to ana@tarn.example.'],
  ['email', 'Reply to the email I sent.'],
  ['email', 'Pls email ana@tarn.example.'],
  ['meeting', 'Does Tuesday at ten work?'],
  ['meeting', 'Could we meet for fifteen minutes on Thursday?'],
  ['meeting', 'Can I buy you a coffee next week?'],
  ['meeting', 'Would you have ten minutes on Friday?'],
  ['meeting', 'Could I swing past next week?'],
  ['meeting', 'Can we walk the fence with you on Sunday?'],
  ['meeting', 'Is it okay if I come by at noon?'],
  ['meeting', 'Would you mind if we sent the chart?'],
  ['other', 'May I send you the two-page case?'],
  ['other', 'Initial it. Sign it and post it back.'],
  ['visit', 'Come and see us at stand 12.'],
  ['visit', 'Stop by the showroom on Elm Street.'],
  ['email', 'Please do the needful and revert to us.'],
  ['call', 'Holler back when you get this.'],
  ['visit', 'Have your fitter drop in on us.'],
  ['visit', 'You can call in any morning.'],
  ['meeting', 'Shall I knock at ten am?'],
  ['meeting', "I'd come at ten. Would that be all right?"],
  ['meeting', 'Would Thursday suit you?'],
  ['other', 'Could you do the same?'],
  ['other', 'Would you think about giving again?'],
  // Whatever the verb.
  ['other', 'Meet me on the pier at half past.'],
  ['other', 'Snap a picture of the hinge tonight.'],
  ['other', 'Would you hand her my card?'],
  ['other', 'Wedge it open for us.'],
  ['visit', 'Come to rehearsal on Thursday.'],
  ['visit', 'Come to our open day.']
])('asks for a %s: %s', (kind, script) => {
  expect(partsOf(script).ask.map((ask) => ask.kind)).toContain(kind)
})

test.each([
  'Oil the hinge twice a year.',
  'Love your shop, and so do our two.',
  'Beside the pier we keep our boats.',
  'Guess the rest, and wish me luck.',
  'Dana this is Lee from our shop.',
  'Give my regards to the cat.',
  'Kindly note that the pier is ours.',
  'Lately the boats are ours.',
  'You have an appointment on the pier.',
  'No need to call me back.',
  "You don't have to return this call.",
  "I'll call you Thursday.",
  "I'll send the sheet in ten minutes and call at half past seven.",
  'I tried to call you on Monday.',
  'Sorry I missed your call.',
  'We get three hundred calls a day.',
  "I'll send you an email tonight.",
  'A message about your email filter.',
  'In your trade a missed call on a Friday costs a job.',
  'The form goes out tonight, and I call Monday at nine.',
  'The cutoff for the grant is Friday.',
  'I can have a corner tested free on Sunday.',
  'A berth comes free on Sunday.',
  'Tom at Curtain Call Bookings has two seats.',
  'Nobody needs to phone me before that.',
  "I'll email you two photos today, then call Thursday morning.",
  "I'll ring your site phone at seven tomorrow.",
  'I saw your yacht come in on Sunday with a torn sail.',
  "Our man's in Bude on Monday and he'll call in at nine.",
  'Our Ruth will drop in with the samples.',
  'The cleaners who come in at night have no key.',
  'One call in four goes to voicemail.',
  'I tried to book a table from my phone, and the page froze.',
  'No call back needed before then.',
  'I have a tanker free on Sunday.',
  'The file has to reach us this Friday.',
  "Nobody's had the courtesy to ring me back.",
  "Flour's come down a dime a pound since the crop came in.",
  'Please excuse the noise.',
  'What can we do about Sunday?',
  'I can walk the fence on Sunday.',
  'May I be frank?',
  'Her sign it was not.',
  'Please find it below.'
])('asks for nothing: %s', (script) => {
  expect(partsOf(script).ask).toEqual([])
})

test('a number that is said without a word of asking is there to be called', () => {
  expect(partsOf('Worth a look? 0113 496 0000.').ask).toEqual([{start: 14, end: 27, kind: 'call'}])
})

test('an address to reach somebody at asks for an e-mail', () => {
  expect(partsOf('Reach me at jo@example.com.').ask.map((ask) => ask.kind)).toEqual(['email'])
})

test.each([
  // A number that is only given is to be called, unless another way was asked for.
  ['Text me. 0113 496 0000.', ['text']],
  ['Call me. 0113 496 0000.', ['call']],
  ['Email me. 0113 496 0000.', ['email', 'call']],
  // What a call is for is not asked as well; what stands beside it is.
  ['Call me to set up a meeting on Thursday.', ['call']],
  ['To book a different hour, ring me on 0113 496 0000.', ['call']],
  ['To book a visit, give me a call.', ['call']],
  ['Shall we meet on Thursday? Call me.', ['meeting', 'call']],
  ['Call me so we can set up a meeting.', ['call']],
  ["Call me and we'll set a date for a meeting.", ['call']],
  ['Call me and we set a date for a meeting.', ['call']],
  ['Call me so that we can set up a meeting.', ['call']],
  ['Call me, or could we meet on Thursday?', ['call', 'meeting']],
  ['Call me. Could we meet on Thursday?', ['call', 'meeting']],
  ['To get it, email me or call me.', ['email', 'call']],
  ['To text me is fine, or call me.', ['text', 'call']],
  ['Call me. We close at six, so we could meet on Thursday?', ['call', 'meeting']],
  ['Call me, we close at six, so we could meet on Thursday?', ['call']],
  ['Text me to set up a meeting.', ['text', 'meeting']],
  ["If it's something you'd be interested in, feel free to call me.", ['call']],
  ["I'd love to shoot you a 5-minute video, so call me.", ['call']]
])('%s asks for: %j', (script, kinds) => {
  expect(partsOf(script).ask.map(({kind}) => kind)).toEqual(kinds)
})

test.for<readonly [script: string, ...kinds: string[]]>([
  // What a call is for is not asked as well.
  ['Call me to book a visit.', 'call'],
  ['To book a visit, call me.', 'call'],
  ['To book a visit, please call me on 555-0119.', 'call'],
  ['Email me, or call me.', 'email', 'call'],
  ['Email me to book a visit, or call me.', 'email', 'call'],
  ['Book a quick call.', 'meeting'],
  ['Book a visit, a call or a demo.', 'meeting'],
  ['Call me and tell me which day.', 'call'],
  // What is asked beside it is.
  ['Call me from nine to five, and stop by the showroom.', 'call', 'visit'],
  ['Call me. Could we meet on Thursday?', 'call', 'meeting']
])('what is asked for, once: %s', ([script, ...kinds]) => {
  expect(partsOf(script).ask.map(({kind}) => kind)).toEqual(kinds)
})
