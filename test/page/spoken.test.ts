import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {spokenLines} from '../../src/page/spoken.ts'

async function linesOf(text: string) {
  const {analyses} = await createLinter({lookup: false}).inspectText(text, 'a.md')
  const [analysis] = analyses
  return analysis ? spokenLines(analysis) : []
}

test('figures are spelled where they stand, and the rest is as it is written', async () => {
  const [line] = await linesOf('Call 0113 496 0000 by 5 May, please.')
  const said = line?.pieces.map(({text, says, joined}) => (joined ? '' : ' ') + (says ?? text)).join('')
  expect(said).toBe(' Call oh one one three four nine six oh oh oh oh by fifth of may, please.')
})

test('spaces stand where they are said, whatever markup is beside them', async () => {
  const [line] = await linesOf(
    'Hi Dana, Lee at Tarn here, bay <b class="a b">5</b> leaks, **6** drips, and *7*, <i>8</i>.'
  )
  const said = line?.pieces.map(({text, says, joined}) => (joined ? '' : ' ') + (says ?? text)).join('')
  expect(said).toBe(' Hi Dana, Lee at Tarn here, bay five leaks, six drips, and seven, eight.')
})

test('a placeholder stays what it is, a pause is told, markup is left out', async () => {
  const [line, next] = await linesOf('Hi {{first_name}}, *this* is Lee. (pause 2s) Bye &amp; thanks.')
  expect(line?.pieces.map(({text, says}) => says ?? text)).toEqual(['Hi', '{{first_name}}', ', this is Lee.'])
  expect(next?.pieces[0]).toEqual({text: '(pause 2s)', says: '', seconds: 2})
  expect(next?.at).toBeGreaterThan(line?.at ?? Infinity)
})
