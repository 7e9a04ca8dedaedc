import {expect, test} from 'vitest'
import {classes, runs} from '../../src/language/classes.ts'
import {inflect} from '../../src/language/inflect.ts'
import {type AnyPhrase, compileMatcher, type Family} from '../../src/language/matcher.ts'
import {parsePattern} from '../../src/language/pattern.ts'
import {macros} from '../../src/language/vocabulary/closed.ts'
import {verbs} from '../../src/language/vocabulary/table.ts'
import {tables} from '../../src/language/vocabulary/tables.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

function find(text: string, family: Family | readonly AnyPhrase[]): readonly string[] {
  const matcher = compileMatcher(new Map([['owner', family]]))
  return (matcher.find(indexWords(asOneScript(text), text)).get('owner') ?? []).map((match) => match.text)
}

test.for<[pattern: string, text: string, found: readonly string[]]>([
  ['<deliver>', 'We bring it, you dropped off two, they are shipping.', ['bring', 'dropped off', 'shipping']],
  ['<deliver:past> it', 'We brought it. We bring it. They sent it.', ['brought it', 'sent it']],
  ['<deliver:ing>', 'Hauling beats haul.', ['Hauling']],
  ['<firm:plural>', 'One agency, two agencies, nine practices.', ['agencies', 'practices']],
  ['<firm:singular>', 'One agency, two agencies.', ['agency']],
  ['<firm> late', 'A bakery late, a food bank late.', ['bakery late', 'food bank late']],
  ['<i-will> call', "I'll call, we are going to call.", ["I'll call", 'we are going to call']],
  ['<day>', 'On Friday or tomorrow.', ['Friday', 'tomorrow']],
  ['<past> it', 'We moved it. We need it. They sold it.', ['moved it', 'sold it']],
  ['<ing>', 'Nothing is moving this morning.', ['moving']],
  ['<plural>', 'This bus has people, crates and glass.', ['people', 'crates']],
  ['<content>', 'We have the crates for 40 of you.', ['crates']],
  ['<figure> off', 'Get two and a half percent off, or $1,200 off.', ['two and a half percent off', '1,200 off']],
  ['<figure>', 'It took half a day, a couple of hundred hours.', ['half', 'a couple of hundred']],
  ['with <names> in', 'I am with Bank of the West in Hull.', ['with Bank of the West in']],
  ['!<content> <content>', 'The crates fell.', ['The crates']],
  ['a !(red|<past>) box', 'A red box, a used box, a big box.', ['a big box']]
])('%s in: %s', ([pattern, text, found]) => {
  expect(find(text, [{pattern}])).toEqual(found)
})

test('a family has stops of its own', () => {
  const family: Family = {phrases: [{pattern: 'call me'}, {pattern: 'ring me'}], stops: ['no need to (call|ring) me']}
  expect(find('Call me. No need to call me. No need to ring me.', family)).toEqual(['Call me'])
})

test('a family may pass over hesitations and the commas round them', () => {
  const phrases = [{pattern: "i'm calling about"}, {pattern: '^ hello'}]
  const text = "Um, hello. I'm, uh, calling, erm, about it."
  expect(find(text, phrases)).toEqual([])
  expect(find(text, {phrases, skips: 'hesitations'})).toEqual(['hello', "I'm, uh, calling, erm, about"])
})

test('where a family passes over hesitations, a small word said twice is one, but not what it may well repeat', () => {
  const phrases = [
    {pattern: '^ i am from'},
    {pattern: 'very old'},
    {pattern: 'old old door'},
    {pattern: 'to five five'}
  ]
  const found = (text: string) => find(text, {phrases, skips: 'hesitations'})
  expect(found('I am am uh from from Hull.')).toEqual(['I am am uh from from'])
  expect(found('It is from. From an old old door to five five.')).toEqual(['old old door', 'to five five'])
})

test('a phrase in its plain sense is found in no name and not in what is the listener’s', () => {
  const phrases: readonly AnyPhrase[] = [{pattern: 'amazing', sense: 'plain'}]
  expect(find('We have amazing doors. Amazing doors.', phrases)).toEqual(['amazing', 'Amazing'])
  expect(find('I am at Amazing Grace. Ask Mrs. Amazing. It is your amazing team.', phrases)).toEqual([])
})

test.for<[entry: string, kind: 'verbs' | 'nouns', form: string, found: readonly string[]]>([
  ['be', 'verbs', 'ing', ['being']],
  ['carry', 'verbs', 'past', ['carried']],
  ['carry', 'verbs', 's', ['carries']],
  ['fix', 'verbs', 's', ['fixes']],
  ['go', 'verbs', 's', ['goes']],
  ['lie', 'verbs', 'ing', ['lying']],
  ['pick up', 'verbs', 'past', ['picked up']],
  ['see', 'verbs', 'ing', ['seeing']],
  ['bank holiday', 'nouns', 'plural', ['bank holidays']],
  ['child', 'nouns', 'plural', ['children']]
])('%s (%s) as %s', ([entry, kind, form, found]) => {
  expect(inflect(entry, kind, form)).toEqual(found)
})

test.for([...tables])('the table %s is in order and has no entry twice', ([, {written}]) => {
  const own = written.filter((entry) => !tables.has(entry))
  expect(own).toEqual([...new Set(own)].sort())
})

test('a table has the entries of its parts', () => {
  const part = verbs('part', 'A part.', ['bring', 'send'])
  const whole = verbs('whole', 'A whole.', ['carry', 'send'], part)
  expect(whole.lemmas).toEqual(['bring', 'carry', 'send'])
  expect(whole.written).toEqual(['carry', 'send', 'part'])
})

test('no two tables, macros and classes share a name', () => {
  const names = [...tables.keys(), ...Object.keys(macros), ...Object.keys(classes), ...Object.keys(runs)]
  expect(names).toEqual([...new Set(names)])
})

test.for(Object.keys(macros))('the macro <%s> can be read', (name) => {
  expect(() => parsePattern(`<${name}>`)).not.toThrow()
})
