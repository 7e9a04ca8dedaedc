import type {State} from '../state.ts'
import {button, byId, element} from './dom.ts'

/** Shows the names of the texts, if there are several. */
export function showTabs(
  {texts, shown}: State,
  {choose, close}: {readonly choose: (place: number) => void; readonly close: (place: number) => void}
): void {
  const bar = byId('tabs')
  bar.hidden = texts.length < 2
  bar.replaceChildren(
    ...texts.map(({name}, place) => {
      const label = name || 'Pasted'
      return element(
        'span',
        {class: 'tab'},
        button(label, {'aria-pressed': String(place === shown)}, () => choose(place)),
        button('×', {'aria-label': `Close ${label}`, class: 'close'}, () => close(place))
      )
    })
  )
}
