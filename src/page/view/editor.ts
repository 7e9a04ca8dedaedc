import type {FileResult, LintMessage} from '../../result.ts'
import {type MarkedPiece, markedPieces} from '../marks.ts'
import {byId, element} from './dom.ts'

/** Longest text with marked problems; a longer one is shown without marks (chosen: 1000 scripts). */
const longestMarked = 300_000

/** The sheet to write on, with problems marked under the words. */
export interface Editor {
  readonly text: () => string
  /** Replaces the whole text; the browser cannot undo it. */
  readonly show: (text: string) => void
  /** Replaces a range as if typed, so that the browser can undo it. */
  readonly replace: (range: readonly [number, number], text: string) => void
  readonly select: (range: readonly [number, number]) => void
  /** Marks the problems in the text shown. */
  readonly mark: (result: FileResult) => void
  /** Offset of the caret. */
  readonly caret: () => number
  readonly area: HTMLTextAreaElement
  /** Elements that mark a message. */
  readonly marksOf: (message: number) => readonly Element[]
}

/** Creates the editor. Calls `onInput` on every change. */
export function createEditor(onInput: () => void): Editor {
  const area = byId<HTMLTextAreaElement>('script')
  const under = byId('marked')
  const mirror = () => {
    const isMarked = area.value.length <= longestMarked
    area.classList.toggle('plain', !isMarked)
    // A final line end starts a line that also has a height.
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
      // Deprecated, but still the only change that the browser can undo.
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

/** The piece that contains an offset; undefined if it is not marked. */
function pieceAt(under: Element, offset: number): Element | undefined {
  let at = 0
  for (const node of under.childNodes) {
    at += node.textContent?.length ?? 0
    if (at > offset) return node instanceof Element ? node : undefined
  }
  return undefined
}

/** Whether all messages of a piece are about more than a phrase: such a mark must not hide others (chosen: eight words). */
function isBroad({messages: about}: MarkedPiece, messages: readonly LintMessage[]): boolean {
  return about.every((place) => {
    const [start = 0, end = 0] = messages[place]?.range ?? []
    return end - start > 50
  })
}
