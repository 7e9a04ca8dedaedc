import {inAnyAlphabet} from '../letters.ts'
import {markFields} from './fields.ts'

// What a text is that is no message: what a mailbox says, a letter, a text to be answered, code, a fact.

const ends = String.raw`\b(?:removed?|opt|unsubscribe|lists?|stop)\b`
const mailbox = [
  String.raw`^[^.!?\n]{0,40}\byou(?:['’]ve| have) reached\b`,
  String.raw`^[^.!?\n]{0,40}\byou(?:['’]re| are) through to\b`,
  String.raw`\bleave (?:me |us )?a message\b[^.!?\n]{0,80}\b(?:tone|beep)\b`,
  String.raw`\bleave (?:me |us )?your (?:\w+ ){0,2}(?:name|number|details)\b[^.!?\n]{0,80}\b(?:tone|beep|and (?:i|we|one of us|somebody)(?:['’]ll| will))\b`,
  String.raw`\b(?:i['’]m|i am) (?:away (?:until|from my)|on leave|out of (?:the )?office)\b|\boffices? (?:is|are|is now|are now) closed\b`,
  // Who leaves a number may say what to press there, and to leave a message; a recorded call says what to press to end them.
  String.raw`^(?![\s\S]{0,2000}(?:\d[\d ().‑-]{5,20}\d|[\[{<(][^\]}>)\n]{0,20}(?:phone|number|mobile|cell)))[\s\S]{0,2000}\b(?:(?<!${ends}[^.!?\n]{0,60})press (?:zero|one|two|three|\d)(?![^.!?\n]{0,60}${ends})|leave (?:me |us )?a message,? and (?:i|we|one of us|somebody)(?:['’]ll| will))\b`
]
const isMailbox = new RegExp(mailbox.join('|'), 'i')
/** A word that each of them needs. */
const mayBeMailbox = /reached|through to|leave|away|office|press /i

/** Whether a text is what a mailbox or a machine of our own says: "Hi, you've reached Tarn Roofing". */
export function answersForMailbox(text: string): boolean {
  const opening = text.slice(0, 2000)
  return mayBeMailbox.test(opening) && isMailbox.test(opening)
}

/** Whether a text links to pages, like documents. */
export function linksToPages(text: string): boolean {
  return /\]\(https?:|https?:\/\/\S{3}/.test(text.slice(0, 2000))
}

/** Whether a text is meant for a machine: a function call, a mapping, a path. */
export function looksLikeCode(text: string): boolean {
  const opening = text.slice(0, 2000)
  return (
    // A field may hold a call: `{{ name | default("there") }}`.
    (opening.includes('(') &&
      /\b[a-z_]\w{2,40}\((?:[^()\n]{0,80}=[^()\n]{0,80}|["'][^"'\n]{0,60}["'])?\)/i.test(markFields(opening))) ||
    /^\s*(?:[{[]\s*["']|\$ |<\?xml|(?:const|let|var|import|def|function|SELECT|curl|npm|pip) )/.test(opening) ||
    /\w\(\{|=> ?[{(]|[)}];\s*$/.test(opening)
  )
}

/** Whether a text is a fact about a message, "Approved: Kay, 2 May", not addressed to anyone. */
export function isFact(text: string): boolean {
  return text.includes(': ') && startsWithName(text)
}

const startsWithName = inAnyAlphabet(
  /^[\W_]{0,9}[A-Za-z][^:.!?"“\n]{1,30}: \S/,
  () => /^[\W_]{0,9}\p{L}[^:.!?"“\n]{1,30}: \S/u
)

/** Whether a text is signed, or addressed, as letters and e-mails are. */
export function isLetter(text: string): boolean {
  return /^\W{0,9}(?:best|kind|warm(?:est)?) regards\b|^\W{0,9}yours (?:faithfully|sincerely|truly)\b|^\W{0,9}dear (?:sir|madam|all|colleagues?)\b[^.\n]{0,30}$|^(?:subject|re): /im.test(
    text.slice(0, 2000)
  )
}

/** Whether a text asks to be answered in writing, as texts and e-mails do: "Reply STOP". */
export function asksForReply(text: string): boolean {
  return /\b(?:reply (?:stop|yes|no|with|to this)|text stop |opt out|unsubscribe|click (?:here|the link|below)|p\.s\.)\b/i.test(
    text.slice(0, 2000)
  )
}
