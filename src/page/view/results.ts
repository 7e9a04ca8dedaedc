import {byScript, count} from '../../format/tally.ts'
import type {LintMessage, ScriptSummary} from '../../result.ts'
import type {Checked} from '../linter.ts'
import {type CardActions, card, verdict} from './card.ts'
import {button, byId, element} from './dom.ts'
import {faultList} from './faults.ts'
import {smallTimeline} from './timeline.ts'

/** Cards shown at once; more on demand, so that typing in a large file stays fast (chosen). */
const mostCards = 100
/** Most scripts for which all cards are open (chosen). */
const mostOpen = 3

/** Results for the text shown. */
export interface Results {
  readonly show: (checked: Checked) => void
  /** Replaces what is displayed. */
  readonly instead: (content: Node) => void
  /** Opens every card, for printing. */
  readonly openAll: () => void
}

/** Creates the results. */
export function createResults(actions: CardActions): Results {
  const place = byId('results')
  /** Cards opened or closed by the user, by index. */
  const opened = new Map<number, boolean>()
  let limit = mostCards
  let latest: Checked | undefined

  const show = (checked: Checked) => {
    latest = checked
    const {result, spoken} = checked
    const {source = '', scripts} = result
    const groups = byScript(result)
    const messagesOf = new Map<ScriptSummary | undefined, LintMessage[]>()
    for (const {script, messages} of groups) messagesOf.set(script, [...(messagesOf.get(script) ?? []), ...messages])
    const outside = messagesOf.get(undefined) ?? []
    const contentOf = (script: ScriptSummary, index: number) => ({
      source,
      script,
      messages: messagesOf.get(script) ?? [],
      spoken: spoken[index] ?? [],
      place: index
    })
    const isAlone = scripts.length === 1
    const cards = scripts.slice(0, limit).map((script, index) => {
      const content = contentOf(script, index)
      const fill = () => card(content, actions)
      if (isAlone) return element('article', {class: 'card', 'data-place': index}, headingOf(script), ...fill())
      const isOpen = opened.get(index) ?? scripts.length <= mostOpen
      return foldedCard(content, isOpen, fill, (open) => opened.set(index, open))
    })
    place.replaceChildren(
      ...(outside.length > 0 ? [element('div', {class: 'outside'}, faultList(source, outside, actions))] : []),
      ...(isAlone || scripts.length === 0 ? [] : [element('h2', {class: 'all'}, overview(checked))]),
      ...cards,
      ...(scripts.length > limit
        ? [
            element(
              'p',
              {class: 'more'},
              button(`Show the next ${Math.min(mostCards, scripts.length - limit)} of ${scripts.length}`, {}, () => {
                limit += mostCards
                show(checked)
              })
            )
          ]
        : [])
    )
  }
  return {
    show,
    instead(content) {
      opened.clear()
      limit = mostCards
      place.replaceChildren(content)
    },
    openAll() {
      limit = Infinity
      if (latest && place.querySelector('details')) show(latest)
      for (const details of place.querySelectorAll('details')) details.open = true
    }
  }
}

function overview({result: {scripts, errorCount, warningCount}}: Checked): string {
  const over = scripts.filter(({seconds, budget}) => seconds > budget).length
  return [
    count(scripts.length, 'script'),
    over === 0 ? 'all within the limit' : `${over} too long`,
    errorCount + warningCount === 0 ? 'nothing to fix' : `${errorCount + warningCount} to fix`
  ].join(', ')
}

/** A single script without a title needs no visible one. */
function headingOf({title, name}: ScriptSummary): Node {
  return element('h2', {class: title === null && 'unseen'}, title ?? name)
}

interface Folded {
  readonly script: ScriptSummary
  readonly messages: readonly LintMessage[]
  readonly place: number
}

/** A card below its title; its contents are created when it is opened. */
function foldedCard(
  {script, messages, place}: Folded,
  isOpen: boolean,
  fill: () => readonly Node[],
  onToggle: (open: boolean) => void
): HTMLElement {
  const isOver = script.seconds > script.budget
  const summary = element(
    'summary',
    {},
    element('h2', {}, script.name),
    smallTimeline(script),
    element('span', {class: isOver ? 'verdict over' : 'verdict'}, verdict(script)),
    element('span', {class: 'tally'}, messages.length === 0 ? 'nothing to fix' : `${messages.length} to fix`)
  )
  const details = element('details', {class: 'card', open: isOpen, 'data-place': place}, summary)
  const open = () => {
    if (details.childElementCount === 1) details.append(...fill())
  }
  if (isOpen) open()
  details.addEventListener('toggle', () => {
    onToggle(details.open)
    if (details.open) open()
  })
  return details
}
