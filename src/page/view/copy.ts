import {element} from './dom.ts'

/** Puts a text on the clipboard; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // A page opened from the disk has no clipboard in some browsers; this way is deprecated, and works there.
    const area = element('textarea', {class: 'unseen', 'aria-hidden': 'true'})
    area.value = text
    document.body.append(area)
    area.select()
    const isCopied = document.execCommand('copy')
    area.remove()
    return isCopied
  }
}
