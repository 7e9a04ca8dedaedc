import {nouns, verbs, words} from './table.ts'
import {useful} from './tone.ts'

export const spareMoment = nouns('spare-moment', 'Spare time requested from the listener.', [
  'bit',
  'break',
  'breather',
  'chance',
  'half hour',
  'hour',
  'jiffy',
  'min',
  'minute',
  'mo',
  'moment',
  'opening',
  'opportunity',
  'sec',
  'second',
  'spare moment',
  'tick',
  'time',
  'window'
])

export const exchange = verbs('exchange', 'Talk with someone.', [
  'catch up',
  'chat',
  'connect',
  'continue',
  'discuss',
  'do business',
  'explore',
  'get connected',
  'get in touch',
  'get to know',
  'get together',
  'hear',
  'learn',
  'meet',
  'partner',
  'reconnect',
  'speak',
  'talk',
  'touch base',
  'work'
])

export const reply = nouns('reply', 'Replies of a listener.', [
  'answer',
  'call',
  'call-back',
  'consideration',
  'decision',
  'email',
  'feedback',
  'message',
  'reply',
  'response',
  'return call',
  'thoughts'
])

export const getBack = verbs('get-back', 'Get in touch with the caller.', [
  'ask',
  'book',
  'call',
  'contact',
  'drop',
  'e-mail',
  'find',
  'get',
  'get back',
  'give',
  'hit',
  'leave',
  'let',
  'message',
  'phone',
  'ping',
  'reach',
  'reach out',
  'reply',
  'respond',
  'return',
  'ring',
  'schedule',
  'send',
  'shoot',
  'stop',
  'text',
  'touch',
  'visit',
  'whatsapp'
])

export const keen = words('keen', 'Adjectives for an interested listener.', [
  'curious',
  'game',
  'inclined',
  'interested',
  'intrigued',
  'keen',
  'of any interest',
  'of interest',
  'open to it',
  'open to that',
  'tempted',
  'up for it',
  'up for that'
])

export const fitting = words(
  'fitting',
  'Adjectives for a suitable offer.',
  [
    'a fit',
    'a good fit',
    'a priority',
    'appeals',
    'catches your eye',
    'catches your interest',
    'interests you',
    'makes sense',
    'on your radar',
    'resonates',
    'sounds good',
    'sounds helpful',
    'sounds interesting',
    'sounds like a fit',
    'sounds useful',
    'top of mind',
    'worth a chat',
    'worth a conversation',
    'worth exploring'
  ],
  useful
)

export const gladly = words('gladly', 'Expressions of pleasure.', [
  'available',
  'delighted',
  'glad',
  'happy',
  'here',
  'more than happy',
  'only too happy',
  'pleased',
  'standing by'
])
