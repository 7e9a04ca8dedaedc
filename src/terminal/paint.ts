import type {Terminal} from './terminal.ts'
import {webAddress} from './visible.ts'

/** Colours that a report for people uses; each returns its text. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly success: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly path: (text: string) => string
  /** A link, where the terminal understands links. */
  readonly link: (text: string, url: string | undefined) => string
}

const asIs = (text: string) => text

const noColors: Omit<Paint, 'link'> = {
  error: asIs,
  warning: asIs,
  success: asIs,
  strong: asIs,
  faint: asIs,
  path: asIs
}

/** Makes the colours for a terminal; chalk is loaded only where there are any. */
export async function paintFor({color, links}: Terminal): Promise<Paint> {
  const link: Paint['link'] = (text, url) => {
    const address = links ? webAddress(url) : undefined
    return address === undefined ? text : `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007`
  }
  if (!color) return {...noColors, link}
  const {Chalk} = await import('chalk')
  const {red, yellow, green, bold, dim, underline} = new Chalk({level: 1})
  return {error: red, warning: yellow, success: green, strong: bold, faint: dim, path: underline, link}
}
