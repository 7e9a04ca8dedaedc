import type {LintMessage, ScriptSummary} from '../../result.ts'
import {printSeconds} from '../../speech/budget.ts'
import {isMissing} from '../marks.ts'
import type {SpokenLine} from '../spoken.ts'
import {button, element, withQuotes} from './dom.ts'
import {type FaultActions, faultList, whyOf} from './faults.ts'
import {spokenList} from './spoken-list.ts'
import {partList, timeline} from './timeline.ts'

/** Contents of a card. */
export interface CardContent {
  readonly source: string
  readonly script: ScriptSummary
  readonly messages: readonly LintMessage[]
  readonly spoken: readonly SpokenLine[]
  /** Index of the script in the text. */
  readonly place: number
}

/** Actions on a script. */
export interface CardActions extends FaultActions {
  /** Reads a script aloud, or stops; undefined if the browser has no local voice. */
  readonly hear: ((place: number, words: readonly HTMLElement[][]) => void) | undefined
  /** Applies safe fixes. */
  readonly mend: (faults: readonly LintMessage[]) => void
  /** Starts or stops timing a reading. */
  readonly time: (place: number) => void
}

/** A card for one script: its seconds, parts, missing parts, problems and spoken text. */
export function card(content: CardContent, actions: CardActions): readonly Node[] {
  const {source, script, messages, spoken, place} = content
  const missing = messages.filter(isMissing)
  const faults = messages.filter((message) => !isMissing(message))
  const [atOnce, others] = [faults.filter(isOverBudget), faults.filter((message) => !isOverBudget(message))]
  const said = spokenList(spoken)
  const tools = element(
    'p',
    {class: 'tools'},
    actions.hear && spoken.length > 0
      ? button('Hear it', {class: 'hear', 'data-place': place}, () => actions.hear?.(place, said.words))
      : undefined,
    button('Time yourself', {class: 'time', 'data-place': place}, () => actions.time(place))
  )
  return [
    figures(script),
    timeline(script),
    ...[partList(script)].filter((list) => list !== undefined),
    tools,
    ...(missing.length > 0
      ? [section('What is missing', element('ul', {class: 'missing'}, ...missing.map(missingItem)))]
      : []),
    ...(faults.length > 0
      ? [
          section(
            faults.length === 1 ? 'One thing to fix' : `${faults.length} things to fix`,
            ...mendAll(faults, actions),
            faultList(source, [...atOnce, ...others], actions)
          )
        ]
      : []),
    ...(missing.length + faults.length === 0 ? [element('p', {class: 'clean'}, 'Nothing to fix.')] : []),
    section('What will be said', said.list)
  ]
}

const isOverBudget = ({ruleId}: LintMessage) => ruleId === 'over-budget'

/** Describes in a few words how a script fits its budget. */
export function verdict({seconds, budget}: ScriptSummary): string {
  const over = seconds - budget
  return over > 0 ? `${printSeconds(over, 0)} s over` : `${printSeconds(-over, 0)} s to spare`
}

function figures(script: ScriptSummary): HTMLElement {
  const {seconds, budget, secondsFast, secondsSlow, words} = script
  const kind = seconds > budget ? 'over' : 'within'
  return element(
    'div',
    {class: `figures ${kind}`},
    element('p', {class: 'seconds'}, printSeconds(seconds, budget), element('span', {class: 'unit'}, ' s')),
    element(
      'p',
      {class: 'gloss'},
      element('strong', {}, verdict(script)),
      kind === 'over' ? ` the limit of ${budget} s` : `, limit ${budget} s`,
      element('br'),
      `${Math.round(secondsFast)} to ${Math.round(secondsSlow)} s, depending on the speaker`,
      element('br'),
      `${words} ${words === 1 ? 'word' : 'words'}`
    )
  )
}

function section(title: string, ...content: readonly Node[]): HTMLElement {
  return element('section', {class: 'part-of-card'}, element('h3', {}, title), ...content)
}

function mendAll(faults: readonly LintMessage[], actions: CardActions): readonly Node[] {
  const fixable = faults.filter(({fix}) => fix)
  if (fixable.length < 2) return []
  return [
    element(
      'p',
      {class: 'mend'},
      button(`Fix ${fixable.length} of them for me`, {}, () => actions.mend(fixable))
    )
  ]
}

function missingItem(message: LintMessage): HTMLLIElement {
  const why = whyOf(message)
  return element(
    'li',
    {},
    element('p', {class: 'what'}, withQuotes(message.message)),
    why === undefined ? undefined : element('p', {class: 'why'}, withQuotes(why))
  )
}
