/** Characters from which a text is kept and written by itself (chosen): short reports are one piece, long ones are not copied. */
const longPiece = 100_000

/** Collects a text as UTF-8, as it will be written: strings would be in memory twice then. */
export function collectText() {
  const pieces: Uint8Array[] = []
  let last = ''
  let endsLine = true
  const add = (text: string) => {
    if (text === '') return
    endsLine = text.endsWith('\n')
    last += text
    if (last.length < longPiece) return
    pieces.push(Buffer.from(last))
    last = ''
  }
  return {
    add,
    /** Ends the last line and returns the pieces of the text. */
    end(): readonly Uint8Array[] {
      if (!endsLine) add('\n')
      return last === '' ? pieces : [...pieces, Buffer.from(last)]
    }
  }
}
