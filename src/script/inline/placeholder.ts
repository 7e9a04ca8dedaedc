import type {PlaceholderSpan} from '../model.ts'
import {firstFrom, lastBefore, textAt} from '../pieces.ts'
import {isFieldName, readField} from './field.ts'

/** A syntax of placeholders. */
type Syntax = readonly [
  name: string,
  /** Characters it may start with. */
  opens: string,
  brackets: Parameters<typeof readField>[1],
  /** Compiled when a text has such a character: compiling them all would take longer than reading a short file. */
  pattern: () => RegExp
]

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const smallLetters = 'abcdefghijklmnopqrstuvwxyz'

// Every pattern is sticky and bounded in length, and its first group is the name: trying them all at one offset takes
// constant time. Longest first, since `[[x]]` contains `[x]`. Word processors put a backslash before brackets.
// Sources: manuals of the sequencers named, and published templates.
const syntaxes: readonly Syntax[] = [
  ['{{x}}', '{', '{{}}', () => /\{\{\s{0,3}\$\{([^{}\n]{1,60})\}[^{}\n]{0,80}\}\}/y], // Braze
  ['{{x}}', '\\{', '{{}}', () => /(?:\\?\{){3}([^{}\n]{0,200}?)(?:\\?\}){3}/y], // Handlebars, unescaped
  ['{{x}}', '\\{', '{{}}', () => /(?:\\?\{){2}((?:[^{}\r\n]|\r?\n(?![ \t]*\r?\n)){0,200}?)(?:\\?\}){2}/y], // most sequencers
  ['<%x%>', '<', 'other', () => /<%[=-]?\s{0,3}([^%<>\n]{1,80}?)\s{0,3}-?%>/y], // ERB, EJS
  ['<eloqua>', '<', 'other', () => /<eloqua\b([^<>\n]{0,200})\/?>/y],
  ['%%=x=%%', '%', 'other', () => /%%=([^%\n]{1,80})=%%/y], // Marketing Cloud
  ['#{x}', '#@', '{}', () => /[#@]\{([^{}\n]{1,80})\}/y], // Ruby, Power Automate
  ['$!{x}', '$', '{}', () => /\$!\{([^{}\n]{1,120}?)\}/y], // Velocity
  ['&lt;x&gt;', '&', 'other', () => /&lt;([\p{L}_][\p{L}\p{N}_. ]{0,40})&gt;/uy],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax is named after its shape.
  ['${x}', '\\$', '{}', () => /\\?\$\\?\{([^{}\n]{1,120}?)\\?\}/y],
  ['{!x}', '\\{', '{}', () => /\\?\{!([^{}\n]{1,120}?)\\?\}/y], // Salesforce
  ['{x}', '\\{', '{}', () => /\\?\{((?:[^{}\r\n]|\r?\n(?![ \t]*\r?\n)){1,120}?)\\?\}/y],
  ['[[x]]', '\\[', '[]', () => /(?:\\?\[){2}((?:[^[\]\n\\]|\\[^[\]\n]){1,300}?)(?:\\?\]){2}/y],
  ['[x]', '\\[', '[]', () => /\\?\[((?:[^[\]\r\n\\]|\\[^[\]\r\n]|\r?\n(?![ \t]*\r?\n)|\r(?!\n)){1,300}?)\\?\]/y],
  ['<<x>>', '\\<', 'other', () => /(?:\\?<){2}((?:[^<>\r\n]|\r?\n(?![ \t]*\r?\n)){1,80}?)(?:\\?>){2}/y], // Outlook and Word
  ['«x»', '«', 'other', () => /«([\p{L}_][\p{L}\p{N}_. ]{0,40})»/uy],
  ['<x>', '\\<', 'other', () => /\\?<([\p{L}_](?:[\p{L}\p{N}_.'’ /-]|\r?\n(?![ \t]*\r?\n)){0,60}?)\\?>/uy],
  ['*|x|*', '\\*', 'other', () => /\\?\*\\?\|([\w:. ]{1,60})\\?\|\\?\*/y], // Mailchimp
  ['%%x%%', '%', 'other', () => /%%([\p{L}_][\p{L}\p{N}_. -]{0,60})%%/uy],
  ['%x%', '%', 'other', () => /(?<!\d)%([\p{L}_][\p{L}\p{N}_.-]{0,40}|[\p{L}][\p{L} ]{0,40}\p{L})%/uy],
  ['##x##', '#', 'other', () => /##([\p{L}_][\p{L}\p{N}_. ]{0,40})##/uy],
  ['#x#', '#', 'other', () => /#([\p{L}_][\p{L}\p{N}_.]{0,40})#/uy],
  ['~x~', '~', 'other', () => /~(\p{L}+\.[\p{L}\p{N}.]{1,40})~/uy], // Keap
  ['@x@', '@', 'other', () => /@@?([\p{L}_][\p{L}\p{N}_]{0,40})@@?(?![\p{L}\p{N}])/uy],
  [
    '__x__',
    '_',
    'other',
    () => /(?<![\p{L}\p{N}_])__([A-Z][A-Z0-9_ ]{0,40}?|[a-z]+(?:_[a-z0-9]+)+)__(?![\p{L}\p{N}_])/uy
  ],
  ['$x', '$', 'other', () => /\$([\p{L}_][\p{L}\p{N}_]{2,40})\$?/uy],
  ['____', '\\_', 'other', () => /(?:\\?_){3,}()/y],
  ['—', '—–', 'other', () => /(?<=\b(?:at|on|is) )[—–](?=[.,;!?]| (?:or|and)\b)()/y],
  ['....', '.…', 'other', () => /(?:\.{6,}|…{3,})()/y],
  ['xxx-xxxx', '(xX#', 'other', () => /\(?[xX#]{3}\)?[-. ]?[xX#]{3}[-. ]?[xX#]{4}(?![\p{L}\p{N}#])()/uy],
  [
    'xxx-xxxx',
    'xX#0123456789',
    'other',
    () => /(?:1-)?[xX#\d]{3}[-. ](?:[xX#\d]{3}[-. ])?[xX#]{4}(?![\p{L}\p{N}#])()/uy
  ],
  ['XXX', 'X', 'other', () => /[X]{3,}(?![\p{L}\p{N}])()/uy],
  ['FIRST_NAME', capitals, 'other', () => /([A-Z]{2,}(?:_[A-Z0-9]+)+)(?![\p{L}\p{N}@.]\p{L})/uy],
  ['first_name', smallLetters, 'other', () => /([a-z]{2,}(?:_[a-z0-9]+)+)(?![\p{L}\p{N}@.]\p{L})/uy],
  [
    'DATE',
    capitals,
    'other',
    () =>
      /((?:YOUR |FIRST |LAST |PHONE |COMPANY |CALLBACK )?(?:NAME|COMPANY|NUMBER|PHONE|DATE|TIME|DAY|CITY|INDUSTRY|PRODUCT|TITLE|REASON))(?! ?[A-Z]{2}|[\p{L}\p{N}'’])/uy
  ],
  ['(x)', '\\(', 'other', () => /\\?\(((?:[^()\r\n\\]|\r?\n(?![ \t]*\r?\n)){1,60})\\?\)/y]
]

/** A dummy telephone number, a date or crosses: no name, but a known kind. */
const nameless: ReadonlyMap<string, Pick<PlaceholderSpan, 'stands'>> = new Map([['xxx-xxxx', {stands: 'phone'}]])

/** A compiled placeholder syntax. */
type Compiled = readonly [name: string, brackets: Syntax[2], pattern: RegExp]
const compiled = new Map<string, readonly Compiled[]>()

/** Placeholder syntaxes that start with a character. */
function syntaxesFrom(opening: string): readonly Compiled[] {
  const known = compiled.get(opening)
  if (known) return known
  const found = syntaxes
    .filter(([, opens]) => opening !== '' && opens.includes(opening))
    .map(([name, , brackets, pattern]): Compiled => [name, brackets, pattern()])
  compiled.set(opening, found)
  return found
}

/** Finds the placeholder that starts at `at`, if any. Constant time. */
export function placeholderAt(text: string, at: number): PlaceholderSpan | undefined {
  for (const [syntax, brackets, pattern] of syntaxesFrom(text.charAt(at))) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || !isWritten(syntax, match, text)) continue
    const end = at + match[0].length
    const named = syntax === '____' ? nameOfBlank(text, end) : undefined
    const reading = readField(named ?? textAt(match, 1), brackets)
    return {kind: 'placeholder', start: at, end, ...reading, ...nameless.get(syntax), syntax}
  }
  return undefined
}

/** The name of a blank, in brackets after it: "____ (your name)". */
function nameOfBlank(text: string, end: number): string | undefined {
  return /^\s{0,2}\(([^()\r\n]{1,80})\)/.exec(firstFrom(text, end, 90))?.[1]
}

/** Words after which a sentence lacks somebody's name, and those that go on after it. */
const lacksName = /\b(?:this is|my name is|(?:message|call) is for|calling (?:from|for)|on behalf of)\s{1,3}$/i
const goesOn = /^(?:\s{1,3}(?:calling|from|with|at|here|over|and)\b|[.,!?])/i

/** Whether a bracket is no aside, since its sentence lacks a name without it: "This is (RM) calling from Tarn." */
function standsForName(text: string, {0: whole, index}: RegExpExecArray): boolean {
  return lacksName.test(lastBefore(text, index, 30)) && goesOn.test(firstFrom(text, index + whole.length, 12))
}

/** Whether it is a placeholder if the shape is ambiguous: round brackets may be asides, angle brackets tags. */
function isWritten(syntax: string, match: RegExpExecArray, text: string): boolean {
  const name = textAt(match, 1)
  switch (syntax) {
    case '(x)':
      return isFieldName(name) || standsForName(text, match)
    case '<x>':
      return !tags.has(name.toLowerCase().split(/[ /]/)[0] ?? '')
    case '$x':
      return !/^[A-Z]+$/.test(name) || name.includes('_')
    case '{x}':
      return name.trim() !== ''
    case 'first_name':
    case 'FIRST_NAME':
    case 'DATE':
    case 'XXX':
    case 'xxx-xxxx':
      return !/[\p{L}\p{N}_@#/.-]/u.test(text[match.index - 1] ?? ' ') || text[match.index - 1] === '.'
    default:
      return true
  }
}

/** Inline HTML that people write in Markdown. `<title>`, `<time>`, `<address>` are placeholders here. */
const tags = new Set(
  'a abbr b big br center code del em font hr i img ins kbd mark nobr p s small span strike strong sub sup u wbr'.split(
    ' '
  )
)
