import {button, byId} from './dom.ts'

/** Milliseconds that a toast without a button is shown. */
const shownFor = 4000

let hiding: ReturnType<typeof setTimeout> | undefined

/** Shows what was done, with an undo button if possible. */
export function toast(text: string, undo?: () => void): void {
  clearTimeout(hiding)
  const place = byId('toast')
  place.replaceChildren(text)
  const hide = () => place.replaceChildren()
  if (undo) {
    place.append(
      ' ',
      button('Undo', {class: 'undo'}, () => {
        hide()
        undo()
      })
    )
  } else hiding = setTimeout(hide, shownFor)
}
