import {expect, test} from 'vitest'
import {isLooseName, isPartHead, isPostHead, isReaction, isSetting, isStep} from '../../../src/script/outline/shapes.ts'

test.for(['then: wait_3_days', 'then: null', 'then: true # x', 'x-y: none', 'then:null'])(
  '%j is a line of settings',
  (text) => {
    expect(isSetting(text)).toBe(true)
  }
)
test.for(['Then: null', 'then: wait', 'then: a_b c', '1a: null'])('%j is said', (text) => {
  expect(isSetting(text)).toBe(false)
})

test.for(['[voicemail_2]', '[email]'])('%j is the head of a part of settings', (text) => {
  expect(isPartHead(text)).toBe(true)
})

test.for(['[seal]', '[Voicemail]', '[voicemail] x', 'voicemail'])('%j is none', (text) => {
  expect(isPartHead(text)).toBe(false)
})

test.for(['2.5. Log it', '2.5 Log it', '2.5.1.3 Log'])('%j counts a step within a step', (text) => {
  expect(isStep(text)).toBe(true)
})

test.for(['2. Log it', '2.5', 'a 2.5 Log', '2.5.Log'])('%j does not', (text) => {
  expect(isStep(text)).toBe(false)
})

test.for(['Snow add-on', 'One two three four five six'])('%j can name what follows', (text) => {
  expect(isLooseName(text)).toBe(true)
})

test.for([
  'snow',
  'Snow add-on.',
  'One two three four five six seven',
  'Sn',
  'Our seal',
  'Storage: big',
  'Storage → big'
])('%j is said, or too short or long for a name', (text) => {
  expect(isLooseName(text)).toBe(false)
})

test.for(['[09:11] Rukmini S.', 'Rukmini S.  9:11 AM', 'Rukmini S. [9:11]', 'Rukmini S. (Moor)  9:11'])(
  '%j says who wrote a post, and when',
  (text) => {
    expect(isPostHead(text)).toBe(true)
  }
)
test.for(['9:11', 'Rukmini at 9:11 today', '[9:11]Rukmini', 'Hi Rukmini, 9:11'])('%j does not', (text) => {
  expect(isPostHead(text)).toBe(false)
})

test.for([':fire: 4 :eyes: 1', ':fire:'])('%j counts reactions', (text) => {
  expect(isReaction(text)).toBe(true)
})

test.for([':fire: 4 hot', 'fire: 4', '4'])('%j does not', (text) => {
  expect(isReaction(text)).toBe(false)
})
