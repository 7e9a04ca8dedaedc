import {lastBefore, matched} from '../pieces.ts'
import type {SourceLine} from './block.ts'
import {mailHead, mailMarks} from './plain-lines.ts'

/** Lines at the start of a run of quoted ones that may say whose mail it is. */
const headLines = 3

/**
 * The lines of a text without the marks before those of a mail that is answered. A quote is a message set apart, but a mail is a whole
 * text, with its own paragraphs, quotes and lists.
 */
export function withoutMailMarks(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!/^(?:>|&gt;)/m.test(text)) return lines
  const read: (readonly SourceLine[])[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (isMarked(text, lines[end])) end++
    const run = lines.slice(at, end)
    if (run.length > 0 && isMail(text, lastBefore(lines, at, headLines), run))
      read.push(run.map((line) => unmarked(text, line)))
    else read.push(lines.slice(at, Math.max(end, at + 1)))
    at = Math.max(end, at + 1)
  }
  return read.flat()
}

function isMarked(text: string, line: SourceLine | undefined): boolean {
  return line !== undefined && mailMarks.test(text.slice(line.start, line.end))
}

function unmarked(text: string, line: SourceLine): SourceLine {
  return {...line, start: line.start + matched(mailMarks, text.slice(line.start, line.end)).length}
}

/** Whether the lines before a run, or its first ones, say who wrote it; the sentence may be wrapped. */
function isMail(text: string, before: readonly SourceLine[], run: readonly SourceLine[]): boolean {
  const textOf = (lines: readonly SourceLine[]): readonly string[] =>
    lines.map((line) => text.slice(line.start, line.end).trim()).filter((line) => line !== '')
  const inner = textOf(run.slice(0, headLines * 2).map((line) => unmarked(text, line)))
  return saysWhoWrote(textOf(before).slice(-2)) || saysWhoWrote(inner.slice(0, 2))
}

function saysWhoWrote(lines: readonly string[]): boolean {
  return [...lines, lines.join(' ')].some((line) => mailHead.test(line))
}
