import {cardinal, fraction, join, numeral, year} from './numbers.ts'
import {figure, group, type Reader} from './reader.ts'

/** One of a currency, several of it, and its hundredth part. */
const currencies: Readonly<Record<string, readonly [string, string, string]>> = {
  $: ['dollar', 'dollars', 'cents'],
  '£': ['pound', 'pounds', 'pence'],
  '€': ['euro', 'euros', 'cents'],
  '¥': ['yen', 'yen', 'sen'],
  '₹': ['rupee', 'rupees', 'paise'],
  '₽': ['ruble', 'rubles', 'kopeks']
}

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

/** Units that stand right behind a number, one and several. Single letters only where nothing else is meant by them. */
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
  '°c': ['degree', 'degrees']
}

const unitPattern = String.raw`(?:sq\.?\s?(?:ft|mi|m)|¢|°[FC]?|${Object.keys(units)
  .filter((unit) => /^[a-z]+$/.test(unit))
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const magnitude = '(?:mm|mn|bn|tn|[kmbt])(?![a-z])'
const magnitudeWord = '(?:hundred|thousand|million|billion|trillion|grand)'

/** `$10-15 million`, `27%`, `2–3x`, `45-lb`, `40+`: figures with all that belongs to them. */
const quantity = new RegExp(
  String.raw`(?:(?<![\w.)])(?<sign>[-−+~≈<>±]))?(?<currency>[$£€¥₹₽]?)\s?(?<low>${figure})(?<lowSize>${magnitude})?` +
    String.raw`(?:(?<lowUnit>%)?\s?[-–—]\s?[$£€¥₹₽]?(?<high>${figure})(?<highSize>${magnitude})?)?` +
    String.raw`(?:\s(?<size>${magnitudeWord})\b)?(?:\s?(?<percent>%))?(?<more>\+)?` +
    String.raw`(?:(?<join>[\s-]?)(?<unit>${unitPattern})(?![A-Za-z'])\.?)?(?![A-Za-z\d]|[.,]\d)`,
  'iy'
)

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

/** Words of a contest: `won 3-2` has no "to". */
const score = /^(?:won|win|wins|lost|lose|beat|beats|score|scored|lead|leads|led|up|down|tied|final)$/
/** A street follows, so the number is one of a house and said in pairs: "1420 Main St". */
const streetAhead =
  /^\s(?:[NSEW]\.?\s)?(?:[A-Z][a-z]+\s){1,3}(?:St|Ave|Rd|Blvd|Dr|Ln|Street|Avenue|Road|Boulevard|Drive|Lane)\b/

function readQuantity(match: RegExpExecArray, text: string, previous: string): string | undefined {
  const part = (name: string) => group(match, name)
  const currency = currencies[part('currency')]
  const low = part('low')
  const high = part('high')
  const isBare =
    !currency && !part('unit') && !part('percent') && !part('size') && !part('lowSize') && !part('highSize')
  if (isBare && !high && /^\d{5,}$/.test(low) && !low.endsWith('000')) return undefined
  const amount = (written: string, size: string) =>
    join(figureWords(written, isBare), sizeWord(size, currency !== undefined))
  const end = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
  const isHouse = isBare && !high && /^\d{3,4}$/.test(low) && streetAhead.test(end)
  const said =
    cents(match, currency) ?? join(isHouse ? pairs(low) : amount(low, part('lowSize')), part('lowUnit') && 'percent')
  const isScore = isBare && score.test(previous)
  const range = high && join(isScore ? '' : 'to', amount(high, part('highSize')))
  const isOne = low === '1' && !high && !part('size') && !part('lowSize')
  const name = currency && !said.endsWith(currency[2]) ? currency[isOne ? 0 : 1] : ''
  return join(
    part('sign') === '-' && currency ? 'minus' : signs[part('sign')],
    said,
    range,
    part('size'),
    part('percent') && 'percent',
    name,
    part('more') && 'plus',
    unitName(part('unit'), isOne || part('join') === '-')
  )
}

function figureWords(written: string, mayBeYear: boolean): string {
  return mayBeYear && /^(?:19|20)\d\d$/.test(written) ? year(Number(written)) : numeral(written)
}

function sizeWord(written: string, isMoney: boolean): string {
  // Beside a currency the letter stands for the word; on its own people say "ten K".
  return written.toLowerCase() === 'k' && !isMoney ? 'K' : (magnitudes[written.toLowerCase()] ?? '')
}

/** `$49.99` in two coins, `$0.12` in the small one alone; `undefined` where there is nothing after the point to say so. */
function cents(match: RegExpExecArray, currency: readonly [string, string, string] | undefined): string | undefined {
  const [whole = '', part] = group(match, 'low').split('.')
  const hasMore = group(match, 'high') || group(match, 'lowSize') || group(match, 'size')
  if (!currency || part?.length !== 2 || hasMore) return undefined
  const small = part === '00' ? '' : join(cardinal(Number(part)), currency[2])
  if (Number(whole.replaceAll(',', '')) === 0) return small || undefined
  return join(numeral(whole), currency[whole === '1' ? 0 : 1], small && `and ${small}`)
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

const vulgar: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅛': [1, 8]
}

/** Amounts, prices, percentages, ranges, measures and fractions. */
export const quantityReaders: readonly Reader[] = [
  {
    // 10x20, 8.5 x 11, 10'x20'
    kind: 'number',
    pattern: new RegExp(String.raw`(?<wide>${figure})['′]?\s?[x×]\s?(?<high>${figure})['′]?(?!\w)`, 'y'),
    say: (match) => join(numeral(group(match, 'wide')), 'by', numeral(group(match, 'high')))
  },
  {
    // 5'10", 6'
    kind: 'number',
    pattern: /(?<feet>\d{1,2})['′](?:\s?(?<inches>\d{1,2})["″])?(?![\w'])/y,
    say: (match) => {
      const inches = group(match, 'inches')
      return join(cardinal(Number(group(match, 'feet'))), inches ? `foot ${cardinal(Number(inches))}` : 'feet')
    }
  },
  {
    // 5:1
    kind: 'number',
    pattern: /(?<left>\d{1,4}):(?<right>\d{1,4})(?![\w:])/y,
    say: (match) => join(cardinal(Number(group(match, 'left'))), 'to', cardinal(Number(group(match, 'right'))))
  },
  {
    // 1/2, 3 1/2, ½, 3½
    kind: 'number',
    pattern:
      /(?:(?<whole>\d{1,6})[\s-]?)?(?:(?<glyph>[½⅓⅔¼¾⅛])|(?<=^|[^\d])(?:(?<over>\d{1,2})\/(?<under>\d{1,3})))(?![\w/])/y,
    say: (match) => {
      const [over, under] = vulgar[group(match, 'glyph')] ?? [
        Number(group(match, 'over')),
        Number(group(match, 'under'))
      ]
      const whole = group(match, 'whole')
      const part = under > 0 ? fraction(over, under) : undefined
      if (!part || !whole) return part
      return join(cardinal(Number(whole)), 'and', over === 1 && under === 2 ? 'a half' : part)
    }
  },
  {kind: 'number', pattern: quantity, say: (match, {text, previous}) => readQuantity(match, text, previous)}
]
