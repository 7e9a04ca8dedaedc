import {expect, test} from 'vitest'
import {type AnyPhrase, compileMatcher} from '../../src/language/matcher.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

function find(text: string, ...phrases: readonly AnyPhrase[]): readonly string[] {
  const matcher = compileMatcher(new Map([['owner', phrases]]))
  return (matcher.find(indexWords(asOneScript(text), text)).get('owner') ?? []).map((match) => match.text)
}

test.for<[pattern: string, text: string, found: readonly string[]]>([
  ['touch~ base', 'Touching base. He touched base.', ['Touching base', 'touched base']],
  ["you'll hear", 'You’ll hear. You will hear. You would hear.', ['You’ll hear', 'You will hear']],
  ["can't call", 'I can’t call. I can not call. I cannot call.', ['can’t call', 'can not call', 'cannot call']],
  ["let's go", 'Let’s go. Let is go.', ['Let’s go']],
  ["the bank's call", 'The bank’s call. The bank is call.', ['The bank’s call']],
  ["who's in", 'Who’s in? Who is in?', ['Who’s in', 'Who is in']],
  ["!i'll call", 'I’ll call. You call. I will call.', ['You call', 'will call']],
  ["=you'll hear", 'You’ll hear. You will hear.', ['You’ll hear']],
  ['organize it', 'Organize it. Organise it.', ['Organize it', 'Organise it']],
  ['=organize it', 'Organize it. Organise it.', ['Organize it']],
  ['an e-mail', 'An email, an e-mail, an e mail.', ['An email', 'an e-mail', 'an e mail']],
  ['in [like] <number>', 'It was done in like 45 days.', ['like']],
  ['[like] <number> days', 'It was done in like 45 days.', ['like']],
  ['in (like|as) [<number>] days', 'It was done in like 45 days.', ['45']],
  ['(^|,) [well] ,', 'Well, it works as well, and, well, it lasts.', ['Well', 'well']],
  ['^ [well] ,?', 'Well I never. Well, it works.', ['Well', 'Well']],
  [', [maybe]', 'We may, maybe, call. We maybe call.', ['maybe']],
  ['a [(quick|short) call]?', 'It is a call. It is a short call.', ['short call']]
])('%s in: %s', ([pattern, text, found]) => {
  expect(find(text, {pattern})).toEqual(found)
})

test('of phrases that overlap in what they report, the longest is found, wherever they begin', () => {
  expect(find('I am just calling to say it.', {pattern: 'i am [just]'}, {pattern: 'just calling'})).toEqual([
    'just calling'
  ])
})

test('an exception lets a phrase through by what it would report', () => {
  const phrase = {pattern: 'you know [like]', except: ['do you know']}
  expect(find('Do you know like a place? And you know like a place.', phrase)).toEqual(['like', 'like'])
  expect(find('I like you know like it.', {...phrase, except: ['like it']})).toEqual([])
})

test('an exception may hold words of no phrase', () => {
  expect(find('A blue touch screen.', {pattern: 'touch', except: ['cornflower blue touch', 'blue touch']})).toEqual([])
})

test('a phrase anywhere in the sentence excuses it, in no other', () => {
  const phrase = {pattern: 'touching base', unless: ['about your *']}
  expect(find('About your gate, I am touching base. I am touching base.', phrase)).toEqual(['touching base'])
})

test('a negation shortly before takes the fault away', () => {
  expect(find('It is not at all urgent. It is urgent.', {pattern: 'urgent', negatable: true})).toEqual(['urgent'])
})

test('what is accepted lets through what overlaps it', () => {
  const matcher = compileMatcher(new Map([['owner', [{pattern: 'deep dive'}]]]), ['deep dive pool'])
  const text = 'A deep dive pool. A deep dive.'
  expect(matcher.find(indexWords(asOneScript(text), text)).get('owner')).toHaveLength(1)
})
