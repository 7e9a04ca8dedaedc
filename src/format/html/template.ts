import {html as escaped} from '../escape.ts'

/** Markup that is inserted as it is. Only `html` and `raw` create it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Values that a template accepts: text, which is escaped; markup, which is not; lists of both; and nothing. */
export type Slot = string | number | Markup | undefined | false | readonly Slot[]

/** HTML template tag. Escapes every value that is not markup, so forgetting to escape is safe. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(strings.map((text, place) => text + fill(slots[place])).join(''))
}

/** Marks our own style and script as markup. Never use it on anything read from outside. */
export function raw(text: string): Markup {
  return new Markup(text)
}

/** Joins pieces with line feeds, so that the page's source is readable. */
export function lines(pieces: readonly Markup[]): Markup {
  return new Markup(pieces.map(({text}) => text).join('\n'))
}

function fill(slot: Slot): string {
  if (slot === undefined || slot === false) return ''
  if (slot instanceof Markup) return slot.text
  if (typeof slot === 'string' || typeof slot === 'number') return escaped(String(slot))
  return slot.map(fill).join('')
}
