import type {SpokenLine, SpokenPiece} from '../spoken.ts'
import {element} from './dom.ts'
import {longList} from './long-list.ts'

/** The spoken text by sentence, with its words, which a voice highlights as it says them. */
export interface SpokenList {
  readonly list: HTMLElement
  /** Words of each sentence shown. */
  readonly words: HTMLElement[][]
}

/** Lists the sentences of a script with their start in seconds; readings are spelled out. */
export function spokenList(lines: readonly SpokenLine[]): SpokenList {
  const words: HTMLElement[][] = []
  const list = longList({class: 'spoken-list'}, lines, ({at, pieces}) => {
    const said = pieces.map(pieceOf)
    words.push(said.flatMap((piece) => piece.words))
    const nodes = said.flatMap(({node}, place) => (place === 0 || pieces[place]?.joined ? [node] : [' ', node]))
    return element('li', {}, element('span', {class: 'at'}, clock(at)), element('span', {class: 'line'}, ...nodes))
  })
  return {list, words}
}

function pieceOf({text, says, seconds}: SpokenPiece): {readonly node: HTMLElement; readonly words: HTMLElement[]} {
  if (says === '') return {node: element('span', {class: 'pause'}, `pause, ${seconds} s`), words: []}
  const words = (says ?? text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => element('span', {}, word))
  const spaced = words.flatMap((word, place) => (place > 0 ? [' ', word] : [word]))
  if (says === undefined || says === text) return {node: element('span', {}, ...spaced), words}
  return {node: element('span', {class: 'reading', title: `“${text}”, ${seconds} s`}, ...spaced), words}
}

function clock(seconds: number): string {
  return `0:${String(Math.floor(seconds)).padStart(2, '0')}`.replace(/^0:(\d{3,})$/, (_, long) => {
    const total = Number(long)
    return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`
  })
}
