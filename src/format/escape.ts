/**
 * Escapes text and file names, so that they cannot be anything but text in a report. Every formatter passes all text
 * from outside through one of these.
 */
export {visible as terminal} from '../terminal/visible.ts'

/** Invisible characters with an effect: DEL, C1, line and paragraph separators, bidirectional marks. */
const acting = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Characters that XML 1.0 cannot contain, and invisible ones with an effect. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Escapes the data of a GitHub workflow command. */
export function ghData(text: string): string {
  return text
    .replace(acting, '\ufffd')
    .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g, (control) => (control === '\t' ? ' ' : '\ufffd'))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

/** Escapes a property of a GitHub workflow command. */
export function ghProp(text: string): string {
  return ghData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Escapes text or attribute values for XML; characters that XML cannot contain become U+FFFD. */
export function xml(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"'\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/#(?=#\w{0,20}\[)/g, '&#35;')
}

/** Escapes text or quoted attribute values for HTML; line ends become line feeds. */
export function html(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"'`\t]|#(?=#\w{0,20}\[)|(?<!\S):(?=:)/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Encodes a path, with `/` between folders, as a relative URL. */
export function uri(path: string): string {
  // An unpaired surrogate cannot be encoded; every other character, control characters included, can.
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  // A colon in the first segment would be a scheme, but encodeURIComponent escapes it.
  return encoded.startsWith('//') ? `/.${encoded}` : encoded
}

/** Serialises a value as JSON that is inert when displayed or embedded in a page. Parses to the same value. */
export function json(value: unknown, indent?: number): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value, null, indent)
    .replace(acting, escaped)
    .replace(/<|#(?=#\w{0,20}\[)/g, escaped)
}

/** Escapes text for a line or table cell of Markdown; text in backticks stays code. */
export function markdown(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .split(/(`[^`\r\n]*`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? code(piece.slice(1, -1)) : markdownText(piece)))
    .join('')
}

/** Punctuation becomes entities, so that text cannot form markup, links, mentions or images. */
function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>\\`*_[\]{}()#+!|~@:/"$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** HTML's code element: backticks in a table cannot contain a bar. */
function code(text: string): string {
  return `<code>${markdownText(text)}</code>`
}
