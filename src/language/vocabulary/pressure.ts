import {nouns, verbs, words} from './table.ts'

export const slot = nouns('slot', 'Things said to be scarce.', [
  'appointment',
  'copy',
  'opening',
  'place',
  'seat',
  'slot',
  'space',
  'spot',
  'ticket',
  'unit',
  'vacancy'
])

export const bargain = nouns('bargain', 'Offers said to end soon.', [
  'bonus',
  'deal',
  'discount',
  'incentive',
  'offer',
  'opportunity',
  'price',
  'pricing',
  'promo',
  'promotion',
  'rate',
  'rebate',
  'sale',
  'saving',
  'special'
])

export const atOnce = words('at-once', 'Adverbs of haste.', [
  'asap',
  'at once',
  'fast',
  'immediately',
  'instantly',
  'now',
  'promptly',
  'quick',
  'quickly',
  'right away',
  'right now',
  'straight away',
  'this instant',
  'this minute',
  'today',
  'tonight',
  'without delay'
])

export const runOut = verbs('run-out', 'Come to an end, for time or goods.', [
  'close',
  'disappear',
  'end',
  'expire',
  'fill up',
  'go',
  'lapse',
  'run out',
  'sell out',
  'vanish'
])

export const takeUp = verbs('take-up', 'What a listener is urged to do.', [
  'act',
  'apply',
  'book',
  'buy',
  'call',
  'claim',
  'contact',
  'decide',
  'enroll',
  'get in touch',
  'grab',
  'hurry',
  'join',
  'jump on',
  'lock in',
  'move',
  'order',
  'phone',
  'register',
  'reply',
  'reserve',
  'respond',
  'ring',
  'secure',
  'sign',
  'sign up',
  'snag',
  'switch',
  'text'
])

export const crucial = words('crucial', 'Adjectives of importance.', [
  'critical',
  'crucial',
  'essential',
  'extremely important',
  'imperative',
  'important',
  'very important',
  'vital'
])

export const attempt = nouns('attempt', 'Attempts that a caller counts.', [
  'attempt',
  'call',
  'e-mail',
  'effort',
  'follow up',
  'letter',
  'message',
  'note',
  'occasion',
  'outreach',
  'reach out',
  'shot',
  'text',
  'time',
  'touch',
  'try',
  'voice-mail'
])

export const several = words('several', 'How often a caller has tried.', [
  'a couple',
  'a couple of',
  'a dozen',
  'a few',
  'a number of',
  'countless',
  'dozens of',
  'few',
  'five',
  'four',
  'half a dozen',
  'many',
  'multiple',
  'numerous',
  'repeated',
  'seven',
  'several',
  'six',
  'three',
  'two',
  'umpteen',
  'various'
])

export const ordinal = words('ordinal', 'Which attempt it is.', [
  '2nd',
  '3rd',
  '4th',
  '5th',
  'fifth',
  'fourth',
  'second',
  'seventh',
  'sixth',
  'third'
])

export const tryFor = verbs('try-for', 'Try to reach someone.', [
  'attempt',
  'be trying',
  'call',
  'catch',
  'chase',
  'contact',
  'e-mail',
  'get hold of',
  'leave',
  'message',
  'phone',
  'reach',
  'reach out',
  'ring',
  'send',
  'text',
  'track',
  'try',
  'voicemail',
  'write'
])

export const pester = verbs('pester', 'Bother someone.', [
  'annoy',
  'badger',
  'bother',
  'bug',
  'chase',
  'disturb',
  'harass',
  'hassle',
  'hound',
  'impose',
  'inconvenience',
  'interrupt',
  'intrude',
  'nag',
  'pester',
  'stalk',
  'trouble'
])

export const shun = verbs('shun', 'Avoid someone.', [
  'avoid',
  'blank',
  'dodge',
  'duck',
  'evade',
  'ghost',
  'ignore',
  'screen',
  'snub',
  'stand up',
  'stonewall',
  'swerve'
])

export const grave = words('grave', 'Adjectives for an unnamed matter.', [
  'confidential',
  'critical',
  'important',
  'legal',
  'official',
  'personal',
  'pressing',
  'private',
  'sensitive',
  'time sensitive',
  'urgent',
  'vital'
])

export const wounded = words('wounded', 'Feelings of a caller who was not called back.', [
  'disappointed',
  'frustrated',
  'hurt',
  'let down',
  'puzzled',
  'sad',
  'surprised',
  'upset'
])
