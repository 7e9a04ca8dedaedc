import rule from '../../rules/deception.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Please return my call.',
    "I'll return your call the same day.",
    'Nothing urgent, call when it suits.',
    'This is not an urgent matter.',
    'You left a message on Friday, so I am returning your call.',
    'I received your message about the broken door.',
    'I am not going to pretend that we have a mutual friend.',
    'A friend of yours, Ana Ruiz, asked us round.',
    'We spoke at the fair in Hull. As you asked, here is the price.',
    'Your line was cut off in the storm.',
    'I left a personal note on your desk.',
    'If someone you know runs a bakery, pass this on.',
    'You won a contract in Leeds.',
    'You have been selected for an interview on Monday.',
    'The council sent an important new rule for barns.',
    'She said “returning your call” and hung up.',
    {script: 'Returning your call.', settings: {touch: 'inbound'}},
    {script: 'A mutual friend sent me.', options: {allow: ['mutual friend']}}
  ],
  bad: [
    'Hi Jo, «returning your phone call». I am on 0113 496 0000.',
    'I wanted to see you, and «calling to return your call».',
    '«I missed your call» this morning.',
    'I «saw a missed call» from this number.',
    'It «looks like you tried to call» us.',
    'I «got your voicemail», thanks.',
    'I think we «got disconnected».',
    'I would like to «continue our conversation».',
    'I am sending the file «as we discussed».',
    '«As you requested», I am calling back.',
    '«Per our conversation», here is the quote.',
    'I have «important information regarding your» account.',
    'I have an «urgent message» for you.',
    'It concerns a «time-sensitive matter».',
    'It is a «business matter».',
    "It's a «matter of some urgency».",
    'Please call, «this is personal».',
    'There is a «problem with your account».',
    '«This is your final notice».',
    '«You have been specially selected» for a free roof.',
    "«You've won a» cruise.",
    'I got your name from «a good friend of yours».',
    '«Someone suggested that I» call you.',
    "This «isn't a sales call».",
    "I'm «not trying to sell you anything».",
    {script: 'It is a «trick phrase».', options: {add: ['trick phrase']}},
    {script: 'It is about a «personal matter».', settings: {touch: 'followup'}}
  ]
})
