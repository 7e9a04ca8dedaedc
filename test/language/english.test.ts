import {expect, test} from 'vitest'
import {isEnglish} from '../../src/language/english.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

const isEnglishText = (text: string) => isEnglish(indexWords(asOneScript(text), text).words)

test.for([
  'Hola Ana, soy Luis de Tarn Labels. Le llamo porque su nueva línea de envasado es más rápida que sus etiquetas. Le envío un dibujo esta noche.',
  'Hallo Frau Weber, hier ist Lee von Tarn Labels. Ich rufe an, weil Ihre neue Linie schneller läuft als Ihre Etiketten. Ich schicke Ihnen heute eine Zeichnung.',
  'Hallo Anna, je spreekt met Lee van Tarn Labels. Ik bel omdat jullie nieuwe lijn sneller is dan de etiketten. In de tussentijd kun je me bellen.',
  'Hej Anna, det er Lee fra Tarn Labels. Jeg ringer fordi jeres nye linje er hurtigere end etiketterne. Jeg sender dig en tegning i aften.',
  'Bonjour Anne, ici Lee de Tarn Labels. Je vous appelle parce que votre nouvelle ligne va plus vite que ses étiquettes. Je vous envoie un dessin ce soir.'
])('another language: %s', (text) => {
  expect(isEnglishText(text)).toBe(false)
})

test.for([
  'Hi Dana, this is Lee from Tarn Labels. Your new line outruns its labels, so I will send you the drawing tonight. Call me on Friday.',
  'Lee here. Rates drop Monday. Lock yours in today, call 555-0132.',
  'Hola',
  '[Name], {{rep}} here. [reason]. [ask]. [number].'
])('English, or too little to tell: %s', (text) => {
  expect(isEnglishText(text)).toBe(true)
})

/** So many words of English, of another language and of neither. */
const mixed = (english: number, foreign: number, others: number) =>
  [...Array(english).fill('your'), ...Array(foreign).fill('votre'), ...Array(others).fill('tarn')].join(' ')

test.for<readonly [english: number, foreign: number, others: number, isEnglish: boolean]>([
  // One word in twenty is enough.
  [1, 19, 0, true],
  [1, 20, 0, false],
  [5, 95, 0, true],
  [4, 96, 0, false],
  // Without them, more than three foreign words and one in eight.
  [0, 3, 0, true],
  [0, 4, 0, false],
  [0, 4, 30, true],
  [0, 12, 88, true],
  [0, 13, 87, false],
  [0, 0, 50, true]
])('%d words of English, %d foreign and %d others are English: %s', ([english, foreign, others, isIt]) => {
  expect(isEnglishText(mixed(english, foreign, others))).toBe(isIt)
})

test('more than one word in five of another alphabet is none of English', () => {
  expect(isEnglishText(`${'your '.repeat(8)}${'ваш '.repeat(2)}`)).toBe(true)
  expect(isEnglishText(`${'your '.repeat(7)}${'ваш '.repeat(3)}`)).toBe(false)
  expect(isEnglishText(`${'your '.repeat(7)}${'café '.repeat(3)}`)).toBe(true)
})
