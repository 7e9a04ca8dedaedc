import {displayWidth} from './width.ts'

/** Parts a text into lines of some display width, between words; a word that is wider than a line has one of its own. */
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

/** Fills a text with spaces to some display width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Cuts a text to some display width; an ellipsis shows that it was cut. */
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

/** Cuts the start of a path, which says least, between folders where that is enough; an ellipsis shows that it was cut. */
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
