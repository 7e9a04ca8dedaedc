import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {PlaceholderSpan} from '../../src/script/model.ts'
import {defaultSpeechSettings, speak} from '../../src/speech/speak.ts'
import type {Speech, SpeechInput, SpeechSettings} from '../../src/speech/speech.ts'

const time = (text: string, settings: Partial<SpeechSettings> = {}, input: Partial<SpeechInput> = {}): Speech =>
  speak({text, offset: 0, placeholders: [], pauses: [], ...input}, {...defaultSpeechSettings, ...settings})

describe('seconds', () => {
  test.for([
    ['(415) 555-0132', 3.98],
    ['1-800-555-0199', 4.34],
    ['ext. 204', 1.57],
    ['$1,499', 2.7],
    ['3/14/2025', 2.1],
    ['2:30pm', 1.2],
    ['B2B', 0.7],
    ['acme.io/demo', 1.8]
  ] as const)('of %s are about %s', ([text, seconds]) => {
    expect(time(text).seconds).toBeGreaterThan(seconds * 0.85)
    expect(time(text).seconds).toBeLessThan(seconds * 1.15)
  })

  test.for([
    ['Hi Dana. Call me', 'Hi Dana Call me', 0.42],
    ['Hi Dana, call me', 'Hi Dana call me', 0.25],
    ['Hi Dana; call me', 'Hi Dana call me', 0.38],
    ['Hi Dana... call me', 'Hi Dana call me', 0.4],
    ['Hi Dana — call me', 'Hi Dana call me', 0.25],
    ['Hi Dana (call) me', 'Hi Dana call me', 0.4],
    ['Hi Dana\n\ncall me', 'Hi Dana call me', 0.6],
    ['Hi Dana\ncall me', 'Hi Dana call me', 0],
    ['Hi Dana," — (call me', 'Hi Dana call me', 0.25],
    ['Hi Dana.\n\nCall me', 'Hi Dana call me', 0.6],
    ['Hi Dana call me.', 'Hi Dana call me', 0],
    ['Hi Dana call me...\n\n', 'Hi Dana call me', 0],
    ['.\n\nHi Dana call me', 'Hi Dana call me', 0]
  ] as const)('count the breaks of %j', ([text, without, pause]) => {
    expect(time(text).seconds - time(without).seconds).toBeCloseTo(pause)
  })

  test('grow with the pace, but a directed pause does not', () => {
    const text = 'Hi Dana.            Call me.'
    const pauses = [{start: 9, end: 19, seconds: 2}]
    const spoken = time(text).seconds
    expect(time(text, {}, {pauses}).seconds).toBeCloseTo(spoken + 2)
    expect(time(text, {pace: 1.5}, {pauses}).seconds).toBeCloseTo(1.5 * spoken + 2)
  })

  test('leave out a pause after the last word', () => {
    expect(time('Call me.       ', {}, {pauses: [{start: 9, end: 14, seconds: 2}]}).seconds).toBe(
      time('Call me.').seconds
    )
  })

  test('of digits grow with their own pace', () => {
    const slow = time('Ring (415) 555-0132 now', {digitPace: 1.5}).tokens
    const usual = time('Ring (415) 555-0132 now').tokens
    expect(slow.map(({seconds}, i) => Number((seconds / (usual[i]?.seconds ?? 0)).toFixed(2)))).toEqual([1, 1.5, 1])
  })

  test('follow a reading of the settings', () => {
    expect(time('Our SQL', {readAs: {SQL: 'sequel'}}).tokens[1]?.words).toEqual(['sequel'])
  })

  test('lie in a range that narrows with timed readings', () => {
    const text = 'Dana at Oakline about the pumps.'
    const [unknown, known] = [time(text), time(text, {readings: 5})]
    expect(unknown.secondsFast).toBeCloseTo(unknown.seconds * 0.85)
    expect(unknown.secondsSlow).toBeCloseTo(unknown.seconds * 1.2)
    expect(known.secondsSlow).toBeLessThan(unknown.secondsSlow)
  })
})

describe('placeholders', () => {
  const span = (given: Partial<PlaceholderSpan>): PlaceholderSpan => ({
    kind: 'placeholder',
    start: 3,
    end: 13,
    name: '',
    stands: 'other',
    syntax: '[x]',
    ...given
  })
  const wordsOf = (given: Partial<PlaceholderSpan>) =>
    time('Hi Xxxxxxxxxx, it is me', {}, {placeholders: [span(given)]}).tokens[1]?.words ?? []

  test.for([
    [{stands: 'prospect', name: 'first_name'}, 1],
    [{stands: 'prospect', name: 'full name'}, 2],
    [{stands: 'company', name: 'company'}, 2],
    [{stands: 'phone', name: 'your number'}, 10],
    [{stands: 'reason', name: 'reason'}, 4],
    [{name: 'job title'}, 2],
    [{name: 'x', choices: ['an email', 'information']}, 2],
    [{name: 'one sentence: why now', prompt: true}, 8]
  ] as const)('have words of their expected number: %j', ([given, count]) => {
    expect(wordsOf(given)).toHaveLength(count)
  })

  test('widen the range', () => {
    const placeholders = [span({stands: 'reason'})]
    const {seconds, secondsSlow} = time('Hi Xxxxxxxxxx, it is me', {}, {placeholders})
    expect(secondsSlow / seconds).toBeGreaterThan(1.2)
  })

  test('are read alone, whatever touches them', () => {
    const speech = time('$Xxxxxxxxxx-15 x', {}, {placeholders: [{...span({stands: 'amount'}), start: 1, end: 11}]})
    expect(speech.tokens.map(({start, end}) => [start, end])).toContainEqual([1, 11])
  })
})

describe('secondsAt', () => {
  const text = 'Hi Dana, ring (415) 555-0132 now'
  const speech = time(text, {}, {})
  test.for([
    [0, 0],
    [4, 1],
    [7, 2],
    [16, 3],
    [31, 4]
  ] as const)('offset %s is said with token %s', ([offset, token]) => {
    expect(speech.secondsAt(offset)).toBe(speech.tokens[token]?.at)
  })
  test('after the last word is the end', () => {
    expect(speech.secondsAt(text.length)).toBe(speech.seconds)
  })
})

describe('any text', () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      'Hi',
      'Dr.',
      '$5',
      '10-15%',
      '(415)',
      '555-0132',
      'a.m.',
      '24/7',
      'Q3',
      '—',
      '...',
      '\n\n',
      'U.S.',
      '½',
      "'90s",
      'acme.com/x',
      '#1',
      '5\'10"',
      '3x',
      'one',
      'two',
      '-',
      ':',
      '+44'
    ),
    fc.string({unit: 'grapheme', maxLength: 6})
  )
  const anyText = fc
    .array(fc.tuple(scrap, fc.constantFrom(' ', '', '\n')), {maxLength: 20})
    .map((parts) => parts.flat().join(''))

  test('gives tokens in order, inside the text, in rising time; the same twice', () => {
    fc.assert(
      fc.property(anyText, fc.integer({min: 0, max: 50}), (text, offset) => {
        const speech = time(text, {}, {offset})
        let end = offset
        let at = 0
        for (const token of speech.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.seconds).toBeGreaterThanOrEqual(0)
          expect(token.at).toBeGreaterThanOrEqual(at)
          expect(token.words.every((word) => word !== '' && word === word.toLowerCase())).toBe(true)
          end = token.end
          at = token.at + token.seconds
        }
        expect(end).toBeLessThanOrEqual(offset + text.length)
        expect(speech.seconds).toBeCloseTo(at)
        const places = Array.from({length: text.length + 1}, (_, i) => speech.secondsAt(offset + i))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(time(text, {}, {offset}).tokens).toEqual(speech.tokens)
      })
    )
  })
})
