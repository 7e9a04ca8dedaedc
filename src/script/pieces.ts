/** What a pattern matches in a text; empty if it matches nothing. */
export function matched(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? ''
}

/** A text of a list, such as the groups of a match or the cells of a row; empty where there is none. */
export function textAt(texts: readonly (string | undefined)[], at: number): string {
  return texts[at] ?? ''
}

/** Something with an order, such as a text or a list of words. */
interface Whole<Piece> {
  readonly slice: (from: number, to: number) => Piece
}

/** What comes right before a place, so much of it at most. */
export function lastBefore<Piece>(whole: Whole<Piece>, at: number, most: number): Piece {
  return whole.slice(Math.max(0, at - most), at)
}

/** What comes from a place on, so much of it at most. */
export function firstFrom<Piece>(whole: Whole<Piece>, at: number, most: number): Piece {
  return whole.slice(at, at + most)
}
