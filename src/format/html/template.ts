import {html as escaped} from '../escape.ts'

/** Markup that may be shown as it is. Only `html` and `raw` make it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may be put into a template: text, which is escaped, markup, which is not, lists of both, and nothing at all. */
export type Slot = string | number | Markup | undefined | false | readonly Slot[]

/** A template of HTML. Whatever is put in is escaped, unless a template made it: to forget it is safe. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(strings.map((text, place) => text + fill(slots[place])).join(''))
}

/** Our own style and script, which are not text of a page. Never for anything that was read. */
export function raw(text: string): Markup {
  return new Markup(text)
}

/** Pieces with line feeds between them, so that the source of a page can be read. */
export function lines(pieces: readonly Markup[]): Markup {
  return new Markup(pieces.map(({text}) => text).join('\n'))
}

function fill(slot: Slot): string {
  if (slot === undefined || slot === false) return ''
  if (slot instanceof Markup) return slot.text
  if (typeof slot === 'string' || typeof slot === 'number') return escaped(String(slot))
  return slot.map(fill).join('')
}
