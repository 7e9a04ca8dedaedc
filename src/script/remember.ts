/** Entries kept; chosen: more than a file has of texts that are asked about again at once, and little memory. */
const most = 256

/** A pure function of a text that keeps its last results: a title is read by each who asks what it announces. */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
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
