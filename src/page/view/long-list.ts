import {button, element} from './dom.ts'

/** Items shown at once; more on demand, so that a text of any length stays quick to type in (chosen). */
const atOnce = 100

/** A list that shows its first items, and the next ones when they are asked for. `make` makes what is shown of one. */
export function longList<Item>(
  attributes: {readonly class: string},
  items: readonly Item[],
  make: (item: Item) => Node
): HTMLElement {
  const list = element('ol', attributes)
  const {length} = items
  const showNext = () => {
    const from = list.childElementCount
    const to = Math.min(length, from + atOnce)
    list.append(...items.slice(from, to).map(make))
    if (to === length) return
    const more = element(
      'li',
      {class: 'more'},
      button(`Show the next ${Math.min(atOnce, length - to)} of ${length}`, {}, () => {
        more.remove()
        showNext()
      })
    )
    list.append(more)
  }
  showNext()
  return list
}
