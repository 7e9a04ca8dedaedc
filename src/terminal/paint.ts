import type {Terminal} from './terminal.ts'
import {webAddress} from './visible.ts'

/** Colours of reports for people; each function returns its coloured text. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly success: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly path: (text: string) => string
  /** A link, if the terminal supports links. */
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

/** Creates the colours for a terminal; chalk is loaded only if they are used. */
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
