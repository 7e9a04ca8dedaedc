import {displayWidth} from './width.ts'

/** Wraps a text at a display width, between words; a word wider than a line gets its own line. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    const wide = displayWidth(word)
    if (line && taken + 1 + wide > width) {
      lines.push(line)
      line = word
      taken = wide
    } else {
      taken += (line ? 1 : 0) + wide
      line = line ? `${line} ${word}` : word
    }
  }
  return [...lines, line]
}

/** Wraps a line at spaces, and repeats its indentation; an address stays whole. */
export function wrapIndented(line: string, width: number): readonly string[] {
  const [indent = ''] = /^ */.exec(line) ?? []
  const text = line.slice(indent.length)
  if (/^https?:\S+$/.test(text)) return [line]
  return wrap(text, width - indent.length).map((part) => indent + part)
}

/** Pads a text with spaces to a display width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Truncates a text to a display width, with an ellipsis. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let shown = ''
  let taken = 1
  for (const {segment} of new Intl.Segmenter().segment(text)) {
    taken += displayWidth(segment)
    if (taken > width) break
    shown += segment
  }
  return `${shown.trimEnd()}…`
}

/** Truncates a path at its start, the least informative part, at a folder if possible, with an ellipsis. */
export function cutPath(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const indent = /^ */.exec(text)?.[0] ?? ''
  const segments = Array.from(new Intl.Segmenter().segment(text.trimStart()), ({segment}) => segment)
  let shown = ''
  let taken = indent.length + 1
  for (const segment of segments.toReversed()) {
    taken += displayWidth(segment)
    if (taken > width) break
    shown = segment + shown
  }
  const folder = shown.indexOf('/')
  return `${indent}…${folder > 0 ? shown.slice(folder) : shown}`
}
