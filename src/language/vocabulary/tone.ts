import {verbs, words} from './table.ts'

export const suppose = verbs('suppose', 'Believe something without knowing it.', [
  'assume',
  'believe',
  'feel',
  'feel like',
  'figure',
  'guess',
  'imagine',
  'reckon',
  'suppose',
  'suspect',
  'think'
])

export const report = verbs('report', 'Report what someone thinks or said.', [
  'admit',
  'announce',
  'argue',
  'ask',
  'claim',
  'hint',
  'insist',
  'joke',
  'mention',
  'note',
  'say',
  'state',
  'suggest',
  'tell',
  'warn',
  'write'
])

export const softener = words('softener', 'Adverbs between a caller and the verb, which leave its meaning as it is.', [
  'actually',
  'also',
  'briefly',
  'even',
  'hopefully',
  'just',
  'kind of',
  'maybe',
  'only',
  'perhaps',
  'personally',
  'possibly',
  'quickly',
  'really',
  'simply',
  'sort of'
])

export const very = words('very', 'Adverbs of degree before an adjective.', [
  'a bit',
  'absolutely',
  'all',
  'all that',
  'always',
  'completely',
  'entirely',
  'exactly',
  'extremely',
  'greatly',
  'highly',
  'honestly',
  'incredibly',
  'particularly',
  'perfectly',
  'pretty',
  'quite',
  'rather',
  'really',
  'so',
  'super',
  'terribly',
  'too',
  'totally',
  'truly',
  'very'
])

export const useful = words('useful', 'Adjectives for an offer that is not described.', [
  'advantageous',
  'appealing',
  'beneficial',
  'compelling',
  'eye opening',
  'fascinating',
  'handy',
  'helpful',
  'interesting',
  'intriguing',
  'of benefit',
  'of help',
  'of interest',
  'of service',
  'of use',
  'of value',
  'relevant',
  'suitable',
  'useful',
  'valuable',
  'worthwhile'
])
