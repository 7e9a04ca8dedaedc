import {rules} from '../../../rules/index.ts'
import type {LintMessage} from '../../result.ts'
import {pointsAtWords} from '../marks.ts'
import {button, element, withQuotes} from './dom.ts'
import {longList} from './long-list.ts'

/** A change offered by a message. */
export interface Change {
  readonly label: string
  readonly range: readonly [number, number]
  readonly text: string
}

/** Actions on a problem. */
export interface FaultActions {
  readonly apply: (change: Change) => void
  readonly select: (range: readonly [number, number]) => void
}

/** Changes offered by a message, the safe one first. */
export function changesOf(source: string, {fix, suggestions = []}: LintMessage): readonly Change[] {
  return [
    ...(fix ? [{label: labelOf(source.slice(...fix.range), fix.text), ...fix}] : []),
    ...suggestions.map(({desc, fix: change}) => ({label: desc.replace(/^Leave out `.*`$/, takeOut), ...change}))
  ].map((change) => ({...change, label: change.label.replaceAll('`', '')}))
}

const takeOut = 'Take it out'

/** Describes a fix: it is a deletion if the rest is unchanged, except for a capital. */
function labelOf(before: string, after: string): string {
  const [long, short] = [before.toLowerCase(), after.trim().toLowerCase()]
  return long.startsWith(short) || long.endsWith(short) ? takeOut : `Write “${shorten(after)}”`
}

/** Why a rule exists. */
export function whyOf({ruleId}: LintMessage): string | undefined {
  return ruleId === null ? undefined : rules.get(ruleId)?.meta.why
}

/** What is wrong, why it matters, and buttons for the changes. */
export function faultBody(
  source: string,
  message: LintMessage,
  {apply, why}: Pick<FaultActions, 'apply'> & {readonly why: string | undefined}
): readonly Node[] {
  return [
    element('p', {class: 'what'}, severityMark(message), withQuotes(message.message)),
    ...(why === undefined ? [] : [element('p', {class: 'why'}, withQuotes(why))]),
    ...changeButtons(source, message, apply)
  ]
}

/** Problems of a script. Their words link to the text; each rule is explained once. */
export function faultList(source: string, messages: readonly LintMessage[], actions: FaultActions): HTMLElement {
  const told = new Set<string | null>()
  return longList({class: 'faults'}, messages, (message) => {
    const why = told.has(message.ruleId) ? undefined : whyOf(message)
    told.add(message.ruleId)
    return faultItem(source, message, {...actions, why})
  })
}

function faultItem(
  source: string,
  message: LintMessage,
  {apply, select, why}: FaultActions & {readonly why: string | undefined}
): HTMLLIElement {
  const [start, end] = message.range
  const words = shorten(source.slice(start, end))
  const rest = untold(message, words)
  const isSentence = rest === message.message
  const lead = pointsAtWords(message)
    ? button(words, {class: isSentence ? 'words apart' : 'words', title: 'Show it in the text'}, () =>
        select([start, end])
      )
    : undefined
  const kind = message.severity === 2 ? 'error' : 'warning'
  return element(
    'li',
    {class: `fault-item ${kind}`},
    element(
      'p',
      {class: 'what'},
      severityMark(message),
      ...(lead ? [lead, ' '] : []),
      withQuotes(lead ? rest : message.message)
    ),
    why === undefined ? undefined : element('p', {class: 'why'}, withQuotes(why)),
    ...changeButtons(source, message, apply)
  )
}

/** A message without the words it starts with, if these are shown before it. */
function untold({message}: LintMessage, words: string): string {
  const opening = /^`([^`]+)` /.exec(message)
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return opening?.[1] !== undefined && bare(opening[1]) === bare(words) ? message.slice(opening[0].length) : message
}

function changeButtons(source: string, message: LintMessage, apply: FaultActions['apply']): readonly Node[] {
  const changes = changesOf(source, message)
  if (changes.length === 0) return []
  const buttons = changes.map((change) => button(change.label, {class: 'change'}, () => apply(change)))
  return [element('p', {class: 'changes'}, ...buttons)]
}

function severityMark({severity}: LintMessage): HTMLElement {
  return element('span', {class: 'unseen'}, severity === 2 ? 'Error: ' : 'Warning: ')
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
