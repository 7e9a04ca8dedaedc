import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import type {Range} from '../model.ts'
import {branchesOf} from './branches.ts'
import {cleanTitle, isNumbered} from './labels.ts'
import {type Entry, plainLevel, type Title} from './section.ts'
import type {Table} from './tables.ts'
import {titleOfLead} from './title.ts'
import {mentionsVoicemail, type Topic, topicOf} from './topics.ts'

/** Names of columns whose cells may be messages. */
const messageColumn =
  /\b(?:scripts?|messages?|templates?|copy|body|content|wording|transcripts?|say|words?|talk ?tracks?|text|voice ?mails?|vms?|notes?|description)\b/i
/** Names of columns that say what a row is: its channel, its kind, its step. */
const kindColumn = /\b(?:channel|type|kind|method|medium|activity|action|task|step|touch|format)\b/i

/** Words of a cell from which on it may be a message rather than a name; chosen: the shortest message has more. */
const leastWords = 6

/**
 * The messages in the cells of a table, as far as one can see from where they stand: in a column of messages, or in a row
 * that says voicemail. `columns` names the columns of messages, where their headings do not.
 */
export function entriesOfTable(
  source: string,
  {header, rows}: Table,
  columns: readonly string[] = []
): readonly Entry[] {
  const text = ({start, end}: Range): string => source.slice(start, end)
  const names = header.map((cell) => cleanTitle(text(cell)))
  const topics = names.map((name) => topicOf(name))
  const named = names.map((name) => columns.some((column) => column.toLowerCase() === name.toLowerCase()))
  const isMessage = named.includes(true)
    ? named
    : names.map((name, at) => messageColumn.test(name) || topics[at] === 'voicemail')
  const hasMessages = isMessage.includes(true)
  return rows.flatMap((row) => {
    const kind = kindOf(row.map(text), names)
    return row.flatMap((cell, at): readonly Entry[] => {
      const said = text(cell)
      if (wordsOf(said) < leastWords) return []
      const branches = branchesOf(source, [cell])
      if (branches) {
        const {text: name} = titleOfRow(source, {row, names, at, topic: undefined})
        return branches.map(({lead, lines}) => {
          const title = titleOfLead(source, lead, {level: plainLevel, item: 0})
          return entryOf(lines, {...title, text: name || title.text})
        })
      }
      const topic = topics[at] === 'good' ? undefined : topics[at]
      if (hasMessages && !isMessage[at] && topic !== 'voicemail') return []
      if (!hasMessages && (kind !== 'voicemail' || messageScore(said) < soundsLikeMessage)) return []
      return [entryOf([cell], titleOfRow(source, {row, names, at, topic: topic ?? kind}))]
    })
  })
}

/** What a row says of its channel, in a column for it or in any short cell. */
function kindOf(cells: readonly string[], names: readonly string[]): Topic | undefined {
  const read = (cell: string) => (wordsOf(cell) <= leastWords + 2 ? topicOf(cleanTitle(cell)) : undefined)
  const topics = cells.map(read)
  const isKind = (at: number) => kindColumn.test(names[at] ?? '')
  const own = topics.find((topic, at) => topic !== undefined && topic !== 'note' && isKind(at))
  const any = topics.find((topic) => topic === 'voicemail') ?? topics.find((topic) => topic !== undefined)
  // "Call" may end on a machine, and another cell may say so.
  return own === 'live' && any === 'voicemail' ? any : (own ?? any)
}

interface RowPlace {
  readonly row: readonly Range[]
  readonly names: readonly string[]
  readonly at: number
  readonly topic: Topic | undefined
}

/** The name of a message in a row: what the cells before it say, a bare number with the name of its column. */
function titleOfRow(source: string, {row, names, at, topic}: RowPlace): Title {
  const parts = row.slice(0, at).flatMap((cell, place) => {
    const text = cleanTitle(source.slice(cell.start, cell.end))
    if (text === '' || wordsOf(text) > leastWords + 2) return []
    return [/^\W?\d{1,3}\W?$|^[A-Za-z]$/.test(text) && names[place] ? `${names[place]} ${text}` : text]
  })
  const cell = row[at] ?? {start: 0, end: 0}
  const text = parts.slice(0, 3).join(' · ') || names[at] || ''
  return {
    start: cell.start,
    end: cell.end,
    text,
    topic,
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

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
