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

test('a directive in a text counts, unless the run ignores directives', async () => {
  const text = '<!-- vmlint-disable-file weak-words -->\nHi Dana, this is Lee at Tarn Labels, maybe we can talk.\n'
  const rulesOf = async (inlineConfig?: boolean) => {
    const options = {lookup: false, ...(inlineConfig !== undefined && {inlineConfig})}
    return (await lintText(text, options)).messages.map(({ruleId}) => ruleId)
  }
  expect(await rulesOf()).not.toContain('weak-words')
  expect(await rulesOf(true)).not.toContain('weak-words')
  expect(await rulesOf(false)).toContain('weak-words')
})
