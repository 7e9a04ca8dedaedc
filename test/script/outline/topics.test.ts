import {expect, test} from 'vitest'
import {type Topic, topicOf} from '../../../src/script/outline/topics.ts'

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
      'If it goes to voicemail'
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
  ['greeting', ['4. Your own greeting', 'Voicemail greeting', 'Out-of-office message']],
  [
    'bad',
    [
      "Don't leave this",
      '❌ What we heard',
      'Bad example: voicemail',
      'Voicemails we no longer use',
      'Retired voicemails',
      'What not to say',
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
      'Say this on their voicemail'
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
      'Script',
      'Version A'
    ]
  ]
])('titles that announce %s', ([topic, titles]) => {
  expect(titles.map((title) => [title, topicOf(title)])).toEqual(titles.map((title) => [title, topic]))
})
