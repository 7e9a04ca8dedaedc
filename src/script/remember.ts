/** Most cached results (chosen): more texts than a file asks about at once, and little memory. */
const mostTexts = 1024

/** Caches the last results of a pure function of a text, `most` of them: several callers ask what a title announces. */
export function remember<Result>(read: (text: string) => Result, most = mostTexts): (text: string) => Result {
  const known = new Map<string, {readonly result: Result}>()
  return (text) => {
    const entry = known.get(text)
    if (entry) return entry.result
    const result = read(text)
    if (known.size >= most) known.clear()
    known.set(text, {result})
    return result
  }
}
