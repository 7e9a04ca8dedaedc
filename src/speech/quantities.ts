import {lazily} from '../lazily.ts'
import {firstFrom} from '../script/pieces.ts'
import {isCode, isCounting} from './counted.ts'
import {isZone} from './dates.ts'
import {coins, continental, currencies, plainFigure, sign} from './money.ts'
import {cardinal, fraction, join, numeral, year} from './numbers.ts'
import {figure, group, type Reader} from './reader.ts'

const magnitudes: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mm: 'million',
  mn: 'million',
  b: 'billion',
  bn: 'billion',
  t: 'trillion',
  tn: 'trillion'
}

/** Units right after a number, singular and plural. Single letters only if unambiguous. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  bps: ['basis point', 'basis points'],
  cm: ['centimeter', 'centimeters'],
  ct: ['count', 'count'],
  ft: ['foot', 'feet'],
  gal: ['gallon', 'gallons'],
  gb: ['gigabyte', 'gigabytes'],
  gw: ['gigawatt', 'gigawatts'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  kg: ['kilogram', 'kilograms'],
  km: ['kilometer', 'kilometers'],
  kw: ['kilowatt', 'kilowatts'],
  kwh: ['kilowatt hour', 'kilowatt hours'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  mb: ['megabyte', 'megabytes'],
  mg: ['milligram', 'milligrams'],
  mi: ['mile', 'miles'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  ml: ['milliliter', 'milliliters'],
  mo: ['month', 'months'],
  mos: ['month', 'months'],
  mph: ['mile an hour', 'miles an hour'],
  ms: ['millisecond', 'milliseconds'],
  mw: ['megawatt', 'megawatts'],
  oz: ['ounce', 'ounces'],
  pt: ['point', 'point'],
  pts: ['points', 'points'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  'sq ft': ['square foot', 'square feet'],
  sqft: ['square foot', 'square feet'],
  'sq m': ['square meter', 'square meters'],
  'sq mi': ['square mile', 'square miles'],
  tb: ['terabyte', 'terabytes'],
  wk: ['week', 'weeks'],
  wks: ['week', 'weeks'],
  yd: ['yard', 'yards'],
  yr: ['year', 'years'],
  yrs: ['year', 'years'],
  x: ['X', 'X'],
  '¢': ['cent', 'cents'],
  '°': ['degree', 'degrees'],
  '°f': ['degree', 'degrees'],
  '°c': ['degree', 'degrees'],
  'ft²': ['square foot', 'square feet'],
  'km²': ['square kilometer', 'square kilometers'],
  'm²': ['square meter', 'square meters'],
  'mi²': ['square mile', 'square miles']
}

const unitPattern = String.raw`(?:sq\.?\s?(?:ft|mi|m)|¢|°[FC]?|(?:ft|mi|k?m)²|${Object.keys(units)
  .filter((unit) => /^[a-z]+$/.test(unit))
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const magnitude = '(?:mm|mn|bn|tn|[kmbt])(?![a-z])'
const magnitudeWord = '(?:hundred|thousand|million|billion|trillion|grand)'

/** `$10-15 million`, `27%`, `2–3x`, `45-lb`, `40+`, `20 €`: numbers with everything attached, with amounts of one notation or more. */
const quantityOf = (amount: string) =>
  String.raw`(?:(?<![\w.)])(?<sign>[-−+~≈<>±]))?(?<currency>${sign}?)\s?(?:(?<=${sign}\s?)(?<inner>[-−+]))?` +
  `(?<low>${amount})(?<lowSize>${magnitude})?` +
  String.raw`(?:(?<lowUnit>%)?\s?[-–—]\s?(?<highCurrency>${sign}?)(?<high>${amount})(?<highSize>${magnitude})?)?` +
  String.raw`(?:\s(?<size>${magnitudeWord})\b)?(?:\s?(?<percent>%))?(?<more>\+)?` +
  String.raw`(?:\s?(?<after>${sign})(?!\s?[\d.]))?` +
  String.raw`(?:(?<join>[\s-]?)(?<unit>${unitPattern})(?![A-Za-z'])\.?)?(?![A-Za-z\d]|[.,]\d)`

const signs: Readonly<Record<string, string>> = {
  '-': 'minus',
  '−': 'minus',
  '+': 'plus',
  '~': 'about',
  '≈': 'about',
  '<': 'less than',
  '>': 'more than',
  '±': 'plus or minus'
}

/** Words about a contest: `won 3-2` is read without "to". */
const score = new Set('beat beats down final lead leads led lose lost score scored tied up win wins won'.split(' '))
/** A street follows, so the number is a house number, read in pairs: "1420 Main St". */
const streetAhead =
  /^\s(?:[NSEW]\.?\s)?(?:[A-Z][a-z]+\s){1,3}(?:St|Ave|Rd|Blvd|Dr|Ln|Street|Avenue|Road|Boulevard|Drive|Lane)\b/

/** Whether five or more digits are read one by one: "in 21046", but not "12500" and "100020 dollars". */
function isReadOut(figures: string, text: string, start: number, end: number): boolean {
  if (!/^\d{5,}$/.test(figures) || figures.endsWith('000') || isCounting(text, end)) return false
  return !(figures.endsWith('00') && figures.length < 7) || isCode(text, start)
}

function readQuantity(match: RegExpExecArray, text: string, previous: string): string | undefined {
  const part = (name: string) => group(match, name)
  const currencySign = part('currency') || part('highCurrency') || part('after')
  const currency = currencies[currencySign]
  const [low, high] = [part('low'), part('high')].map((written) => plainFigure(written, currencySign === '€'))
  if (!low) return undefined
  const hasMore = part('size') || part('lowSize') || part('highSize')
  const isBare = !currency && !part('unit') && !part('percent') && !hasMore
  const at = match.index + match[0].length
  if (isBare && !high && isReadOut(part('low'), text, match.index, at)) return undefined
  // "Five PT" is a time.
  if (/^[A-Z]{2}$/.test(part('unit')) && part('join') === ' ' && isZone(part('unit'), low)) return undefined
  const amountOf = (written: string, size: string) =>
    join(figureWords(written, isBare), sizeWord(size, currency !== undefined))
  const isHouse = isBare && !high && /^\d{3,4}$/.test(low) && streetAhead.test(firstFrom(text, at, 60))
  const inCoins = currency && !high && !hasMore ? coins(low, currency) : undefined
  const said = inCoins ?? join(isHouse ? pairs(low) : amountOf(low, part('lowSize')), part('lowUnit') && 'percent')
  const isScore = isBare && score.has(previous)
  const isOne = low === '1' && !high && !hasMore
  return join(
    signs[part('inner') || part('sign')],
    said,
    high && join(isScore ? '' : 'to', amountOf(high, part('highSize'))),
    part('size'),
    part('percent') && 'percent',
    inCoins === undefined ? currency?.[isOne ? 'one' : 'several'] : '',
    part('more') && 'plus',
    unitName(part('unit'), isOne || part('join') === '-')
  )
}

function figureWords(written: string, mayBeYear: boolean): string {
  return mayBeYear && /^(?:19|20)\d\d$/.test(written) ? year(Number(written)) : numeral(written)
}

function sizeWord(written: string, isMoney: boolean): string {
  // Next to a currency, the letter stands for the word; otherwise people say "ten K".
  return written.toLowerCase() === 'k' && !isMoney ? 'K' : (magnitudes[written.toLowerCase()] ?? '')
}

function unitName(written: string, isOne: boolean): string {
  const unit =
    units[
      written
        .toLowerCase()
        .replace('.', '')
        .replace(/^sq\s?/, 'sq ')
    ] ?? units[written.toLowerCase()]
  return unit?.[isOne ? 0 : 1] ?? ''
}

const pairs = (digits: string) => (digits.length === 4 ? year(Number(digits)) : numeral(digits))

/** Single-character fractions: `⅜` is 3 over 8. */
const glyphs = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'

/** Numerator and denominator of such a fraction. */
const partsOf = (glyph: string) => glyph.normalize('NFKC').split('⁄').map(Number)

/** Amounts, prices, percentages, ranges, measures and fractions. */
export const quantityReaders: readonly Reader[] = [
  {
    // 10x20, 8.5 x 11, 10'x20'
    kind: 'number',
    opens: ['figure', 'mark'],
    pattern: new RegExp(String.raw`(?<wide>${figure})['′]?\s?[x×]\s?(?<high>${figure})['′]?(?!\w)`, 'y'),
    say: (match) => join(numeral(group(match, 'wide')), 'by', numeral(group(match, 'high')))
  },
  {
    // 5'10", 6'
    kind: 'number',
    opens: ['figure'],
    pattern: /(?<feet>\d{1,2})['′](?:\s?(?<inches>\d{1,2})["″])?(?![\w'])/y,
    say: (match) => {
      const inches = group(match, 'inches')
      return join(cardinal(Number(group(match, 'feet'))), inches ? `foot ${cardinal(Number(inches))}` : 'feet')
    }
  },
  {
    // 5:1
    kind: 'number',
    opens: ['figure'],
    pattern: /(?<left>\d{1,4}):(?<right>\d{1,4})(?![\w:])/y,
    say: (match) => join(cardinal(Number(group(match, 'left'))), 'to', cardinal(Number(group(match, 'right'))))
  },
  {
    // 1/2, 3 1/2, ½, 3½
    kind: 'number',
    opens: ['figure', 'mark'],
    pattern: new RegExp(
      String.raw`(?:(?<whole>\d{1,6})[\s-]?)?(?:(?<glyph>[${glyphs}])|(?<=^|[^\d])(?:(?<over>\d{1,2})\/(?<under>\d{1,3})))(?![\w/])`,
      'y'
    ),
    say: (match) => {
      const glyph = group(match, 'glyph')
      const [over = 0, under = 0] = glyph
        ? partsOf(glyph)
        : [Number(group(match, 'over')), Number(group(match, 'under'))]
      const whole = group(match, 'whole')
      const part = under > 0 ? fraction(over, under) : undefined
      if (!part || !whole) return part
      return join(cardinal(Number(whole)), 'and', over === 1 && under === 2 ? 'a half' : part)
    }
  },
  {
    kind: 'number',
    opens: ['figure', 'mark'],
    pattern: new RegExp(quantityOf(figure), 'iy'),
    rare: {sign: /€|\.\d{3},\d/, pattern: lazily(() => new RegExp(quantityOf(`(?:${continental}|${figure})`), 'iy'))},
    say: (match, {text, previous}) => readQuantity(match, text, previous)
  }
]
