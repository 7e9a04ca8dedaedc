import {cardinal, digitByDigit, join, ordinal, year} from './numbers.ts'
import {group, type Reader} from './reader.ts'

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const dayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

const byAbbreviation = (names: readonly string[]) => new Map(names.map((name) => [name.slice(0, 3), name]))
const months = byAbbreviation(monthNames)
const days = byAbbreviation(dayNames)

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const day = '(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)'
const to = String.raw`\s?(?:[-–—]|\bto\b)\s?`
const clock = (name: string) =>
  String.raw`(?<hour${name}>[01]?\d|2[0-4])(?:[:.](?<minute${name}>[0-5]\d))?\s?(?<half${name}>[AaPp]\.?[Mm]\b\.?)?`

/** Time zones in letters. Some are also abbreviations: `est.`, `mt.`, `ct`. */
const zones: ReadonlySet<string> = new Set(
  'AEDT AEST AKST AST BST CDT CET CST CT EDT EET EST ET GMT HST IST MDT MST MT NZST PDT PST PT SAST UTC WET'.split(' ')
)
const timeBefore = /(?:[ap]\.?m\.?|o'clock|noon)$/i

/** Whether letters are a time zone, if the spoken text before them allows it. */
export const mayBeZone = (written: string): boolean => zones.has(written.toUpperCase())

/** Whether letters are a time zone: after a time, or three capitals alone. `previous` is the spoken text before them. */
export function isZone(written: string, previous: string): boolean {
  const capitals = written.toUpperCase()
  if (!zones.has(capitals)) return false
  if (timeBefore.test(previous)) return true
  return written === capitals && (capitals.length > 2 || /\d$/.test(previous))
}

const monthName = (written: string) => months.get(written.slice(0, 3).toLowerCase()) ?? ''
const dayOfMonth = (written: string) => ordinal(Number(written))
const isMonth = (n: number) => n >= 1 && n <= 12
/** Whether a number may be a day of a month. */
export const isDay = (n: number) => n >= 1 && n <= 31

/** Words before two numbers with a slash that are a date: "by 9/10". */
const beforeDate = new Set(
  'after before by due fri friday from mon monday of on sat saturday since sun sunday through thru thu thurs thursday till tue tues tuesday until wed wednesday'.split(
    ' '
  )
)

/** Usual denominators of fractions. */
const fractionParts: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16])

/** Whether `over/under` is a date rather than a fraction: after "by", or if it does not look like a fraction. */
export function isDate(over: number, under: number, previous: string): boolean {
  const looksLikeFraction = over < under && fractionParts.has(under)
  return isMonth(over) && isDay(under) && (beforeDate.has(previous) || !looksLikeFraction)
}

/** Month, day and optional year with slashes; the day comes first only if the other order is impossible. */
function slashDate(first: number, second: number, yearWritten: string): string | undefined {
  const spoken = yearWritten && year(yearWritten.length === 2 ? 2000 + Number(yearWritten) : Number(yearWritten))
  if (isMonth(first) && isDay(second)) return join(monthNames[first - 1], ordinal(second), spoken)
  return isDay(first) && isMonth(second) ? join(ordinal(first), 'of', monthNames[second - 1], spoken) : undefined
}

function timeOfDay(hour: string, minute: string, hasHalf: boolean): string {
  const h = Number(hour)
  if (!minute) return cardinal(h)
  if (Number(minute) === 0) return hasHalf ? cardinal(h) : join(cardinal(h), h > 12 ? 'hundred' : "o'clock")
  return join(cardinal(h), minutes(minute))
}

const minutes = (written: string) => (written.startsWith('0') ? digitByDigit(written) : cardinal(Number(written)))

const half = (written: string) => (written ? (/^a/i.test(written) ? 'A M' : 'P M') : '')

/** Reads `2:30pm`, `9-11am`, `7am–5pm`, `8:00`; a bare number is not a time. */
function time(match: RegExpExecArray): string | undefined {
  const [hour, minute, first] = [group(match, 'hourA'), group(match, 'minuteA'), group(match, 'halfA')]
  const [hourB, minuteB, last] = [group(match, 'hourB'), group(match, 'minuteB'), group(match, 'halfB')]
  const isTime = first || last || (match[0].includes(':') && minute)
  if (!isTime) return undefined
  const start = join(timeOfDay(hour, minute, Boolean(first || last)), half(first))
  return hourB ? join(start, 'to', timeOfDay(hourB, minuteB, Boolean(last || first)), half(last)) : start
}

/** Dates, times and ranges of days. */
export const dateReaders: readonly Reader[] = [
  {
    kind: 'number',
    opens: ['figure'],
    pattern: new RegExp(String.raw`${clock('A')}(?:${to}${clock('B')})?(?![\w:/%]|[.,]\d)`, 'y'),
    say: time
  },
  {
    // 1:01:01, and 25:00, which is no time of day
    kind: 'number',
    opens: ['figure'],
    pattern: /(?<first>\d{1,2}):(?:(?<minute>[0-5]\d):(?<second>[0-5]\d)|(?<last>0\d))(?![\w:]|\.\d)/y,
    say: (match) => {
      const rest = ['minute', 'second', 'last'].map((part) => group(match, part)).filter(Boolean)
      return join(cardinal(Number(group(match, 'first'))), ...rest.map(minutes))
    }
  },
  {
    kind: 'number',
    opens: ['figure'],
    pattern: /(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\w-])/y,
    say: (match) => slashDate(Number(group(match, 'month')), Number(group(match, 'day')), group(match, 'year'))
  },
  {
    kind: 'number',
    opens: ['figure'],
    pattern:
      /(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|(?<=\/)\d\d)(?![\w/-]|\.\d)/y,
    say: (match) => slashDate(Number(group(match, 'first')), Number(group(match, 'second')), group(match, 'year'))
  },
  {
    // 3/14, by 9/10, 5/19-5/23
    kind: 'number',
    opens: ['figure'],
    pattern: /(?<over>\d{1,2})\/(?<under>\d{1,2})(?:\s?[-–—]\s?(?<over2>\d{1,2})\/(?<under2>\d{1,2}))?(?![\w/])/y,
    say: (match, {previous}) => {
      const part = (name: string) => Number(group(match, name))
      if (!group(match, 'over2')) {
        return isDate(part('over'), part('under'), previous) ? slashDate(part('over'), part('under'), '') : undefined
      }
      const [first, last] = [slashDate(part('over'), part('under'), ''), slashDate(part('over2'), part('under2'), '')]
      return first && last && join(first, 'to', last)
    }
  },
  {
    // Jan 5, May 5th, Sept. 3-5
    kind: 'number',
    opens: ['letter'],
    pattern: new RegExp(
      String.raw`(?<month>${month})\.?\s(?<first>[0-3]?\d)(?:st|nd|rd|th)?(?:\s?[-–—]\s?(?<last>\d{1,2})(?:st|nd|rd|th)?)?(?![\w:%/]|[.,]\d)(?!\s?(?:%|[AaPp]\.?[Mm]\b))`,
      'y'
    ),
    say: (match) => {
      const [first, last] = [group(match, 'first'), group(match, 'last')]
      if (!isDay(Number(first)) || (last && !isDay(Number(last)))) return undefined
      return join(monthName(group(match, 'month')), dayOfMonth(first), last && `to ${dayOfMonth(last)}`)
    }
  },
  {
    // 5 May, 5th May
    kind: 'number',
    opens: ['figure'],
    pattern: new RegExp(String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?\s(?<month>${month})\b\.?(?!\s\d{1,2}\b)`, 'y'),
    say: (match) =>
      isDay(Number(group(match, 'day')))
        ? join(dayOfMonth(group(match, 'day')), 'of', monthName(group(match, 'month')))
        : undefined
  },
  {
    // Mon-Fri, Jan–Mar, Mon. to Thu.
    kind: 'word',
    opens: ['letter'],
    pattern: new RegExp(String.raw`(?<first>${day}|${month})\.?(?<to>${to})(?<last>${day}|${month})(?![\w'])`, 'y'),
    say: (match) => join(calendarName(group(match, 'first')), 'to', calendarName(group(match, 'last')))
  }
]

const calendarName = (written: string) => {
  const key = written.slice(0, 3).toLowerCase()
  return days.get(key) ?? months.get(key) ?? ''
}

const shortened = /^(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)$/
/** Abbreviated days and months that are also words or names: they need a period or a following number. */
const ambiguous = /^(?:Sat|Sun|Jan|Mar)$/

/** Whether letters are, or may be, an abbreviated day or month. */
export const mayBeCalendar = (written: string): boolean => shortened.test(written) || ambiguous.test(written)

/** Expands `Tues` or `Sat.`. */
export function expandCalendar(written: string, after: string): string | undefined {
  const isShort = shortened.test(written) || (ambiguous.test(written) && /^(?:\.|\s\d)/.test(after))
  return isShort ? calendarName(written) : undefined
}
