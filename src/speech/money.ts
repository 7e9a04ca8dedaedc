import {cardinal, join, numeral} from './numbers.ts'

/** What money is called: one and several of it, one and several of its hundredth part. */
export interface Currency {
  readonly one: string
  readonly several: string
  readonly cent: string
  readonly cents: string
}

const currency = (one: string, several: string, cent: string, cents: string): Currency => ({one, several, cent, cents})

/** Currencies by their sign. */
export const currencies: Readonly<Record<string, Currency>> = {
  $: currency('dollar', 'dollars', 'cent', 'cents'),
  '£': currency('pound', 'pounds', 'penny', 'pence'),
  '€': currency('euro', 'euros', 'cent', 'cents'),
  '¥': currency('yen', 'yen', 'sen', 'sen'),
  '₹': currency('rupee', 'rupees', 'paisa', 'paise'),
  '₽': currency('ruble', 'rubles', 'kopek', 'kopeks')
}

/** One sign of a currency. */
export const sign = '[$£€¥₹₽]'

/**
 * Figures as the Continent writes them, `1.234,56`: where nothing else can be meant, or beside the euro, whose prices
 * have no three places behind a point.
 */
export const continental =
  String.raw`(?:\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?!\d)` +
  String.raw`|(?<=€\s?)(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,4})(?:,\d{1,2})?(?![\d.,]?\d)` +
  String.raw`|(?:\d{1,3}(?:\.\d{3}){1,4}|\d{1,4},\d{2})(?=\s?€))`

/** A figure with its decimals behind a point and nothing between its thousands: `1.234,56` and `1,234.56` are `1234.56`. */
export function plainFigure(written: string, isEuro: boolean): string {
  const isContinental = /,\d{1,2}$/.test(written) || (isEuro && /^\d{1,3}(?:\.\d{3})+$/.test(written))
  return isContinental ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '')
}

/** `49.99` in two coins, `0.12` in the small one alone; `undefined` where there are no two places to say so. */
export function coins(figure: string, {one, several, cent, cents}: Currency): string | undefined {
  const [whole = '', part] = figure.split('.')
  if (part?.length !== 2) return undefined
  const small = part === '00' ? '' : join(cardinal(Number(part)), part === '01' ? cent : cents)
  if (Number(whole) === 0) return small || undefined
  return join(numeral(whole), whole === '1' ? one : several, small && `and ${small}`)
}
