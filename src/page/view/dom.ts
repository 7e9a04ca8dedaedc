type Child = Node | string | undefined

interface Attributes {
  readonly [name: string]: string | number | boolean | undefined
}

/** Creates an element. Strings become text nodes, so that no script's text is parsed as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** A button with an action. */
export function button(label: string, attributes: Attributes, act: () => void): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, label)
  made.addEventListener('click', act)
  return made
}

/** Finds an element of the page by id. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`No element ${id}`)
  // The page has elements of these types.
  return found as E
}

/** Formats a message, with backticks for quoted words. */
export function withQuotes(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const piece of text.split(/(`[^`]+`)/)) {
    const isQuote = /^`[^`]+`$/.test(piece)
    const words = isQuote ? piece.slice(1, -1) : piece
    // Figures are highlighted, but are not quotations.
    const kind = /^[\d.,-]+$/.test(words) ? 'figure' : 'quoted'
    fragment.append(isQuote ? element('span', {class: kind}, words) : words)
  }
  return fragment
}
