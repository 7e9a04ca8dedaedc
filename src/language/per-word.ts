/** Words that are kept (chosen): more than a team's scripts have, a few hundred kilobytes. */
const mostWords = 10_000

/** A function of words that works each word out once: those of scripts recur. */
export function perWord<T>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined && !known.has(word)) {
      found = workOut(word)
      if (known.size >= mostWords) known.clear()
      known.set(word, found)
    }
    // What was not there was worked out, and may itself be undefined.
    return found as T
  }
}

/** A function of texts that remembers the last: rules and parts look for the same things in one script. */
export function ofLastText<T>(find: (text: string) => T): (text: string) => T {
  let last: {readonly text: string; readonly found: T} | undefined
  return (text) => {
    if (last?.text !== text) last = {text, found: find(text)}
    return last.found
  }
}
