import * as v from 'valibot'
import {acceptedIn} from '../src/language/accepted.ts'
import {defineRule, list, type Phrase} from '../src/rule/define.ts'
import {fieldPractice} from '../src/rule/sources.ts'
import type {Range} from '../src/script/model.ts'
import {findLinks} from '../src/speech/links.ts'

/** Names of fields that hold an address: `[LINK]`, `{{calendar_url}}`, `[Your Email Address]`; not `[follow-up email]`. */
const addressName =
  /\b(?:link|url|web ?(?:site|page|address)|home ?page|landing ?page|domain(?: name)?|e ?mail address)$|^(?:(?:your|my|our|rep|agent|sender|caller|owner|user|company|work|contact|direct|business) )?e ?mail$/i

/** Addresses in words, but for a bare `acme dot com`, which is how one says it. */
const spelledOut: readonly Phrase[] = [
  {pattern: '(www|w w w|triple w) dot * (dot *)?', group: 'url'},
  {pattern: '* dot (com|org|net|io|co|ai) slash *', group: 'url'},
  {
    pattern:
      '!(me|us|him|her|them|you|it|is|be|are|out|online|here|visit|look|looking|website|site|page|more|live|try|find|order|sign|up|work|works|back) at * dot (com|org|net|io|co|ai)',
    group: 'email'
  }
]

export default defineRule({
  id: 'spoken-links',
  summary: 'A web or e-mail address that would be read aloud',
  why: 'Nobody writes an address down from a voicemail, and spelling it takes the seconds that the reason needed. Promise to send it, and send it.',
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
      {script: 'Lee from Tarn.com here.', options: {allow: ['tarn.com']}},
      {script: 'Lee from Tarn.com here.', settings: {company: ['Tarn.com']}}
    ]
  },
  phrases: () => spelledOut,
  check({script, source, speech, index, matches, settings, options, report}) {
    const isAccepted = acceptedIn(script, settings)
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()))
    const isAllowed = (text: string) => allowed.has(text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, ''))
    const links = findLinks(script.text, script.start).filter((link) => !isAllowed(link.text) && !isAccepted(link))
    const fields = script.spans
      .filter((span) => span.kind === 'placeholder')
      .filter(({name, choices, prompt}) => !choices && !prompt && addressName.test(plainName(name)))
      .map((field) => ({...field, kind: /mail/i.test(field.name) ? ('email' as const) : ('url' as const)}))
    const spelled = matches.map((match) => ({
      ...match,
      kind: match.phrase.group === 'email' ? ('email' as const) : ('url' as const)
    }))
    let next = 0
    for (const {start, end, kind} of [...links, ...fields, ...spelled].sort((a, b) => a.start - b.start)) {
      while ((index.sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
      const seconds = Math.round(speech.secondsAt(end) - speech.secondsAt(start))
      report({
        start,
        end,
        message: `\`${source.slice(start, end)}\` ${seconds > 1 ? `takes \`${seconds}\` seconds to say, and nobody writes it down` : 'is not written down by anyone who hears it'}: promise to e-mail it`,
        suggestions: promiseInstead(kind, index.sentences[next])
      })
    }
  }
})

const plainName = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Says in place of the sentence what the caller will do. */
function promiseInstead(kind: 'url' | 'email', sentence: Range | undefined) {
  if (!sentence) return undefined
  const text = kind === 'url' ? "I'll e-mail you the link" : "I'll e-mail you, so you have my address"
  return [{message: `Say \`${text}\``, fix: {start: sentence.start, end: sentence.end, text}}]
}
