import type {Range} from '../../script/model.ts'

/** 1-800-FLOWERS, 888-GO-VANS-1, 1 800 BRIGHT 1, 0800 BRIGHT, 415-555-LEND */
const vanity =
  /(?<![\w$£€#/+-])(?:(?:\+?1[-. ]?)?8\d\d[- ]|(?:\+?1-)?[2-9]\d\d-(?=[A-Z\d]+-?[A-Z])|(?:1[38]00|0[58]0[08])[- ])(?:(?:[A-Z]{2,12}|(?<=-)[A-Za-z][a-z]{1,12}|\d{1,4})(?![A-Za-z\d])[- ]?){1,4}/g
const group = /[A-Za-z]+|\d+/g

/** Digits after the area or service code: seven, six in Australia. */
const fewestKeys = (number: string) => (/^1[38]00/.test(number) ? 6 : 7)

/** Finds numbers that are partly letters, each up to the group that completes it. */
export function findVanityNumbers(text: string): readonly Range[] {
  if (!/\d/.test(text)) return []
  return Array.from(text.matchAll(vanity)).flatMap(({0: written, index}) => {
    const groups = Array.from(written.matchAll(group))
    const codes = /^1$/.test(groups[0]?.[0] ?? '') ? 2 : 1
    const wanted = fewestKeys(written)
    let keys = 0
    for (const {0: part, index: at} of groups.slice(codes)) {
      keys += part.length
      const number = written.slice(0, at + part.length)
      if (keys >= wanted) return /[A-Za-z]/.test(number) ? [{start: index, end: index + number.length}] : []
    }
    return []
  })
}
