import {VmlintError} from '../../errors.ts'
import {scanCsv} from '../blocks/csv.ts'
import {splitLines, trim} from '../blocks/lines.ts'
import type {Table} from '../blocks/table.ts'
import {messageScore, soundsLikeMessage, surelyMessage} from '../evidence/content.ts'
import {isDue} from '../evidence/unwritten.ts'
import {isWhole, wholenessOf} from '../evidence/whole.ts'
import {locate} from '../location.ts'
import type {Range} from '../model.ts'
import {textAt} from '../pieces.ts'
import {textOf} from '../ranges.ts'
import {branchesOf} from './branches.ts'
import {entriesOf} from './entries.ts'
import {isPartName} from './label-names.ts'
import {type Entry, plainLevel, type Title} from './section.ts'
import {titleOfLead} from './title.ts'
import {cleanTitle, isChannelName, isNumbered, wordCount} from './title-text.ts'
import {messageColumns} from './title-words.ts'
import {mentionsVoicemail, type Topic, topicOf} from './topics.ts'

const messageColumn = new RegExp(String.raw`\b(?:${messageColumns.join('|')})\b`, 'i')
/** Names of columns that hold the whole message of a step. */
const bodyColumn = /\b(?:scripts?|messages?|body|copy|content|wording)\b/i
/** Names of columns that hold the beginning of a message and no more. */
const openingColumn = /\b(?:open(?:s|ers?|ing)|first (?:words|line)|hook|starts?)\b/i
/** Names of columns that say what a row is: its channel, its kind, its step. */
const kindColumn = /\b(?:channel|type|kind|method|medium|activity|action|task|step|touch|format)\b/i

/** Names of columns that say whether a row is still used. */
const statusColumn = /\b(?:status|state|in use|live|active)\b/i

/** Whether a column says what a row is: "Task type", but not "Task title". */
function isKind(name: string): boolean {
  return kindColumn.test(name) && !/\b(?:title|subject|name)\b/i.test(name)
}

/** Fewest words of a cell that may be a message rather than a name (chosen): the shortest message has more. */
const leastWords = 6
/** Most words of a cell that may name its row. Chosen. */
const longestName = 8
/** Most cells that together name a row (chosen): sequence, step, channel. */
const mostParts = 3

/** Fewest columns of a table in a fence that nothing else calls one. Chosen. */
const fewestColumns = 3

/**
 * Whether a fence holds a table as programs export it: it says so, or its first line names columns, one for
 * messages and one for what they are.
 */
export function isExport(source: string, language: string | undefined, [header]: readonly Range[]): boolean {
  if (language !== undefined) return /^[ct]sv$/i.test(language)
  if (!header) return false
  const names = scanCsv(source.slice(0, header.end), header.start).header.map(({start, end}) =>
    source.slice(start, end)
  )
  return (
    names.length >= fewestColumns &&
    names.every((name) => wordCount(name) <= mostParts) &&
    names.some((name) => bodyColumn.test(name) || messageColumn.test(name)) &&
    names.some(isKind)
  )
}

/**
 * A file of its own, which no text describes; rows of such a file in a document; or a table that is drawn with pipes or tags. In the first
 * two, delimiters alone divide the cells, so that a text with one in it has to be quoted.
 */
type TableKind = 'file' | 'rows' | 'drawn'

/** What is known about a table besides its cells. */
export interface TablePlace {
  /** Columns of messages, by name, if their headings do not show it. */
  readonly columns: readonly string[]
  readonly kind: TableKind
}

/**
 * Messages in the cells of a table, by their position: in a column of messages, or in a row
 * that mentions a voicemail.
 */
export function entriesOfTable(source: string, {header, rows}: Table, place: TablePlace): readonly Entry[] {
  const isFile = place.kind === 'file'
  const columns = columnsOf(source, header, place)
  const {names, topics, isNamed, isMessage} = columns
  const isBody = names.map((name, at) => isNamed[at] === true || isMessage[at] === true || bodyColumn.test(name))
  const hasMessages = isMessage.includes(true)
  const parted = partsOfMessage(source, rows)
  if (parted) return [parted]
  return rows.flatMap((cells) => {
    const row = (place.kind === 'drawn' ? cells : wholeRow(source, cells, isBody)).map(
      (cell) => trim(source, cell) ?? {start: cell.start, end: cell.start}
    )
    const texts = row.map(({start, end}) => source.slice(start, end))
    const kind = kindOf(texts, columns)
    const entries = row.flatMap((cell, at): readonly Entry[] => {
      const said = textAt(texts, at)
      // Whatever a voicemail row of an export has for its message is one.
      const isOnlyOne = isNamed[at] || (isFile && kind === 'voicemail' && bodyColumn.test(textAt(names, at)))
      if (wordCount(said) < (isOnlyOne ? 1 : leastWords)) return []
      const title = titleOfRow(cell, texts.slice(0, at), names)
      const branches = branchesOf(source, [cell])
      if (branches)
        return branches.map(({lead, lines}) => {
          const own = titleOfLead(source, lead, {level: plainLevel, item: 0})
          return entryOf(lines, {...own, text: title.text || own.text})
        })
      // A cross before a row holds whatever its columns are.
      const topic = kind === 'bad' ? kind : (topics[at] ?? kind ?? (isNamed[at] ? 'voicemail' : undefined))
      const isColumn = isMessage[at] === true || topics[at] === 'voicemail'
      const isLikely =
        messageScore(said) >= (kind === 'voicemail' ? soundsLikeMessage : surelyMessage) &&
        (kind === 'voicemail' || (isFile && kind === undefined))
      const isCandidate = (hasMessages ? isColumn : isLikely) || (topic === undefined && isWhole(said))
      const named = {...title, text: title.text || textAt(names, at), topic}
      const isExported = isFile && topic === 'voicemail' && bodyColumn.test(textAt(names, at))
      if (!isCandidate) return []
      return (
        labelledIn(source, cell, title.text) ?? [
          {...entryOf([cell], named), isNamed: isNamed[at] === true || isExported}
        ]
      )
    })
    if (entries.some(({lines}) => messageScore(textOf(source, lines)) >= soundsLikeMessage)) return entries
    // "Ricky to write this" in place of a message leaves the row without one.
    const isOurs = (at: number): boolean =>
      isMessage[at] === true &&
      ((topics[at] ?? kind) === 'voicemail' || (!isFile && (topics[at] ?? kind) === undefined))
    const isEmpty = (at: number): boolean => isFile && bodyColumn.test(textAt(names, at)) && texts[at] === ''
    const due = texts.findIndex((text, at) => isOurs(at) && (isDue(text) || isEmpty(at)))
    const cell = row[due]
    const empty = cell && entryOf([], {...titleOfRow(cell, texts.slice(0, due), names), topic: topics[due] ?? kind})
    return empty ? [...entries.filter(({lines}) => lines[0] !== cell), empty] : entries
  })
}

/**
 * The cells of a row, where the last holds what commas without quotation marks have split. Throws `VmlintError` where the message is
 * not the last column, since nobody can tell where it ends.
 */
function wholeRow(source: string, cells: readonly Range[], isBody: readonly boolean[]): readonly Range[] {
  const extra = cells.slice(isBody.length).filter(({start, end}) => source.slice(start, end).trim() !== '')
  const last = extra.at(-1)
  if (!last || !isBody.includes(true) || isBody.length < 2) return cells
  const first = cells[isBody.length - 1]
  if (isBody.at(-1) && first) return [...cells.slice(0, isBody.length - 1), {start: first.start, end: last.end}]
  throw new VmlintError(
    `This row has more cells than the table has columns (${cells.length}, not ${isBody.length}): put a text with the delimiter in it in quotation marks`,
    {place: locate(source).toPoint(cells[0]?.start ?? 0)}
  )
}

/** Rows of a table that are the parts of one message. Chosen. */
const fewestParts = 3

/** The message of a table that has a part of it in each row: "Opening", "Reason", "Close". */
function partsOfMessage(source: string, rows: Table['rows']): Entry | undefined {
  if (
    rows.length < fewestParts ||
    !rows.every((row) => row.length > 1 && isPartName(cleanTitle(textOf(source, row.slice(0, 1)))))
  )
    return undefined
  const lines = rows.flatMap(([, said]) => (said && trim(source, said)) ?? [])
  const [first] = lines
  if (!first || wholenessOf(textOf(source, lines)) === 'part') return undefined
  return {form: 'quote', lines, labels: [], title: undefined, isDialogue: false, item: 0}
}

/** The texts of a cell with labelled lines: "Leave VM:" and the message below it. */
function labelledIn(source: string, cell: Range, name: string): readonly Entry[] | undefined {
  const lines = splitLines(source.slice(cell.start, cell.end)).flatMap(
    ({start, end}) => trim(source, {start: cell.start + start, end: cell.start + end}) ?? []
  )
  const block = {kind: 'paragraph', lines, level: 0, quote: 1, item: 0, items: []} as const
  const entries = entriesOf(source, 'quote', [block])
  // One line may have another channel before it: "TEXT: Hi, the plumber is outside."
  const isOwn = ({title}: Entry): boolean =>
    title?.topic === 'voicemail' || (lines.length === 1 && title?.topic !== undefined && isChannelName(title.text))
  if (!entries.some(isOwn)) return undefined
  return entries.map(({title, ...entry}) => ({
    ...entry,
    form: 'cell',
    title: title && {...title, text: name || title.text}
  }))
}

interface Columns {
  readonly names: readonly string[]
  /** The channel of a column; undefined for one that may have any. */
  readonly topics: readonly (Topic | undefined)[]
  /** Whether the settings name it. */
  readonly isNamed: readonly boolean[]
  readonly isMessage: readonly boolean[]
}

function columnsOf(source: string, header: readonly Range[], {columns}: TablePlace): Columns {
  const names = header.map(({start, end}) => cleanTitle(source.slice(start, end)))
  const topics = names.map((name) => {
    // "Message text" may be any message; for "vm_text" and "SMS text", the first word decides.
    const channel = name.replaceAll('_', ' ').replace(/(?:^| )text$/i, '')
    const topic = topicOf(channel)
    if (openingColumn.test(name)) return 'note'
    if (topic === 'good' && mentionsVoicemail(channel)) return 'voicemail'
    return topic === 'good' || topic === 'note' || topic === 'live' ? undefined : topic
  })
  const isNamed = names.map((name) => columns.some((column) => column.toLowerCase() === name.toLowerCase()))
  const isMessage = isNamed.includes(true)
    ? isNamed
    : names.map((name, at) => topics[at] === 'voicemail' || (topics[at] === undefined && messageColumn.test(name)))
  return {names, topics, isNamed, isMessage}
}

/** The channel of a row: from a column for it, from any short cell, or from having a subject. */
function kindOf(cells: readonly string[], {names, topics: ofColumns}: Columns): Topic | undefined {
  const topics = cells.map((cell, at) => {
    // "E-mail to pair it with: schedule" names what goes with the message of the row.
    const isOther = ofColumns[at] !== undefined && ofColumns[at] !== 'voicemail' && !isKind(textAt(names, at))
    if (isOther) return undefined
    const topic = wordCount(cell) <= longestName ? topicOf(cleanTitle(cell)) : undefined
    // "Stopped last year" judges nothing; "Before" alone does.
    return topic === 'bad' && wordCount(cell) > 2 ? undefined : topic
  })
  const isJudgement = (at: number): boolean =>
    statusColumn.test(textAt(names, at)) || wordCount(textAt(cells, at)) === 0
  if (topics.some((topic, at) => topic === 'bad' && isJudgement(at))) return 'bad'
  const own = topics.find((topic, at) => topic !== undefined && topic !== 'note' && kindColumn.test(textAt(names, at)))
  const any = topics.find((topic) => topic === 'voicemail') ?? topics.find((topic) => topic !== undefined)
  // "Call" may end on a machine, and another cell may say so.
  const kind = own === 'live' && any === 'voicemail' ? any : (own ?? any)
  const hasSubject = names.some((name, at) => /\bsubject\b/i.test(name) && textAt(cells, at) !== '')
  return kind ?? (hasSubject ? 'email' : undefined)
}

/** "20s", "about 15 sec": how long it takes, and no name. */
const isLength = /^(?:about |approx\.? |~ ?)?\d{1,3} ?(?:s|secs?|seconds?)$/i

/** The name of a message in a row: the cells before it, with the column's name for a bare number. */
function titleOfRow({start, end}: Range, before: readonly string[], names: readonly string[]): Title {
  const parts = before.flatMap((cell, at) => {
    const text = cleanTitle(cell)
    if (text === '' || isLength.test(text) || wordCount(text) > longestName || messageScore(text) > 2) return []
    return [/^\W?\d{1,3}\W?$|^[A-Za-z]$/.test(text) && names[at] ? `${names[at]} ${text}` : text]
  })
  const own = before
    .map(cleanTitle)
    .find((cell, at) => parts.includes(cell) && !isKind(textAt(names, at)) && topicOf(cell) === 'voicemail')
  const text = own ?? parts.slice(0, mostParts).join(' · ')
  return {
    start,
    end,
    text,
    topic: undefined,
    isNumbered: isNumbered(text),
    isRelated: mentionsVoicemail(text),
    stated: undefined,
    level: plainLevel,
    item: 0
  }
}

function entryOf(lines: readonly Range[], title: Title): Entry {
  return {form: 'cell', lines, labels: [], title, isDialogue: false, item: 0}
}
