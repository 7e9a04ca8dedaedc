/**
 * What keeps the text of a file, and its name, from being more than text in a report. Every formatter passes whatever it did
 * not write itself through one of these.
 */
export {visible as terminal} from '../terminal/visible.ts'

/** Characters that act on a reader though they are not seen: DEL, C1, line and paragraph separators, marks of direction. */
const acting = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Characters that XML 1.0 has no way to write, and those that act though they are not seen. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The data of a workflow command of GitHub. */
export function ghData(text: string): string {
  return text
    .replace(acting, '\ufffd')
    .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g, (control) => (control === '\t' ? ' ' : '\ufffd'))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

/** A property of a workflow command of GitHub. */
export function ghProp(text: string): string {
  return ghData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Text or the value of an attribute in XML; what XML cannot write becomes U+FFFD. */
export function xml(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"'\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/#(?=#\w{0,20}\[)/g, '&#35;')
}

/** Text or the value of a quoted attribute in HTML; line ends stay, as line feeds. */
export function html(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"'`\t]|#(?=#\w{0,20}\[)|(?<!\S):(?=:)/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A path, with `/` between folders, as a reference relative to some base. */
export function uri(path: string): string {
  // Half a character has no encoding at all; every other one keeps its meaning, control characters too.
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  // A colon in the first segment would be read as a scheme; encodeURIComponent has taken it away.
  return encoded.startsWith('//') ? `/.${encoded}` : encoded
}

/** A value as JSON that stays inert when it is shown, or put into a page. It reads back the same. */
export function json(value: unknown, indent?: number): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value, null, indent)
    .replace(acting, escaped)
    .replace(/<|#(?=#\w{0,20}\[)/g, escaped)
}

/** Text in a line of Markdown, in a cell of a table too; what is written in backticks stays code. */
export function markdown(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .split(/(`[^`\r\n]*`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? code(piece.slice(1, -1)) : markdownText(piece)))
    .join('')
}

/** Punctuation becomes entities: no markup, link, mention or image of the text's making. */
function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>\\`*_[\]{}()#+!|~@:/"$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** HTML's code rather than backticks: in a table these cannot hold a bar. */
function code(text: string): string {
  return `<code>${markdownText(text)}</code>`
}
