import {nouns, verbs, words} from './table.ts'

export const aFew = words('a-few', 'Quantities of something unspecified.', [
  'a',
  'a bit of',
  'a couple',
  'a couple of',
  'a few',
  'a handful of',
  'an',
  'another',
  'one',
  'several',
  'some',
  'three',
  'two'
])

export const alluring = words('alluring', 'Adjectives for withheld facts.', [
  'amazing',
  'better',
  'big',
  'business',
  'cool',
  'creative',
  'different',
  'easier',
  'easy',
  'exciting',
  'exclusive',
  'fantastic',
  'faster',
  'fresh',
  'good',
  'great',
  'hot',
  'huge',
  'important',
  'incredible',
  'interesting',
  'investment',
  'limited',
  'little',
  'lucrative',
  'major',
  'neat',
  'new',
  'nice',
  'once in a lifetime',
  'perfect',
  'possible',
  'potential',
  'proven',
  'quick',
  'quite a',
  'rare',
  'real',
  'really',
  'simple',
  'smarter',
  'special',
  'specific',
  'tremendous',
  'unique',
  'valuable',
  'very',
  'wonderful'
])

export const idea = nouns('idea', 'Ideas that are not described.', [
  'approach',
  'concept',
  'hunch',
  'idea',
  'insight',
  'plan',
  'proposal',
  'proposition',
  'recommendation',
  'secret',
  'strategy',
  'suggestion',
  'theory',
  'thought',
  'tip',
  'trick'
])

export const opening = nouns('opening', 'Opportunities that are not described.', [
  'collaboration',
  'opportunity',
  'possibility',
  'proposition',
  'venture'
])

export const tidings = words('tidings', 'News that is not described.', [
  'data',
  'developments',
  'feedback',
  'findings',
  'info',
  'information',
  'insight',
  'insights',
  'intel',
  'news',
  'numbers',
  'research',
  'results',
  'updates'
])

export const unveil = verbs('unveil', 'Reveal what was held back.', [
  'elaborate',
  'expand',
  'explain',
  'give you all the details',
  'give you the details',
  'go into detail',
  'go into it',
  'go over it',
  'reveal',
  'share it',
  'share the details',
  'tell you about it',
  'tell you all',
  'tell you everything',
  'tell you more',
  'tell you what',
  'tell you why',
  'walk you through it'
])

export const intrigued = words('intrigued', 'Promised feelings of the listener.', [
  'amazed',
  'blown away',
  'curious',
  'excited',
  'fascinated',
  'glad',
  'happy',
  'impressed',
  'interested',
  'intrigued',
  'surprised',
  'thrilled'
])
