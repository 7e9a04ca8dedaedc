import type {LintMessage} from '../../result.ts'
import {pointsAtWords} from '../marks.ts'
import {byId} from './dom.ts'
import type {Editor} from './editor.ts'

/** Explains the problem under the pointer or the caret. */
export interface Tip {
  /** Takes the messages of the text shown. */
  readonly know: (messages: readonly LintMessage[]) => void
  /** Shows the messages at the caret, for keyboard and touch. */
  readonly atCaret: () => void
  readonly hide: () => void
  /** Indexes of the displayed messages. */
  readonly shown: () => readonly number[]
}

/** Pixels between a tip and the edge of the page or its words. */
const margin = 8
/** Milliseconds for the pointer to move from the words to the tip. */
const leavingTime = 250

/** Creates the tip. `describe` formats its messages. */
export function createTip(editor: Editor, describe: (messages: readonly number[]) => readonly Node[]): Tip {
  const tip = byId('tip')
  let messages: readonly LintMessage[] = []
  let shown: readonly number[] = []
  let leaving: ReturnType<typeof setTimeout> | undefined

  const hide = () => {
    clearTimeout(leaving)
    shown = []
    tip.hidden = true
  }
  const show = (about: readonly number[], mark: Element | undefined) => {
    clearTimeout(leaving)
    if (about.join() === shown.join() && !tip.hidden) return
    shown = about
    tip.replaceChildren(...describe(about))
    tip.hidden = false
    const at = (mark ?? editor.area).getClientRects()[0] ?? editor.area.getBoundingClientRect()
    const size = tip.getBoundingClientRect()
    const isBelow = at.bottom + size.height + margin < innerHeight || at.top < size.height + margin
    const left = Math.max(margin, Math.min(at.left, document.documentElement.clientWidth - size.width - margin))
    tip.style.left = `${left + scrollX}px`
    tip.style.top = `${(isBelow ? at.bottom + margin : at.top - size.height - margin) + scrollY}px`
  }
  const markUnder = ({clientX, clientY}: PointerEvent) =>
    document.elementsFromPoint(clientX, clientY).find((under) => under.matches('#marked [data-about]'))

  editor.area.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return
    const mark = markUnder(event)
    if (mark) show(aboutOf(mark), mark)
    else leave()
  })
  editor.area.addEventListener('pointerleave', leave)
  tip.addEventListener('pointerenter', () => clearTimeout(leaving))
  tip.addEventListener('pointerleave', leave)
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })
  editor.area.addEventListener('blur', ({relatedTarget}) => {
    if (!(relatedTarget instanceof Node && tip.contains(relatedTarget))) leave()
  })
  tip.addEventListener('focusin', () => clearTimeout(leaving))

  function leave() {
    clearTimeout(leaving)
    if (!tip.contains(document.activeElement)) leaving = setTimeout(hide, leavingTime)
  }

  return {
    hide,
    shown: () => shown,
    know(found) {
      messages = found
      hide()
    },
    atCaret() {
      const at = editor.caret()
      const about = messages.flatMap((message, place) => {
        const [start, end] = message.range
        return pointsAtWords(message) && start <= at && at <= end ? [place] : []
      })
      const [first] = about
      if (first === undefined) hide()
      else show(about, editor.marksOf(first)[0])
    }
  }
}

function aboutOf(mark: Element): readonly number[] {
  return (mark.getAttribute('data-about') ?? '').split(' ').map(Number)
}
