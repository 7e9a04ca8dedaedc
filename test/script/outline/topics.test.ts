import {expect, test} from 'vitest'
import {
  deniesMessage,
  mentionsVoicemail,
  namesCollection,
  type Topic,
  topicOf,
  topicOfLead
} from '../../../src/script/outline/topics.ts'

test.for<readonly [topic: Topic | undefined, titles: readonly string[]]>([
  [
    'voicemail',
    [
      'Voicemail 1',
      'VM-2: insurance form (25s)',
      '2. Voice mail – new vacancy',
      '📞 Voicemail',
      'If voicemail',
      'Script for the answering machine',
      'When you reach the answerphone',
      'If nobody picks up',
      'If the machine picks up, leave this',
      'SCRIPT 1: NEW WEB LEAD, NO ANSWER',
      'Cold call voicemail',
      'Call (voicemail if no answer)',
      'Post-email voicemail',
      'Voicemail after the e-mail',
      'Call + VM',
      'Day 9: Voicemail, last touch',
      'Prerecorded drop',
      'Voicemail 2: why vans rust',
      'If it goes to voicemail',
      'For the voicemail (e-mail repliers)'
    ]
  ],
  [
    'sms',
    [
      'Text after the voicemail',
      'Day 2: SMS, ten minutes later',
      'Voicemail follow-up text',
      'TEXT TO SEND AFTER ANY OF THESE',
      '💬 Same day'
    ]
  ],
  ['email', ['E-mail after voicemail B', 'Follow-up email', 'Subject line', '✉️ Day 3']],
  ['social', ['Step 2: LinkedIn (Day 3)', 'Connection request', 'Chat']],
  ['live', ['Opener', 'When they pick up', 'Client call – live', 'Gatekeepers', 'Objections', 'If they answer']],
  ['voicemail', ['Scene 2: the greeting, the beep, the message', 'Greeting, then the beep']],
  [
    'greeting',
    ['4. Your own greeting', 'Your greeting: the first words', 'Voicemail greeting', 'Out-of-office message']
  ],
  [
    'bad',
    [
      "Don't leave this",
      '❌ What we heard',
      'Bad example: voicemail',
      'Voicemails we no longer use',
      'Retired voicemails',
      'What not to say',
      'The message that most people leave',
      'Here is the one every rep leaves:',
      'Card 2 (how not to)',
      "The sort we don't hold with",
      'Before'
    ]
  ],
  [
    'good',
    [
      '✅ Say this instead',
      'After',
      'A better version',
      'What to say',
      'Leave this message',
      'Say this on their voicemail',
      'Card 2 (how to)'
    ]
  ],
  [
    'note',
    [
      'Voicemail tips',
      'Voicemail results, last quarter',
      'How to leave a voicemail',
      'Why it works',
      'Voicemail formula',
      'Voicemail: why we leave them',
      'House rule',
      'When to use'
    ]
  ],
  [
    undefined,
    [
      'Touch 2',
      'Warehouse owners',
      'Template 3: No reply to the e-mail',
      'After the voicemail',
      '"Leave me a voicemail"',
      'The one I call the open gate',
      'The parcel that most people send back',
      'Script',
      'Version A'
    ]
  ]
])('titles that announce %s', ([topic, titles]) => {
  expect(titles.map((title) => [title, topicOf(title)])).toEqual(titles.map((title) => [title, topic]))
})

// A channel in an aside, with a reference to it, after a mark, under a number; what others do or say.
test.for<readonly [topic: Topic | undefined, titles: readonly string[]]>([
  ['live', ['Call, no voicemail', 'Call']],
  [
    undefined,
    [
      'Call back: seal',
      'The missed call',
      'Inbound call',
      'For hot leads (e-mail repliers)',
      'voicemail.js',
      '"Leave me a voicemail"',
      '“Leave me a text”.',
      'Machine tool',
      'Old pumps',
      'After the call',
      'From Kay',
      '',
      'Social proof',
      'Nobody home'
    ]
  ],
  [
    'voicemail',
    [
      'Ring me back, voicemail',
      'Voicemail: call back',
      'a.voicemail.py x',
      'No voicemails yet',
      '"Put you through to voicemail"',
      'Machine',
      'Answering machine: seals',
      'The machine – say',
      'If no one answers',
      'If they don’t answer, text',
      'Rings out',
      'Last call, nobody home',
      'Voicemail 2: why vans rust',
      'Voicemail b: why',
      'Voicemail: renewal reminder',
      'Voicemail: one two three notes',
      'Voicemail - tips',
      '📼',
      '📱 Voicemail',
      'Call (voicemail)',
      'Voicemail for reception',
      'Reception – voicemail',
      'Voicemail 3 review request',
      'voice_mail',
      'VOICEMAIL',
      'Live call / voicemail',
      'Message to leave',
      'leave a message'
    ]
  ],
  [
    'email',
    [
      'For hot leads by e-mail',
      '1. E-mail',
      '2.1 E-mail',
      'b) E-mail',
      'B. E-mail',
      '- E-mail',
      'Good e-mail',
      '✉',
      'E-mail after the call',
      'E-mail to the reception'
    ]
  ],
  [
    'note',
    [
      'no VM',
      'Birthdays: no VM, send this',
      'How we text',
      'What works in e-mail',
      'About',
      'Voicemail: why',
      'Voicemail: seal notes',
      'Tips for voicemail',
      'Voicemail review',
      'Team notes'
    ]
  ],
  ['good', ['Say this whether they pick up or not', '✅ E-mail', 'Good voicemail', 'Better']],
  ['bad', ['❌ Voicemail', 'Voicemail ✗', 'Voicemail 2 (old)', 'Voicemail – old', 'Before']],
  ['sms', ['💬', 'Text, then voicemail', 'Text message']],
  ['social', ['🔗', 'Day 3 LinkedIn message', 'Portal message after a visit', 'In-app message', 'Push notification']],
  ['visit', ['Door script']],
  ['greeting', ['Your greeting']]
])('nearly the same words announce %s', ([topic, titles]) => {
  expect(titles.map((title) => [title, topicOf(title)])).toEqual(titles.map((title) => [title, topic]))
})

test.for<readonly [sentence: string, topic: Topic | undefined]>([
  ['After the voicemail send this text', 'sms'],
  ['Then e-mail them', 'email'],
  ['Say this on LinkedIn', 'social'],
  ['If nobody answers', 'voicemail'],
  ['I read this out once they got the letter', undefined],
  ['This is what I say when they opened my e-mail', undefined],
  ['Send this when they got the e-mail, as a text', 'sms'],
  ['Say', 'good'],
  ['Tips', 'note'],
  ['The seal', undefined]
])('the sentence %j before a quotation announces %s', ([sentence, topic]) => {
  expect(topicOfLead(sentence)).toBe(topic)
})

test('what else a title says', () => {
  const titles = [
    'Voicemails',
    'Answering machines',
    'Scripts',
    'Voicemail',
    'No VM',
    'No voicemail yet',
    'Descriptions'
  ]
  expect(titles.filter(namesCollection)).toEqual(['Voicemails', 'Answering machines', 'Scripts'])
  expect(titles.filter(deniesMessage)).toEqual(['No VM'])
  expect([...titles, 'VOICE_MAIL', 'Voicemail tips'].filter(mentionsVoicemail)).toEqual([
    'Voicemails',
    'Answering machines',
    'Voicemail',
    'No VM',
    'No voicemail yet',
    'VOICE_MAIL',
    'Voicemail tips'
  ])
})

test('of a long title only the beginning is read', () => {
  const long = 'The seal of the pump is old. '.repeat(12)
  expect(topicOf(`${long} Voicemail`)).toBe(undefined)
  expect(mentionsVoicemail(`${long} Voicemail`)).toBe(false)
  expect(topicOfLead(`${long} If voicemail`)).toBe(undefined)
})
