import {expect, test} from 'vitest'
import {lintText} from '../../src/index.ts'

test('a script in another language is told so, and no rule guesses at it', async () => {
  const text =
    'Hola Ana, soy Luis de Tarn Labels. Le llamo porque su nueva línea de envasado es más rápida que sus etiquetas. Llámeme.\n'
  const {messages} = await lintText(text, {lookup: false})
  expect(messages).toEqual([
    expect.objectContaining({
      ruleId: null,
      severity: 1,
      line: 1,
      column: 1,
      message: 'This script does not look like English, the only language that vmlint knows: no rule was run on it'
    })
  ])
})
