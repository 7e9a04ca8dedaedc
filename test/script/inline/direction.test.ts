import {expect, test} from 'vitest'
import {readCue} from '../../../src/script/inline/direction.ts'

test.for<readonly [text: string, seconds: number]>([
  ['pause', 1],
  ['short pause', 1],
  ['Pause', 1],
  ['beat', 1],
  ['pause 2s', 2],
  ['pause for 2 seconds', 2],
  ['pause: 500 ms', 0.5],
  ['pause, 1 min', 60],
  ['wait 2 minutes', 120],
  ['2 second pause', 2],
  ['1.5s pause', 1.5],
  ['pause 3', 3],
  ['pause \\(2s\\)', 2],
  ['long\n pause', 1],
  [' pause 2s ', 2]
])('%j takes seconds: %d', ([text, seconds]) => {
  for (const mark of ['(', '[', '*', '_']) expect(readCue(text, mark)).toBe(seconds)
})

test.for<readonly [text: string, marks: string]>([
  ['smile', '([*_'],
  [' smile ', '([*_'],
  ['\nsmile\n', '([*_'],
  ['slow down', '([*_'],
  ['say it twice', '([*_'],
  ['twice', '(['],
  ['leave number 2x, slowly', '(['],
  ['give your number again', '(['],
  ['number twice', '(['],
  ['spell your name', '(['],
  ['numbered seals', ''],
  ['give or take', ''],
  ['warmly', '(['],
  ['very slowly and clearly', '(['],
  ['about 20 seconds', '(['],
  ['20-30 words max', '(['],
  ['word count: 62', '(['],
  ['the caller had a cold that day', '['],
  ['Name', ''],
  ['your name', ''],
  ['time', ''],
  ['the new seal', ''],
  ['slow seals', '([']
])('%j is told to the caller in brackets or marks of these kinds: %s', ([text, marks]) => {
  expect([...'([*_'].filter((mark) => readCue(text, mark) === 0).join('')).toBe(marks)
})

test('what stands in no marks is read as in round brackets', () => {
  expect(readCue('twice')).toBe(0)
  expect(readCue('the caller had a cold that day')).toBe(undefined)
})
