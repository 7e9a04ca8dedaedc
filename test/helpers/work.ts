/**
 * Counts the characters that regular expressions and string methods scan while something runs: a measure of work that does not depend on
 * the machine's load. Every method that takes a pattern goes through `exec`.
 */
export function workOf(run: () => unknown): number {
  let work = 0
  const {exec} = RegExp.prototype
  const {slice, indexOf, lastIndexOf} = String.prototype
  const methods = {
    exec(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const match = exec.call(this, text)
      const to = match ? match.index + match[0].length : this.sticky ? from : text.length
      work += 1 + to - from
      return match
    },
    slice(this: string, from?: number, to?: number) {
      const part = slice.call(this, from, to)
      work += 1 + part.length
      return part
    },
    indexOf(this: string, part: string, from = 0) {
      const at = indexOf.call(this, part, from)
      work += 1 + (at < 0 ? this.length : at) - from
      return at
    },
    lastIndexOf(this: string, part: string, from = this.length) {
      const at = lastIndexOf.call(this, part, from)
      work += 1 + from - Math.max(0, at)
      return at
    }
  }
  const {exec: countedExec, ...counted} = methods
  Object.assign(RegExp.prototype, {exec: countedExec})
  Object.assign(String.prototype, counted)
  try {
    run()
    return work
  } finally {
    Object.assign(RegExp.prototype, {exec})
    Object.assign(String.prototype, {slice, indexOf, lastIndexOf})
  }
}
