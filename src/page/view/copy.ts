import {element} from './dom.ts'

/** Copies a text to the clipboard; false if the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Some browsers have no clipboard for a page opened from disk; this deprecated way works there.
    const area = element('textarea', {class: 'unseen', 'aria-hidden': 'true'})
    area.value = text
    document.body.append(area)
    area.select()
    const isCopied = document.execCommand('copy')
    area.remove()
    return isCopied
  }
}
