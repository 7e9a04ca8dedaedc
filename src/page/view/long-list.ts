import {button, element} from './dom.ts'

/** Items shown at once; more on demand, so that typing in a long text stays fast (chosen). */
const atOnce = 100

/** A list that shows its first items, and more on demand. `make` creates the element of one. */
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
