import {button, byId} from './dom.ts'

/** Milliseconds for which a toast without a button is shown. */
const shownFor = 4000

let hiding: ReturnType<typeof setTimeout> | undefined

/** Tells what was done, with a button that undoes it where that can be. */
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
