import {cardinal, digitByDigit, joinAll} from '../numbers.ts'

/**
 * Reads a number in figures, with its groups separated by commas: `(415) 555-0132` is
 * `four one five, five five five, oh one three two`; `800` is `eight hundred`; `+1` is `one`, other codes `plus four four`.
 */
export function readPhoneNumber(written: string): string {
  if (/\d[-,. ]{1,3}\d(?!\d)/.test(written)) return readSpelledNumber(written)
  // After +44, the zero in brackets is not spoken.
  const groups = written.replace('(0)', ' ').match(/\+?\d+|[A-Za-z]+/g) ?? []
  if (groups[0] === '13' && groups.every((group) => group.length === 2)) return groups.map(inTens).join(', ')
  return joinAll(groups.flatMap((group, i) => splitGroup(group, i, groups.length)).map(readGroup)).replace(/,$/, '')
}

/** Reads a number with digits in words as written, with the writer's groups. */
export function readSpelledNumber(written: string): string {
  const groups = written.toLowerCase().split(/[,.…–]|\s-+\s/)
  const said = groups.map((group) =>
    group
      .replace(/\d+/g, digitByDigit)
      .replace(/[^a-z]+/g, ' ')
      .trim()
  )
  return said.filter(Boolean).join(', ')
}

/** Australian numbers such as 13 12 13 are read as whole numbers. */
const inTens = (group: string) => cardinal(Number(group))

function readGroup(group: string): string {
  if (/^[A-Z]/i.test(group)) return `${group.toLowerCase()},`
  if (group === '+1') return 'one,'
  if (group === '1300') return 'thirteen hundred,'
  if (/^[01]?[589]00$/.test(group)) return `${digitByDigit(group.slice(0, -2))} hundred,`
  return `${group.startsWith('+') ? 'plus ' : ''}${digitByDigit(group)},`
}

/** Groups a run of digits as people do: 415 555 0132, 07700 900 123, 020 7946 0123, otherwise by threes. */
function splitGroup(group: string, index: number, count: number): string[] {
  if (/^\+?1?[2-9]\d{9}$/.test(group) && count === 1) {
    return [...(group.match(/^\+?1/) ?? []), group.slice(-10, -7), group.slice(-7, -4), group.slice(-4)]
  }
  if (/^0\d{9,10}$/.test(group) && index === 0) {
    const [code, last] = group.startsWith('02')
      ? [3, 4]
      : group.startsWith('07')
        ? [5, 3]
        : group.startsWith('04')
          ? [4, 3]
          : [4, 4]
    return [group.slice(0, code), group.slice(code, -last), group.slice(-last)]
  }
  if (/^\d{6,}$/.test(group)) return group.match(/\d{3,4}(?=\d{3}|$)|\d{3}/g) ?? [group]
  return [group]
}
