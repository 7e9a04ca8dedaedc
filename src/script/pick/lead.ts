import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import type {Entry} from '../outline/section.ts'
import {type Topic, topicOf} from '../outline/topics.ts'
import {textOf} from './found.ts'

/** A sentence of a paragraph that leads to what is shown under it: "Something like this:". */
export interface Lead {
  readonly text: string
  /** What it announces; `good` where it only says that the text is one to say. */
  readonly topic: Topic | undefined
}

/** Lines of a paragraph of which the last sentences are looked for. */
const lastLines = 4

/** The sentence that leads to an entry: the clause before a quotation, or the last one of the paragraph before. */
export function leadTo(source: string, entries: readonly Entry[], place: number): Lead | undefined {
  const {form, title} = entries[place] ?? {}
  if (form === 'branch' && title) return {text: title.text, topic: title.topic ?? judgementOf(title.text)}
  const before = entries[place - 1]
  const isProse = before?.form === 'paragraph' || before?.form === 'item'
  if (!before || !isProse || before.title || before.isDialogue) return undefined
  const sentences = textOf(source, before.lines.slice(-lastLines))
    .trim()
    .split(/(?<=[.!?…]["”’)*_]{0,3})\s+/)
  const [last = '', previous = ''] = sentences.slice(-2).reverse()
  if (!leads.test(last) || messageScore(last) >= soundsLikeMessage) return undefined
  const topic = judgementOf(last) ?? topicOf(last) ?? judgementOf(sentences.length > 1 ? previous : '')
  return {text: last, topic: topic === 'note' ? undefined : topic}
}

/** What a text is, by the titles around it and the sentence that leads to it. */
export function topicWithLead(topic: Topic | undefined, lead: Lead | undefined): Topic | undefined {
  if (lead?.topic !== 'good') return lead?.topic ?? topic
  return topic === undefined || topic === 'note' || topic === 'bad' ? 'good' : topic
}

/** How a sentence leads on: with a colon, or by pointing. */
const leads =
  /[:–—][*_"“”\s]{0,4}$|\b(?:like this|like so|as follows|here (?:it|she|he) (?:is|goes)|this one|the following)\b[^\p{L}]{0,4}$/iu

/** How writers speak of what they have heard from others, and would not say. */
const heard = [
  '(?:i|we|you) (?:just |often |still |recently )?(?:heard|got|received|hear|get)',
  '(?:left|leave|leaves) (?:me|us|on my)',
  'most (?:reps|people|callers|salespeople|sellers|messages|voice ?mails)',
  '(?:typical|usual|average|common|standard|generic|lazy|dreadful|terrible|awful|classic) (?:\\w+ )?(?:one|message|voice ?mail|vm|script|example|attempt)',
  'sound(?:s|ed)? like',
  'instead of|rather than|compare',
  '(?:mistake|problem|trouble) (?:is|with)',
  'goes straight to|deleted?'
]
/** How they speak of what they advise. */
const advised = [
  '(?:try|use|say|leave|send|consider) (?:something|one|this|it|that) ',
  'something like',
  'would (?:have )?(?:worked?|do|say|leave|be better|sound)',
  '(?:better|stronger|what works|what worked|works well|that works)',
  "i['’]d (?:say|leave|go with)",
  'what i (?:say|leave|use)',
  'for (?:instance|example)',
  '(?:an?|one|another) (?:good )?(?:example|version)',
  'in practice|my own'
]
const bad = new RegExp(String.raw`\b(?:${heard.join('|')})\b`, 'i')
const good = new RegExp(String.raw`\b(?:${advised.join('|')})|\binstead\W*$`, 'i')

/** Whether a sentence holds up what follows it as one to follow or one to avoid. */
function judgementOf(sentence: string): 'good' | 'bad' | undefined {
  if (good.test(sentence)) return 'good'
  return bad.test(sentence) ? 'bad' : undefined
}
