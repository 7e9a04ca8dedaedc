import {trim} from '../blocks/lines.ts'
import type {Range} from '../model.ts'
import {type Entry, plainLevel} from './section.ts'
import {titleOf} from './title.ts'
import {topicOf} from './topics.ts'

// Steps of a sequence as programs export them: objects of JSON, or items of YAML, with a channel and the words of a message.

/** A key of a step and its text. */
interface Field {
  readonly key: string
  readonly lines: readonly Range[]
}

const channelKey = /^(?:channel|type|kind|medium|method|action|step_?type)$/i
const messageKey = /^(?:body|script|message|text|content|copy|voicemail|voicemail_?script|vm|say|template)$/i
const nameKey = /^(?:name|title|label|id|subject)$/i

/** The voicemails among the steps of a fence with data; undefined if it has no steps with a channel. */
export function entriesOfData(source: string, lines: readonly Range[]): readonly Entry[] | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return undefined
  const isJson = /^[[{]/.test(source.slice(first.start, first.end))
  const steps = isJson ? stepsOfJson(source, {start: first.start, end: last.end}) : stepsOfYaml(source, lines)
  const named = steps.filter((step) => step.some(({key}) => channelKey.test(key) || topicOf(key) === 'voicemail'))
  return named.length > 0 ? named.flatMap((step) => entryOf(source, step)) : undefined
}

/** The message of a step, named by the step, if its channel is a voicemail. */
function entryOf(source: string, step: readonly Field[]): readonly Entry[] {
  const channel = step.find(({key}) => channelKey.test(key))
  const body = step.find(({key}) => messageKey.test(key))
  if (!body) return []
  const name = step.find(({key}) => nameKey.test(key)) ?? channel ?? body
  const topic = topicOf(wordsOf(source, channel) || body.key.replaceAll('_', ' '))
  const title = titleOf(source, name.lines.slice(0, 1), {level: plainLevel, item: 0})
  return [
    {form: 'code', lines: body.lines, labels: [], title: {...title, topic: topic ?? 'note'}, isDialogue: false, item: 0}
  ]
}

function wordsOf(source: string, field: Field | undefined): string {
  return (field?.lines ?? []).map(({start, end}) => source.slice(start, end).replaceAll('_', ' ')).join(' ')
}

const jsonToken = /"((?:[^"\\]|\\.){0,2000})"(\s{0,20}:\s{0,20})?|[{}]/g

/** The fields with texts of each object; those of objects inside it are their own. */
function stepsOfJson(source: string, {start, end}: Range): readonly (readonly Field[])[] {
  const steps: Field[][] = []
  const open: Field[][] = []
  let key: string | undefined
  for (const match of source.slice(start, end).matchAll(jsonToken)) {
    const [whole, text = '', colon] = match
    if (whole === '{') {
      const step: Field[] = []
      steps.push(step)
      open.push(step)
    } else if (whole === '}') open.pop()
    else if (colon !== undefined) {
      key = text
      continue
    } else if (key !== undefined) {
      const at = start + match.index + 1
      open.at(-1)?.push({key, lines: unescaped(source, {start: at, end: at + text.length})})
    }
    key = undefined
  }
  return steps
}

/** The parts of a text between escapes: a line end is none of its words, a quotation mark is. */
function unescaped(source: string, {start, end}: Range): readonly Range[] {
  const parts: Range[] = []
  let from = start
  for (const match of source.slice(start, end).matchAll(/\\(?:[nrt]|u[\da-f]{4}|.)/gi)) {
    const at = start + match.index
    parts.push({start: from, end: at})
    from = /^\\[nrtu]/.test(match[0]) ? at + match[0].length : at + 1
  }
  return [...parts, {start: from, end}].flatMap((part) => trim(source, part) ?? [])
}

const yamlField = /^(-\s+)?["']?([A-Za-z][\w -]{0,30})["']?:(?:\s+(.*))?$/

/** The fields of each item of a list; the lines of a block belong to the key above them. */
function stepsOfYaml(source: string, lines: readonly Range[]): readonly (readonly Field[])[] {
  const steps: Field[][] = [[]]
  let block: {readonly indent: number; readonly lines: Range[]} | undefined
  for (const line of lines) {
    const indent = line.start - (source.lastIndexOf('\n', line.start - 1) + 1)
    if (block && indent > block.indent) {
      block.lines.push(line)
      continue
    }
    block = undefined
    const text = source.slice(line.start, line.end)
    const match = yamlField.exec(text)
    if (text.startsWith('-')) steps.push([])
    if (!match) continue
    const [, dash = '', key = '', value = ''] = match
    const at = line.end - value.length
    const isBlock = /^[>|][-+]?$/.test(value)
    const said = isBlock || value === '' ? undefined : trim(source, withoutQuotes(source, {start: at, end: line.end}))
    const own = said ? [said] : []
    if (isBlock) block = {indent: indent + dash.length, lines: own}
    steps.at(-1)?.push({key, lines: own})
  }
  return steps
}

function withoutQuotes(source: string, {start, end}: Range): Range {
  const mark = source.charAt(start)
  return /["']/.test(mark) && source.charAt(end - 1) === mark ? {start: start + 1, end: end - 1} : {start, end}
}

/** Whether a fence holds data: it says so, or begins as JSON does. */
export function isData(source: string, language: string | undefined, lines: readonly Range[]): boolean {
  if (language !== undefined) return /^(?:json[c5]?|ya?ml)$/i.test(language)
  const [first = '', next = ''] = lines.slice(0, 2).map(({start, end}) => source.slice(start, end))
  return /^[[{]$/.test(first) && /^["{[]/.test(next)
}
