import rule from '../../rules/guilt-trips.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'I called last week and left a message.',
    'I left you one message yesterday.',
    'I am not chasing you for a yes.',
    'I sent over a couple of notes about the roof.',
    'I called you on Monday about the lease.',
    'Following up on my last message about the sachets.',
    'In my last voicemail I named the price.',
    'Last time we met you had two presses.',
    'Brill Foods cut waste last month.',
    'Again, my number one more time: 0113 496 0000.',
    "I'll say my number one more time.",
    "I'll try you one more time on Friday.",
    'Most bakers get several calls before lunch.',
    'Crews like yours miss many calls on the roof.',
    "I have heard back from the council, and it's a yes.",
    "You haven't heard of us, so a word on who we are.",
    'The final call on price is yours.',
    'Before you close the file on this year, look at the meter.',
    "I won't call before Friday.",
    'They have been trying to reach more homes.',
    'You said you would need two crates.',
    'Was I surprised to see your new shop!',
    {
      script: 'My last attempt: your lease ends in May. This is my last message.',
      options: {allow: ['my last message']}
    },
    'It was her third time at the fair.'
  ],
  bad: [
    "«I've been trying to reach you» since May.",
    "«We've been trying to get hold» of you.",
    '«I have called several times».',
    "«I've left you three messages» now.",
    '«I tried calling you a couple of times».',
    '«I sent you several emails» about it.',
    'I made «numerous attempts».',
    'Jo here, «after three voicemails» I am running out of puns.',
    'Sam, «this is my third message».',
    '«My fourth attempt» at reaching you.',
    'Sam, Jo, «one last time».',
    '«Last voicemail» from me.',
    'I wanted to «try you one more time».',
    "«I won't bother you again».",
    "«I'll stop calling».",
    "I'll «close your file».",
    "«I'll assume you're not» interested.",
    'I can «take a hint».',
    'I «never heard back».',
    'I «did not get a reply».',
    '«You never called me back».',
    '«My calls have gone unanswered».',
    'You are «ignoring my calls».',
    'A reply would be «common courtesy».',
    '«You promised» to ring.',
    "«You're a hard person to reach».",
    {script: 'You «wound me».', options: {add: ['wound me']}},
    'Please, «one final try».'
  ]
})
