import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {classifyField} from '../../src/script/inline/field.ts'
import {standIn} from '../../src/speech/placeholders.ts'
import {defaultSpeechSettings, speak} from '../../src/speech/speak.ts'
import {countSyllables} from '../../src/speech/syllables.ts'

// Every kind of written form, with what it costs at pace 1. How each is read is in the test of the normaliser.

const seconds = (text: string) => speak({text, offset: 0, placeholders: [], pauses: []}, defaultSpeechSettings).seconds

describe('a written form costs what its reading costs', () => {
  test.for([
    ['Ring (415) 555-0132 now', 'Ring now', 3.98],
    ['Ring 1-800-555-0199 now', 'Ring now', 4.34],
    ['ext. 204', '', 1.57],
    ['$1,499', '', 2.7],
    ['$1.2M', '', 1.8],
    ['$49.99', '', 2.6],
    ['for $89/mo', 'for $89', 0.5],
    ['27%', '', 1.4],
    ['10-15%', '', 1.5],
    ['3/14/2025', '', 2.1],
    ['2:30pm', '', 1.2],
    ['2021', '', 1.2],
    ['2-3 weeks', 'weeks', 0.8],
    ['24/7', '', 1.2],
    ['Q3', '', 0.5],
    ['CRM', '', 0.75],
    ['SaaS', '', 0.3],
    ['e.g.', '', 0.8],
    ['B2B', '', 0.7],
    ['acme.io/demo', '', 1.8],
    ['www.acme.com', '', 2.9],
    ['dana@acme.com', '', 1.7]
  ] as const)('%s', ([text, without, cost]) => {
    const found = seconds(text) - seconds(without)
    expect(found).toBeGreaterThan(cost * 0.85)
    expect(found).toBeLessThan(cost * 1.15)
  })
})

describe('a placeholder is as long as what is likely to stand there', () => {
  test.for([
    ['first_name', 2],
    ['Last Name', 2],
    ['full name', 4],
    ['company', 4],
    ['product', 4],
    ['title', 5],
    ['city', 3],
    ['date', 4],
    ['time', 3],
    ['metric', 4],
    ['pain point', 8],
    ['result', 8],
    ['phone', 10],
    ['website', 5],
    ['whatever', 4]
  ] as const)('%s: about %s syllables', ([name, expected]) => {
    const words = standIn({kind: 'placeholder', start: 0, end: 1, name, stands: classifyField(name), syntax: '{{x}}'})
    const syllables = words.split(' ').reduce((sum, word) => sum + countSyllables(word), 0)
    expect(Math.abs(syllables - expected)).toBeLessThanOrEqual(1)
  })
})

describe('what is not said costs nothing, a directed pause its seconds', () => {
  const spoken = async (script: string) => {
    const {analyses} = await createLinter({lookup: false}).inspectText(`## Voicemail\n\n${script}\n`, 'a.md')
    return analyses.map(({speech}) => speech)
  }
  const plain = 'Hi Dana, it is Lee. Call me.'

  test.for([
    ['Hi Dana, it is Lee. [beep] Call me.', 0],
    ['Hi Dana, it is Lee. (smile) Call me.', 0],
    ['Hi Dana, it is Lee. *laughs* Call me.', 0],
    ['Hi Dana, it is **Lee**. Call _me_.', 0],
    ['Hi Dana, it is Lee. 🎉 Call me.', 0],
    ['Rep: Hi Dana, it is Lee. Call me.', 0],
    ['Hi Dana, it is Lee. <!-- softly --> Call me.', 0],
    ['Hi Dana, it is Lee. [pause] Call me.', 1],
    ['Hi Dana, it is Lee. (beat) Call me.', 1],
    ['Hi Dana, it is Lee. [pause 2s] Call me.', 2]
  ] as const)('%s', async ([script, more]) => {
    const [found, bare] = [await spoken(script), await spoken(plain)]
    expect(found).toHaveLength(1)
    expect((found[0]?.seconds ?? 0) - (bare[0]?.seconds ?? 0)).toBeCloseTo(more)
  })
})
