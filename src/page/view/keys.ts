import type {LintMessage} from '../../result.ts'
import {pointsAtWords} from '../marks.ts'
import type {Editor} from './editor.ts'
import {type Change, changesOf} from './faults.ts'
import type {Tip} from './tip.ts'

/** Keys that move the caret. */
const moving = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/** Moves between problems with F8, as in code editors, and fixes one with Alt and Enter. */
export function listenToKeys(
  editor: Editor,
  tip: Tip,
  messages: () => readonly LintMessage[],
  apply: (change: Change) => void
): void {
  const go = (step: 1 | -1) => {
    const faults = messages().filter(pointsAtWords)
    const at = editor.caret()
    const next =
      step === 1
        ? (faults.find(({range: [start]}) => start > at) ?? faults[0])
        : (faults.findLast(({range: [start]}) => start < at) ?? faults.at(-1))
    if (!next) return
    editor.select(next.range)
    tip.atCaret()
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F8') go(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && event.altKey) {
      const [change] = tip.shown().flatMap((place) => {
        const message = messages()[place]
        return message ? changesOf(editor.text(), message) : []
      })
      if (!change) return
      apply(change)
    } else return
    event.preventDefault()
  })
  editor.area.addEventListener('keyup', ({key}) => {
    if (moving.has(key)) tip.atCaret()
  })
  editor.area.addEventListener('click', () => tip.atCaret())
}
