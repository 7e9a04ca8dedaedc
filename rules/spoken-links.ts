import * as v from 'valibot'
import type {Parts} from '../src/anatomy/parts.ts'
import {acceptedIn} from '../src/language/accepted.ts'
import {defineRule, list} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import type {Range, Script} from '../src/script/model.ts'
import {firstEndingAfter} from '../src/script/ranges.ts'
import {findLinks, type Link} from '../src/speech/links.ts'
import {findSpelledLinks} from '../src/speech/spelled-links.ts'

/** Names of fields that contain an address: `[LINK]`, `{{calendar_url}}`, `[Your Email Address]`; not `[follow-up email]`. */
const addressName =
  /\b(?:link|url|web ?(?:site|page|address)|home ?page|landing ?page|domain(?: name)?|e ?mail address)$|^(?:(?:your|my|our|rep|agent|sender|caller|owner|user|company|work|contact|direct|business) )?e ?mail$/i

/** Words before a company's name: "Lena from Booking.com", "this is Booking.com". */
const introduction = /(?:^|\s)(?:(?:here|calling|again)?,?\s?(?:from|with|at|of)|this is|it's)\s$/i
/** Most characters between the caller and the company (chosen: " calling again from "). */
const introductionReach = 20

export default defineRule({
  id: 'spoken-links',
  summary: 'A web or e-mail address that would be read aloud',
  why: 'Nobody writes down an address from a voicemail, and spelling it takes seconds that the reason needs. Promise to send it, and send it.',
  sources: [fieldPractice],
  severity: {recommended: 'error', strict: 'error'},
  offers: ['suggestion'],
  options: v.strictObject({
    allow: list('Domains that may be said, such as a company named after its site: `acme.com`.')
  }),
  examples: {
    bad: [
      'See «https://x.example/a?b=1» for the drawing.',
      'Write to «dana.lee@example.com».',
      'Order on «tarnlabels.com».',
      "It's all here: «[LINK]».",
      'Write to «dana at tarnlabels dot com».'
    ],
    good: [
      "I'll e-mail you the link.",
      'We are tarnlabels dot com.',
      'Hi Ana, this is Lee from Tarn.com.',
      {script: 'Lee from Tarn.com here.', options: {allow: ['tarn.com']}},
      {script: 'Lee from Tarn.com here.', settings: {company: ['Tarn.com']}}
    ]
  },
  check({script, source, speech, index, parts, settings, options, report}) {
    const isAccepted = acceptedIn(script, settings)
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()))
    const isAllowed = (text: string) => allowed.has(text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, ''))
    const found = findLinks(script.text, script.start)
    const own = new Set(found.filter((link) => isCompany(link, script, parts)).map((link) => link.text.toLowerCase()))
    const links = found.filter((link) => !isAllowed(link.text) && !own.has(link.text.toLowerCase()))
    const fields = script.spans
      .filter((span) => span.kind === 'placeholder')
      .filter(({name, choices, prompt}) => !choices && !prompt && addressName.test(plainName(name)))
      .map((field) => ({...field, kind: /mail/i.test(field.name) ? ('email' as const) : ('url' as const)}))
    const spelled = findSpelledLinks(script.text, script.start)
    for (const {start, end, kind} of [...links, ...fields, ...spelled].sort((a, b) => a.start - b.start)) {
      if (isAccepted({start, end})) continue
      const seconds = Math.round(speech.secondsAt(end) - speech.secondsAt(start))
      report({
        start,
        end,
        message: `\`${source.slice(start, end)}\` ${seconds > 1 ? `takes \`${seconds}\` seconds to say, and nobody writes it down` : 'is not written down by anyone who hears it'}: promise to e-mail it`,
        suggestions: promiseInstead(kind, end, index.sentences[firstEndingAfter(index.sentences, start)])
      })
    }
  }
})

/** Whether a bare name such as `Booking.com` is the caller's company. */
function isCompany({bare, start, end}: Link, script: Script, {caller, company}: Parts): boolean {
  if (!bare) return false
  if (company.some((part) => part.start < end && part.end > start)) return true
  const before = script.text.slice(Math.max(0, start - script.start - introductionReach), start - script.start)
  const isAfterCaller = caller.some((part) => start >= part.end && start - part.end <= introductionReach)
  return introduction.test(before) && (isAfterCaller || /(?:this is|it's)\s$/i.test(before))
}

const plainName = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/^[\0-\x7f]*$/.test(name) ? /[^A-Za-z\d]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Suggests a sentence that says what the caller will do instead; not if the question mark of the address ends the sentence. */
function promiseInstead(kind: 'url' | 'email', end: number, sentence: Range | undefined) {
  if (!sentence || sentence.end < end) return undefined
  const text = kind === 'url' ? "I'll e-mail you the link" : "I'll e-mail you, so you have my address"
  return [{message: `Say \`${text}\``, fix: {start: sentence.start, end: sentence.end, text}}]
}
