import {remember} from '../script/remember.ts'

/** Most cached words (chosen): more than a team's scripts have, a few hundred kilobytes. */
const mostWords = 10_000

/** Memoizes a function of words, since they recur in scripts. */
export function perWord<T>(workOut: (word: string) => T): (word: string) => T {
  return remember(workOut, mostWords)
}

/** Caches a function's last result by text, since rules and parts search the same script. */
export function ofLastText<T>(find: (text: string) => T): (text: string) => T {
  let last: {readonly text: string; readonly found: T} | undefined
  return (text) => {
    if (last?.text !== text) last = {text, found: find(text)}
    return last.found
  }
}
