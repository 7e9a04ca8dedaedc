import {lazily} from '../../lazily.ts'
import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import type {Entry} from '../outline/section.ts'
import {readStated} from '../outline/stated-length.ts'
import {type Topic, topicOf} from '../outline/topics.ts'
import {textOf} from '../ranges.ts'

/** A sentence that introduces the text below it: "Something like this:". */
export interface Lead {
  readonly text: string
  /** What it announces; `good` if it only recommends the text. */
  readonly topic: Topic | undefined
}

/** Lines of a paragraph searched for its last sentences. */
const lastLines = 4

/** The sentence that introduces an entry: the clause before a quotation, or the last sentence of the paragraph before. */
export function leadTo(source: string, entries: readonly Entry[], place: number): Lead | undefined {
  const {form, title} = entries[place] ?? {}
  // "If you get voicemail, say" announces one, whatever it has in common with a judgement.
  if (form === 'branch' && title)
    return {
      text: title.text,
      topic: title.topic === 'voicemail' ? title.topic : (judgementOf(title.text) ?? title.topic)
    }
  const before = entries[place - 1]
  const isProse = before?.form === 'paragraph' || before?.form === 'item'
  if (!before || !isProse || before.title || before.isDialogue) return undefined
  const sentences = textOf(source, before.lines.slice(-lastLines))
    .trim()
    .split(/(?<=[.!?…]["”’)*_]{0,3})\s+/)
  const [last = '', earlier = ''] = sentences.slice(-2).reverse()
  if (!mayLead.test(last) || !leads().test(last) || messageScore(last) >= soundsLikeMessage) return undefined
  const topic =
    channelOf(last) ??
    judgementOf(last) ??
    topicOf(last) ??
    judgementOf(earlier) ??
    channelOf(earlier.replace(condition, ' ')) ??
    (isTimed(last) ? 'good' : undefined)
  return {text: last, topic: topic === 'note' ? undefined : topic}
}

/** What the listener did before: "the second go, only if they opened the mail". */
const condition = /\b(?:if|once|unless) (?:they|he|she) [^,:.]{1,80}/gi

/** The other channel that a sentence speaks of: "Set your greeting before the weekend. Mine:", "For mails I use this:". */
function channelOf(sentence: string): Topic | undefined {
  const topic = topicOf(sentence)
  return topic === 'greeting' || topic === 'sms' || topic === 'email' || topic === 'social' ? topic : undefined
}

/** Seconds that a message lasts at most (chosen): what takes longer is something else. */
const longestMessage = 90

/** Whether a sentence says how long what follows takes: "This one takes me eighteen seconds:". */
function isTimed(sentence: string): boolean {
  const most = readStated(sentence, 0)?.seconds?.max
  return most !== undefined && most <= longestMessage
}

/** The topic of a text, from the titles around it and the sentence that introduces it. */
export function topicWithLead(topic: Topic | undefined, lead: Lead | undefined): Topic | undefined {
  if (lead?.topic !== 'good') return lead?.topic ?? topic
  return topic === undefined || topic === 'note' || topic === 'bad' ? 'good' : topic
}

/** Introductions: a colon, or a pointer. */
const leads = lazily(
  () =>
    /[:–—][*_"“”\s]{0,4}$|\b(?:like this|like so|as follows|here (?:it|she|he) (?:is|goes)|(?:goes|went|runs|reads)|this one|the following)\b[^\p{L}]{0,4}$/iu
)
/** What each of them ends with: the letters of all alphabets take long to compile. */
const mayLead = /(?:[:–—]|this|so|follows|is|goes|went|runs|reads|one|following)[^A-Za-z]{0,9}$/i

/** Phrases about messages that writers have heard and would not use. */
const heard = [
  // "When I get the machine" tells where it is left.
  '(?:i|we|you) (?:just |often |still |recently )?(?:heard|got|received|hear|get(?! (?:(?:a|the|their|his|her|your|to|through|straight) )*(?:voice ?mail|machine|mailbox|answerphone|answering|beep|tone|vm|no)\\b))',
  '(?:left|leave|leaves) (?:me|us|on my)|(?:was|were) left\\b',
  '(?:lands?|landed|arrives?|arrived|comes?|came|turns?|turned)(?: up| in| through)? (?:in|on|at|to) [*_]{0,2}(?:my|our)\\b',
  '(?:most|many|too many) (?:of the |of our )?(?:reps|people|callers|salespeople|sellers|messages|voice ?mails)',
  '(?:typical|usual|average|common|standard|generic|lazy|dreadful|terrible|awful|classic) (?:\\w+ )?(?:one|message|voice ?mail|vm|script|example|attempt)',
  'sound(?:s|ed)? like',
  'used to (?:say|leave|go|end|be)',
  'an? (?:real|actual) (?:one|message|voice ?mail|example)',
  'take this(?: one)?|this one\\b.{0,60}nobody',
  '(?:mistake|problem|trouble) (?:is|with)',
  'goes straight to|deleted?',
  "(?:the )?worst (?:of|one|message|was|thing)|the way you['’]d expect",
  '(?:one|message|voice ?mail|script|version) (?:we|i|they) (?:have|had) now|the old (?:one|message|script|voice ?mail)'
]
/** Phrases about messages that writers recommend. */
const advised = [
  '(?:try|use|say|leave|send|consider) (?:something|one|this|it|that) ',
  'something like',
  'would (?:have )?(?:worked?|do|say|leave|be better|sound)',
  '(?:better|stronger|what works|what worked|works well|that works)',
  "i['’]d (?:say|leave|go with)",
  "what i(?:['’]ll|['’]m going to|['’]m gonna| will| now)? (?:say|leave|use)",
  '(?:what|how) (?!most|we|they|reps)\\w+ (?:now |then )?(?:leaves|says it)',
  'for (?:instance|example)',
  '(?:an?|one|another) (?:good )?(?:example|version)',
  'in practice|my own',
  '(?<!(?:nobody|never|no one|one) )(?:rang|called|phoned) (?:us |me |him |her )?back',
  'compare'
]
const bad = new RegExp(String.raw`\b(?:${heard.join('|')})\b`, 'i')
const good = new RegExp(String.raw`\b(?:${advised.join('|')})|\binstead\W*$`, 'i')

/** Whether a sentence recommends what follows it, or warns against it. */
function judgementOf(sentence: string): 'good' | 'bad' | undefined {
  if (good.test(sentence)) return 'good'
  return bad.test(sentence) ? 'bad' : undefined
}
