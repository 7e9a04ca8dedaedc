import type {FileResult, LintMessage} from '../../result.ts'
import {type MarkedPiece, markedPieces} from '../marks.ts'
import {byId, element} from './dom.ts'

/** Longest text whose faults are marked in it; a longer one is shown without marks (chosen: 1000 scripts). */
const longestMarked = 300_000

/** The sheet that a script is written on, with what is wrong marked under the words. */
export interface Editor {
  readonly text: () => string
  /** Puts another text in place of all; no undo of the browser. */
  readonly show: (text: string) => void
  /** Replaces a stretch as if it had been typed, so that the browser can undo it. */
  readonly replace: (range: readonly [number, number], text: string) => void
  readonly select: (range: readonly [number, number]) => void
  /** Marks what was found in the text that is shown. */
  readonly mark: (result: FileResult) => void
  /** Place of the caret. */
  readonly caret: () => number
  readonly area: HTMLTextAreaElement
  /** The marks of a message. */
  readonly marksOf: (message: number) => readonly Element[]
}

/** Makes the editor. `onInput` is called on every change. */
export function createEditor(onInput: () => void): Editor {
  const area = byId<HTMLTextAreaElement>('script')
  const under = byId('marked')
  const mirror = () => {
    const isMarked = area.value.length <= longestMarked
    area.classList.toggle('plain', !isMarked)
    // The line that an end of line begins has a height too.
    under.replaceChildren(isMarked ? `${area.value}\n` : '')
  }
  area.addEventListener('input', () => {
    mirror()
    onInput()
  })
  return {
    area,
    text: () => area.value,
    caret: () => area.selectionStart,
    show(text) {
      area.value = text
      mirror()
    },
    replace([start, end], text) {
      area.focus({preventScroll: true})
      area.setSelectionRange(start, end)
      const before = area.value
      const wanted = before.slice(0, start) + text + before.slice(end)
      // Deprecated, and still the one way to make a change that the browser undoes.
      document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
      if (area.value === wanted) return
      area.value = wanted
      area.dispatchEvent(new Event('input'))
    },
    select([start, end]) {
      area.focus({preventScroll: true})
      area.setSelectionRange(start, end)
      pieceAt(under, start)?.scrollIntoView({block: 'nearest'})
    },
    mark(result) {
      const {source = '', messages, scripts} = result
      if (source !== area.value || source.length > longestMarked) return
      let isLate = false
      const pieces = markedPieces(source, messages, scripts).map((piece) => {
        const {text, severity, kind, late, messages: about} = piece
        const classes = [
          kind === 'spoken' ? '' : kind,
          late ? (isLate ? 'late' : 'late first') : '',
          severity === undefined ? '' : severity === 2 ? 'fault error' : 'fault warning',
          severity !== undefined && isBroad(piece, messages) ? 'broad' : ''
        ].filter(Boolean)
        isLate = late
        if (classes.length === 0) return text
        return element('span', {class: classes.join(' '), 'data-about': about.join(' ') || undefined}, text)
      })
      under.replaceChildren(...pieces, '\n')
    },
    marksOf: (message) => [...under.querySelectorAll(`[data-about~="${message}"]`)]
  }
}

/** The piece in which a character of the text stands; undefined where it is not marked. */
function pieceAt(under: Element, offset: number): Element | undefined {
  let at = 0
  for (const node of under.childNodes) {
    at += node.textContent?.length ?? 0
    if (at > offset) return node instanceof Element ? node : undefined
  }
  return undefined
}

/** Whether all that is said of a piece is said of more than a phrase: such a mark may not drown the others (chosen: eight words). */
function isBroad({messages: about}: MarkedPiece, messages: readonly LintMessage[]): boolean {
  return about.every((place) => {
    const [start = 0, end = 0] = messages[place]?.range ?? []
    return end - start > 50
  })
}
