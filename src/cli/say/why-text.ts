import {enough} from '../../script/pick/weights.ts'
import type {Paint} from '../../terminal/paint.ts'
import {visible} from '../../terminal/visible.ts'
import {cut, wrap} from '../../terminal/wrap.ts'
import type {Decided, Decisions, Reason} from './why.ts'

/** Layout of the decisions. */
export interface WhyLayout {
  readonly paint: Paint
  readonly width?: number | undefined
  /** How a path is shown. */
  readonly name: (path: string) => string
}

/** What decides in a file. */
const deciding: Readonly<Record<Decisions['decidedBy'], string>> = {
  evidence: `Each reason gives points or takes them away; a text with ${enough} points or more is a script.`,
  marks: 'Marks decide in this file: the words right below one are a script, and nothing else is.',
  setting: 'The setting `scripts` decides which texts of this file are scripts.'
}

/** What a title announces. */
const announced: Readonly<Record<string, string>> = {
  voicemail: 'announces a voicemail',
  good: 'recommends what is below it',
  bad: 'warns against what is below it',
  note: 'announces advice or notes',
  sms: 'announces a text message',
  email: 'announces an e-mail',
  social: 'announces a post or a chat',
  visit: 'announces a talk at the door',
  live: 'announces a live call',
  greeting: "announces the mailbox's own greeting"
}

/** Columns of each text shown: enough to recognise it. */
const shownText = 72
/** Columns for reasons, at least, however narrow a terminal is. */
const leastWidth = 30

/** Prints every text of a file in order: what it was taken for, then each reason, the weightiest first. */
export function whyText(decisions: Decisions, {paint, width = 100, name}: WhyLayout): string {
  const {filePath, decidedBy, texts} = decisions
  const indented = (text: string): string =>
    wrap(text, width - 2)
      .map((line) => `  ${line}`)
      .join('\n')
  const blocks = texts.map((one) => {
    const place = paint.faint(one.endLine > one.line ? `lines ${one.line}-${one.endLine}` : `line ${one.line}`)
    const shown = `    ${cut(visible(one.text), Math.min(shownText, width - 4))}`
    const reasons = byWeight(one)
    const [first] = reasons
    // Without a reason for the decision, the first is one against it.
    const main = first && first.points > 0 === (one.kind === 'script') ? first : undefined
    const [verdict = '', ...more] = wrap(verdictOn(one, main), Math.max(leastWidth, width - 16))
    const isWeighed = decidedBy === 'evidence' && one.kind !== 'title'
    const rows = isWeighed ? [...reasonRows(reasons, main, width), row(one.points ?? 0, 'in all')] : []
    return [
      `  ${place}  ${painted(one, verdict, paint)}`,
      ...more.map((line) => `      ${line}`),
      shown,
      ...rows.map((line) => paint.faint(line))
    ].join('\n')
  })
  const head = `${paint.path(visible(name(filePath)))}\n${indented(deciding[decidedBy])}`
  return [head, ...blocks, indented(summary(decisions))].join('\n\n')
}

function painted({kind}: Decided, verdict: string, paint: Paint): string {
  if (kind === 'title') return verdict.replace('title', paint.strong('title'))
  return kind === 'script' ? paint.success(verdict) : paint.warning(verdict)
}

/** What a text was taken for and, if its words decide, the main reason. */
function verdictOn({kind, topic}: Decided, main: Reason | undefined): string {
  if (kind === 'title') {
    const says = topic ? (announced[topic] ?? topic) : 'does not say what kind of text follows'
    return `title: ${says}`
  }
  if (kind === 'script') return main ? `script, because ${nameOf(main)}` : 'script'
  return `no script, because ${main ? nameOf(main) : 'too little in it or around it says that it is a message'}`
}

/** Reasons for the decision come first. */
function byWeight({kind, evidence}: Decided): readonly Reason[] {
  return evidence.toSorted((a, b) => (kind === 'script' ? b.points - a.points : a.points - b.points))
}

function reasonRows(reasons: readonly Reason[], main: Reason | undefined, width: number): readonly string[] {
  return reasons.flatMap((reason) => {
    // The verdict has named the main reason.
    const text = reason === main ? `the main reason. ${reason.why}` : `${nameOf(reason)}. ${reason.why}`
    return wrap(text, Math.max(leastWidth, width - 12)).map((line, at) =>
      row(at === 0 ? reason.points : undefined, line)
    )
  })
}

function row(points: number | undefined, text: string): string {
  const shown = points === undefined ? '' : points > 0 ? `+${points}` : String(points)
  return `      ${shown.padStart(4)}  ${text}`
}

/** What was found, with the words that say so and their line. */
function nameOf({name, said}: Reason): string {
  if (!said) return name
  const line = said.line === undefined ? '' : `line ${said.line}, `
  return `${name} (${line}"${cut(visible(said.text), shownText)}")`
}

/** How many texts are scripts, and how to have another one taken for one. */
function summary({filePath, decidedBy, texts}: Decisions): string {
  const judged = texts.filter(({kind}) => kind !== 'title')
  const scripts = judged.filter(({kind}) => kind === 'script')
  const places = `${scripts.length === 1 ? 'line' : 'lines'} ${scripts.map(({line}) => line).join(', ')}`
  const where = scripts.length > 0 ? ` (${places})` : ''
  if (decidedBy !== 'evidence') return `${scripts.length} ${scripts.length === 1 ? 'script' : 'scripts'}${where}.`
  if (judged.length === 0) return `It has no text that could be a script. ${howToRead(filePath)}`
  const of = `${scripts.length} of ${judged.length} ${judged.length === 1 ? 'text' : 'texts'}`
  const count = `${of} ${scripts.length === 1 ? 'is a script' : 'are scripts'}${where}.`
  return scripts.length === judged.length ? count : `${count} ${howToRead(filePath)}`
}

function howToRead(filePath: string): string {
  if (/\.[ct]sv$/i.test(filePath))
    return 'To have another column read, name it in the configuration: `{"settings": {"columns": ["Body"]}}`.'
  const title = /\.(?:md|markdown)$/i.test(filePath) ? '`## Voicemail`' : '`Voicemail 1:`'
  return `If another one is left as a voicemail, put a title such as ${title} on a line of its own right above it. Or put \`<!-- vmlint-script -->\` above and \`<!-- /vmlint-script -->\` below the words of every script: then only those are read.`
}
