/**
 * Runs of digits: everything that a caller would say in one go as digits, in figures or in words, whether or not it is a
 * telephone number. Forms and frames then match a run without considering spaces, brackets, dots or hesitations.
 */

/** What separates two groups: nothing audible; a hyphen, dot or bracket; a pause such as a comma; the end of a sentence. */
export type Joint = '' | ' ' | '-' | ',' | '.'

/** Adjacent digits, in figures, or one number word. */
export interface DigitGroup {
  readonly start: number
  readonly end: number
  /** `415`; `00` for "double oh"; a plus before a country code: `+44`. */
  readonly digits: string
  /** `digit` for a word that is one digit or repeats one, `tens` for `forty two` and `fifteen`. */
  readonly word?: 'digit' | 'tens'
  /** Its separation from the group before; the first has none. */
  readonly joint: Joint
}

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9'
}
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const twoDigits: ReadonlyMap<string, string> = new Map([
  ...teens.map((word, i) => [word, String(10 + i)] as const),
  ...tens.map((word, i) => [word, String(20 + 10 * i)] as const)
])
const repeats: Readonly<Record<string, number>> = {double: 2, triple: 3, treble: 3}
const zeros: Readonly<Record<string, string>> = {hundred: '00', thousand: '000'}

const atom = new RegExp(
  String.raw`\+?\d+|\b(?:${[Object.keys(digitWords), teens, tens, Object.keys(repeats), Object.keys(zeros), 'plus']
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})\b`,
  'gi'
)

/** Words between two digits that are not part of the number. */
const filler = /\b(?:u+h*m+|u+h+|e+r+m*|h+m+|ah|then|dash|hyphen|space)\b/gi
const gapMarks = /^[\s().,…‐-—-]*$/
const paragraph = /\n[^\S\n]*\n/
/** Longest gap inside a number, in characters; chosen: " ) ... uh, um, ( ". */
const longestGap = 24

/** Finds the runs of a text, in order. */
export function digitRuns(text: string): readonly (readonly DigitGroup[])[] {
  const runs: DigitGroup[][] = []
  let run: DigitGroup[] = []
  let pending: {start: number; end: number; times?: number} | undefined
  for (const {0: written, index: start} of text.matchAll(atom)) {
    const end = start + written.length
    const from = pending?.end ?? run.at(-1)?.end
    const joint = from === undefined ? '' : jointOf(text.slice(from, start))
    const word = written.toLowerCase()
    if (joint === undefined || word === 'plus' || written.startsWith('+')) {
      pending = undefined
      run = []
    }
    if (repeats[word] || word === 'plus') {
      pending = {start, end, ...(repeats[word] && {times: repeats[word]})}
      continue
    }
    const last = run.at(-1)
    if (zeros[word]) {
      if (last?.word && !pending) run[run.length - 1] = {...last, end, digits: last.digits + zeros[word]}
      continue
    }
    const one = digitWords[word]
    if (last?.word === 'tens' && /[1-9]0$/.test(last.digits) && one && one !== '0' && isTight(joint)) {
      run[run.length - 1] = {...last, end, digits: last.digits.slice(0, -1) + one}
      continue
    }
    const group = toGroup({written, start, end, joint: run.length > 0 ? (joint ?? '') : ''}, pending)
    pending = undefined
    if (run.length === 0) runs.push(run)
    run.push(isTrunkInBrackets(text, group, last) ? {...group, digits: ''} : group)
  }
  return runs
}

type Written = Pick<DigitGroup, 'start' | 'end' | 'joint'> & {readonly written: string}

function toGroup({written, start: first, end, joint}: Written, pending?: {start: number; times?: number}): DigitGroup {
  const word = written.toLowerCase()
  const start = pending?.start ?? first
  const plus = pending && !pending.times ? '+' : ''
  const one = digitWords[word]
  if (one) return {start, end, joint, digits: plus + one.repeat(pending?.times ?? 1), word: 'digit'}
  const two = twoDigits.get(word)
  if (two) return {start, end, joint, digits: plus + two, word: 'tens'}
  return {start: plus ? start : first, end, joint, digits: plus + written}
}

const isTight = (joint: Joint | undefined) => joint === ' ' || joint === '-'

/** `+44 (0)20`: after the country code, the zero is not spoken. */
const isTrunkInBrackets = (text: string, {start, end, digits}: DigitGroup, last?: DigitGroup) =>
  digits === '0' && last?.digits.startsWith('+') === true && text[start - 1] === '(' && text[end] === ')'

/** Classifies a gap between two groups; undefined if they are separate runs. */
function jointOf(written: string): Joint | undefined {
  if (written.length > longestGap || written === ',') return undefined
  const gap = /[a-z]/i.test(written) ? written.replace(filler, '') : written
  if (!gapMarks.test(gap) || paragraph.test(gap)) return undefined
  if (/(?<!\.)\.\s/.test(gap)) return '.'
  if (/[,…—]|\.\./.test(gap)) return ','
  return /[-.‐-–()]/.test(gap) ? '-' : ' '
}
