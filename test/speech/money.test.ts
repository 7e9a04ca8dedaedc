import {expect, test} from 'vitest'
import {coins, currencies, plainFigure} from '../../src/speech/money.ts'

test.for<readonly [written: string, plain: string, inEuros: string]>([
  ['1,234.56', '1234.56', '1234.56'],
  ['1,234', '1234', '1234'],
  ['1234', '1234', '1234'],
  // Two digits or one after a comma are the smaller unit, everywhere.
  ['1.234,56', '1234.56', '1234.56'],
  ['49,9', '49.9', '49.9'],
  // Three after a period are thousands beside the euro alone.
  ['1.234', '1.234', '1234'],
  ['1.234.567', '1.234.567', '1234567'],
  ['1.2345', '1.2345', '1.2345'],
  ['1234.567', '1234.567', '1234.567'],
  ['49.99', '49.99', '49.99']
])('%s is %s, and %s in euros', ([written, plain, inEuros]) => {
  expect([plainFigure(written, false), plainFigure(written, true)]).toEqual([plain, inEuros])
})

test.for<readonly [figure: string, spoken: string | undefined]>([
  ['49.99', 'forty nine dollars and ninety nine cents'],
  ['1.99', 'one dollar and ninety nine cents'],
  ['1.01', 'one dollar and one cent'],
  ['1.00', 'one dollar'],
  ['2.00', 'two dollars'],
  ['0.12', 'twelve cents'],
  ['.12', 'twelve cents'],
  ['0.01', 'one cent'],
  ['0.00', undefined],
  ['49', undefined],
  ['49.9', undefined],
  ['49.999', undefined]
])('$%s has %s', ([figure, spoken]) => {
  const {$: dollar} = currencies
  expect(dollar && coins(figure, dollar)).toBe(spoken)
})
