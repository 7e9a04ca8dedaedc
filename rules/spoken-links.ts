import * as v from 'valibot'
import {defineRule, list} from '../src/rule.ts'
import type {Range} from '../src/script/model.ts'
import {fieldPractice} from '../src/sources.ts'
import {findLinks} from '../src/speech/links.ts'

/** Names of fields that hold an address: `[LINK]`, `{{calendar_url}}`, `[Your Email Address]`. */
const addressName =
  /\b(?:link|url|web ?(?:site|page|address)|home ?page|landing ?page|domain(?: name)?|e ?mail(?: address)?)$/i

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
      "It's all here: «[LINK]»."
    ],
    good: [
      "I'll e-mail you the link.",
      {script: 'Lee from Tarn.com here.', options: {allow: ['tarn.com']}},
      {script: 'Lee from Tarn.com here.', settings: {company: ['Tarn.com']}}
    ]
  },
  check({script, source, speech, index, settings, options, report}) {
    const allowed = new Set([...options.allow, ...settings.company].map((name) => name.toLowerCase()))
    const isAllowed = (text: string) => allowed.has(text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, ''))
    const links = findLinks(script.text, script.start).filter(({text}) => !isAllowed(text))
    const fields = script.spans
      .filter((span) => span.kind === 'placeholder')
      .filter(({name, choices, prompt}) => !choices && !prompt && addressName.test(plainName(name)))
      .map((field) => ({...field, kind: /mail/i.test(field.name) ? ('email' as const) : ('url' as const)}))
    let next = 0
    for (const {start, end, kind} of [...links, ...fields].sort((a, b) => a.start - b.start)) {
      while ((index.sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
      const seconds = Math.round(speech.secondsAt(end) - speech.secondsAt(start))
      report({
        start,
        end,
        message: `Unexpected \`${source.slice(start, end)}\`, ${seconds > 1 ? `takes \`${seconds}\` seconds and ` : ''}nobody writes it down: promise to e-mail it`,
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
