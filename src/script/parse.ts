import {VmlintError} from '../errors.ts'
import {findBlocks} from './blocks/blocks.ts'
import {findConflict, unresolved} from './blocks/conflict.ts'
import {plainCells, scanCsv} from './blocks/csv.ts'
import {type FrontMatter, readFrontMatter} from './blocks/front-matter.ts'
import {blankOut, compose} from './compose.ts'
import type {InlineOptions} from './inline/inline.ts'
import {locate, markLength} from './location.ts'
import {
  longestSource,
  type Range,
  type Script,
  type ScriptsMode,
  type SourceFormat,
  type StatedLength
} from './model.ts'
import {frontTitle} from './outline/front-title.ts'
import {entriesOfTable} from './outline/message-cells.ts'
import {outline} from './outline/outline.ts'
import type {Title} from './outline/section.ts'
import {readTouch} from './outline/touch.ts'
import type {FoundScript} from './pick/found.ts'
import {hasMarks, pickMarked} from './pick/marked.ts'
import {judgeFile, pickers} from './pick/modes.ts'

export type {FrontMatter} from './blocks/front-matter.ts'

/** A file and the scripts in it. */
export interface Document {
  readonly source: string
  readonly format: SourceFormat
  readonly scripts: readonly Script[]
  readonly frontMatter?: FrontMatter
  /** False if nothing in the file says that it has scripts: they are recognised by their content. */
  readonly isAnnounced: boolean
}

/** Options for parsing a file. */
export interface ParseOptions {
  readonly format: SourceFormat
  readonly scripts?: ScriptsMode
  /** Table columns with messages, by name; undefined to find them automatically. */
  readonly columns?: readonly string[] | undefined
}

/**
 * Finds the scripts of a file. Throws `VmlintError` for a file that is too long, nested too deep, or has invalid
 * front matter or a merge conflict.
 */
export function parseDocument(source: string, {format, scripts: mode = 'auto', columns}: ParseOptions): Document {
  if (source.length > longestSource)
    throw new VmlintError(`File has ${source.length} characters, the limit is ${longestSource}`, {
      place: {line: 1, column: 1}
    })
  const conflict = findConflict(source)
  if (conflict !== undefined)
    throw new VmlintError(unresolved, {
      place: locate(source).toPoint(conflict)
    })
  const frontMatter = readFrontMatter(source, format)
  const from = frontMatter?.end ?? markLength(source)
  const {found, definitions, isAnnounced} = find(source, frontMatter ?? {start: from, end: from}, {
    format,
    scripts: mode,
    columns
  })
  const location = locate(source)
  const syntax = format === 'tsv' ? 'csv' : format
  const options: InlineOptions = {syntax, definitions}
  const scripts = found.map((one) => toScript(source, one, options, (offset) => location.toPoint(offset).line))
  return {source, format, scripts, isAnnounced, ...(frontMatter && {frontMatter})}
}

/** Finds the lines of each script, by the format of the file. */
function find(
  source: string,
  front: Range,
  {format, scripts: mode = 'auto', columns = []}: ParseOptions
): Pick<Document, 'isAnnounced'> & {readonly found: readonly FoundScript[]; readonly definitions: ReadonlySet<string>} {
  if (format !== 'csv' && format !== 'tsv') {
    const {blocks, definitions, text} = findBlocks(source, format, front.end)
    if (mode !== 'auto' || hasMarks(text, blocks)) {
      const found = mode === 'auto' ? pickMarked(text, blocks) : pickers[mode](text, blocks)
      return {found, definitions, isAnnounced: true}
    }
    const root = frontTitle(source, front)
    const {found, isPlaybook} = judgeFile(text, outline(text, blocks, {columns, root}))
    return {found, definitions, isAnnounced: isPlaybook}
  }
  const table = scanCsv(source, front.end, format === 'tsv' ? '\t' : undefined)
  const text = plainCells(source, table)
  const entries = entriesOfTable(text, table, {columns, kind: 'file'})
  const {found} = judgeFile(text, [{path: [], entries, stated: []}])
  return {found, definitions: new Set(), isAnnounced: true}
}

/** Generic names: "**Script:**" under "Voicemail 4" is Voicemail 4. */
const anyScript =
  /^(?:task notes?|script|message|body|wording|copy|content|text|template|say(?: this)?|leave (?:this|only))$/i
const anyVoicemail = /^(?:voice ?mail|vm) (?:script|message|wording|copy|text|template)$/i

function titleOfScript({title, path}: FoundScript): Title | undefined {
  // A heading names what is below it, while a label may only repeat what it is.
  const isBare = ({text, level}: Title): boolean => anyScript.test(text) || (level > 6 && anyVoicemail.test(text))
  if (!title || !isBare(title)) return title
  return path.findLast((one) => !isBare(one)) ?? title
}

function toScript(
  source: string,
  found: FoundScript,
  options: InlineOptions,
  lineOf: (offset: number) => number
): Script {
  const {lines, labels, path, stated} = found
  const title = titleOfScript(found)
  const composition =
    lines.length > 0 ? compose(source, {lines, labels}, options) : blankOut(source, title ?? {start: 0, end: 0})
  const titles = found.title && path.at(-1) !== found.title ? [...path, found.title] : path
  const touch = titles.map((one) => readTouch(one.text)).findLast((one) => one !== undefined)
  const length = stated ?? statedBy(path)
  return {
    title: title?.text,
    line: lineOf(title?.start ?? composition.start),
    ...composition,
    ...(touch && {touch}),
    ...(length && {stated: length})
  }
}

/** The length stated in a script's own label or heading; headings further up are about several scripts. */
function statedBy(path: readonly Title[]): StatedLength | undefined {
  const heading = path.findLastIndex(({level}) => level <= 6)
  return path.slice(Math.max(0, heading)).findLast(({stated}) => stated !== undefined)?.stated
}
