import {findBlocks} from './blocks/blocks.ts'
import {plainCells, scanCsv} from './blocks/csv.ts'
import {readFrontMatter} from './blocks/front-matter.ts'
import {markLength} from './location.ts'
import type {Range} from './model.ts'
import {frontTitle} from './outline/front-title.ts'
import {entriesOfTable} from './outline/message-cells.ts'
import {outline} from './outline/outline.ts'
import type {Section, Title} from './outline/section.ts'
import type {ParseOptions} from './parse.ts'
import type {Judged} from './pick/candidates.ts'
import type {Evidence} from './pick/evidence.ts'
import {hasMarks} from './pick/marked.ts'
import {judgeFile} from './pick/modes.ts'
import {extentOf, merge, overlapsAny} from './ranges.ts'

/** Why one text of a file was or was not taken for a message. */
export interface Explained extends Range {
  readonly kind: 'title' | 'script' | 'other'
  /** The text on one line. */
  readonly text: string
  /** What a title announces; undefined if it names no channel. */
  readonly topic?: string
  /** Evidence for and against it being a message; empty for a title. */
  readonly points?: number
  readonly evidence: readonly Evidence[]
}

/** Explains why each text of a file was or was not taken for a script; undefined if marks or a setting decide. */
export function explainFile(
  source: string,
  {format, scripts = 'auto', columns = []}: ParseOptions
): readonly Explained[] | undefined {
  const front = readFrontMatter(source, format)
  const from = front?.end ?? markLength(source)
  if (format === 'csv' || format === 'tsv') {
    const table = scanCsv(source, from, format === 'tsv' ? '\t' : undefined)
    const text = plainCells(source, table)
    return explain(text, [{path: [], entries: entriesOfTable(text, table, {columns, kind: 'file'}), stated: []}])
  }
  const {blocks, text} = findBlocks(source, format, from)
  if (scripts !== 'auto' || hasMarks(text, blocks)) return undefined
  return explain(text, outline(text, blocks, {columns, root: front && frontTitle(source, front)}))
}

function explain(source: string, sections: readonly Section[]): readonly Explained[] {
  const titles = new Set(sections.flatMap(({path}) => path))
  const {found, judged} = judgeFile(source, sections)
  const said = merge(found.flatMap(({lines}) => lines))
  const texts = judged
    .filter(({candidate}) => candidate.text.trim() !== '')
    .map((one) =>
      explainText(
        one,
        one.candidate.lines.some((line) => overlapsAny(line, said))
      )
    )
  return [...[...titles].map((title) => explainTitle(source, title)), ...texts].sort((a, b) => a.start - b.start)
}

function explainTitle(source: string, {start, end, topic}: Title): Explained {
  const text = source.slice(start, end).replace(/\s+/g, ' ').trim()
  return {kind: 'title', start, end, text, evidence: [], ...(topic && {topic})}
}

function explainText({candidate: {lines, text}, verdict: {points, evidence}}: Judged, isSaid: boolean): Explained {
  return {
    kind: isSaid ? 'script' : 'other',
    ...extentOf(lines),
    text: text.replace(/\s+/g, ' ').trim(),
    points,
    evidence: evidence.map(({name, points, why, said}) => ({
      name,
      points,
      why,
      ...(said && {said: {text: said.text, ...(said.start !== undefined && {start: said.start})}})
    }))
  }
}
