import {cardinal, join, numeral} from './numbers.ts'

/** Names of a currency: singular and plural of the unit and of its hundredth part. */
export interface Currency {
  readonly one: string
  readonly several: string
  readonly cent: string
  readonly cents: string
}

const currency = (one: string, several: string, cent: string, cents: string): Currency => ({one, several, cent, cents})

/** Currencies by sign. */
export const currencies: Readonly<Record<string, Currency>> = {
  $: currency('dollar', 'dollars', 'cent', 'cents'),
  '£': currency('pound', 'pounds', 'penny', 'pence'),
  '€': currency('euro', 'euros', 'cent', 'cents'),
  '¥': currency('yen', 'yen', 'sen', 'sen'),
  '₹': currency('rupee', 'rupees', 'paisa', 'paise'),
  '₽': currency('ruble', 'rubles', 'kopek', 'kopeks')
}

/** A currency sign. */
export const sign = '[$£€¥₹₽]'

/**
 * Continental notation, `1.234,56`: if nothing else is possible, or next to the euro, whose prices
 * never have three decimals.
 */
export const continental =
  String.raw`(?:\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?!\d)` +
  String.raw`|(?<=€\s?)(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,4})(?:,\d{1,2})?(?![\d.,]?\d)` +
  String.raw`|(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,4},\d{2})(?=\s?€))`

/** Normalizes a number to a decimal point without separators: `1.234,56` and `1,234.56` are `1234.56`. */
export function plainFigure(written: string, isEuro: boolean): string {
  const isContinental = /,\d{1,2}$/.test(written) || (isEuro && /^\d{1,3}(?:\.\d{3})+$/.test(written))
  return isContinental ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '')
}

/** Reads `49.99` as units and hundredths, `0.12` as hundredths only; `undefined` without two decimals. */
export function coins(figure: string, {one, several, cent, cents}: Currency): string | undefined {
  const [whole = '', part] = figure.split('.')
  if (part?.length !== 2) return undefined
  const small = part === '00' ? '' : join(cardinal(Number(part)), part === '01' ? cent : cents)
  if (Number(whole) === 0) return small || undefined
  return join(numeral(whole), whole === '1' ? one : several, small && `and ${small}`)
}
