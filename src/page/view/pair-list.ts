import type {Pair} from '../pairs.ts'
import {button, element} from './dom.ts'

/** The example pairs; a click tries one. */
export function pairList(pairs: readonly Pair[], onTry: (text: string, pair: Pair) => void): HTMLElement {
  const rows = pairs.map((pair) =>
    element(
      'li',
      {},
      element('span', {class: 'pair-title'}, pair.title),
      button('bad', {'aria-label': `Bad: ${pair.title}`, class: 'bad'}, () => onTry(pair.bad, pair)),
      button('good', {'aria-label': `Good: ${pair.title}`, class: 'good'}, () => onTry(pair.good, pair))
    )
  )
  return element(
    'section',
    {class: 'pairs'},
    element('h2', {}, `${pairs.length} ways to lose a listener`),
    element('p', {class: 'lead'}, 'Each with a script that does it and one that does not.'),
    element('ol', {}, ...rows)
  )
}
