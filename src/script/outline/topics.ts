import {retiredWords} from '../evidence/unwritten.ts'
import {sayingVoicemail} from '../evidence/voicemail-words.ts'
import {byAlphabet} from '../letters.ts'
import {openings} from '../openings.ts'
import {allOf} from '../phrases.ts'
import {remember} from '../remember.ts'
import {
  badOpenings,
  goodOpenings,
  joints,
  liveNouns,
  noAnswers,
  noteNouns,
  socialNouns,
  voicemailNames
} from './title-words.ts'

/**
 * What a heading or label announces. Scripts are searched for only under `voicemail`; `good` inherits
 * the topic around it; texts under the others look spoken but are not voicemails.
 */
export type Topic = 'voicemail' | 'good' | 'bad' | 'note' | 'sms' | 'email' | 'social' | 'visit' | 'live' | 'greeting'

const voicemailIn = allOf(voicemailNames)

// The noun decides what a title is about: "Text after the voicemail" is a text. Titles are read phrase by phrase, and
// the last topic word in a phrase counts: "Voicemail tips" are tips.
const nouns: readonly (readonly [Topic, RegExp])[] = [
  [
    'greeting',
    /\b(?:your|own|our|outgoing|personal|office|reps?) (?:\w+ )?greetings?\b|\bgreetings?$|\bmailboxes\b|\bhold messages?\b|\bcallers hear\b|out[- ]of[- ]office|auto[- ]?attendant|\bivr\b|on[- ]?hold/g
  ],
  ['sms', /\b(?:sms|mms|whats ?app|i ?messages?|texts?|texting|text messages?)\b/g],
  [
    'email',
    /\be-?mails?\b|(?<!voice |v)\bmails?\b|\bsubject(?: lines?)?\b|\bnewsletters?\b|\bletters?\b|\bpostcards?\b|\bmailers?\b|\bdirect mail\b/g
  ],
  ['social', new RegExp(socialNouns.join('|'), 'g')],
  [
    'visit',
    /\b(?:doors?|doorbells?|door-?to-?door|doorsteps?|canvass\w*|door-?knock\w*|in person|at the (?:desk|counter|till)|face[- ]to[- ]face|walk-?ins?)\b/g
  ],
  [
    'live',
    new RegExp(
      String.raw`\b(?:${liveNouns.join('|')})\b|\b(?:picks?|picked|pick-?ups?)(?: up)?\b|\b(?:they|someone|somebody|he|she|patient|customer|prospect|client|owner|donor)(?: \w+)? (?:answers?|says?|asks?)\b|\b(?:the|a|an) (?!machine|phone|voice)\w+ (?:answers|picks up)\b|\b(?!machine|phone|voice|mailbox|nobody|one |service)\w{3,} (?:answers|picks up)$|\blive\b|\bdecision[- ]makers?$|\bwhen you (?:get|reach|speak to|talk to) (?:the |a |an )?(?!voice|machine|vm|answer|mailbox|beep)\w+(?: \w+)?$`,
      'g'
    )
  ],
  ['note', new RegExp(String.raw`\b(?:${noteNouns.join('|')})\b`, 'g')]
]

// "If nobody answers" means a voicemail without naming one.
const noAnswer = new RegExp(String.raw`\b(?:${noAnswers.join('|')})(?![a-z])`, 'g')

const opensAsBad = openings(badOpenings)
const badWords =
  /\b(?:bad|wrong|weak(?:er)?|poor|worst|terrible|awful|failed|old|previous) (?:example|version|voicemail|script|message|one|take|attempt|draft)s?\b|\bto avoid\b|\bnot to (?:be (?:used|left|said)|say|do|leave|send)\b|\bwhat (?:we|they|reps?|he|she) (?:heard|said|used to)\b|\b(?:what|that|which|one) (?:most|many|every)(?:\w+| \w+) (?:heard|said|says?|left|leaves?|used|uses?)\b|\bhow not to\W*$|\b(?:don['’]?t|do not|never|no longer|stopped?) (?:say|saying|leave|leaving|use|used|using|send|sending|do|like|recommend|hold with)\b(?! (?:before|until|till|after|unless|if|on|in|with|for|to)\b)|\b(?:archive|anti-?patterns?|mistakes?)\b|\bdon['’]?ts\b/
const retired = new RegExp(String.raw`\b(?:${retiredWords.join('|')})\b`)
/** Retired scripts: "Voicemail 2 (old)". */
const withdrawn = /\((?:old|legacy|do not use|not in use|unused|superseded)[),]|[-–—:] (?:old|legacy|superseded)$/
const opensAsGood = openings(goodOpenings)
const goodWords =
  /\b(?:good|better|improved|rewritten|revised|stronger|new) (?:example|version|voicemail|script|message|one|take)s?\b|\bsay this\b|\binstead$|\bhow to\)?$/

/** What is to be said in these words. */
const toRead =
  /\b(?:(?:read|say) (?:(?:it|this|them) )?(?:as (?:is|written)|word for word|verbatim)|read (?:it |this )?(?:out|aloud))$/
const noteOpenings =
  /^(?:how|where|who|whether|why|exercise|quiz|homework)\b|^when (?:to|not|we|this)\b|^what (?:makes|works|is|we|happens|to know|to measure|to track|good)\b|^(?:about|note)\b/
/** "What we agreed she leaves next time" is no advice. */
const tellsOfLeaving = /^what (?:\w{1,20} ){1,4}(?:leaves|left)\b/
const references = /^(?:after|following|before|from|instead of|about|without|since|post(?!-)|as promised|by way of)\b/
const complements = /^(?:to|for|on|in|at|with|of|about)\b/
const separators = new RegExp(String.raw`[:,;()[\]–—|]+| -{1,3} | (?=(?:${joints.join('|')})\s)`)
const coordinators = /[+&/]|\b(?:and|or|then)\b/

/** Marks that stand before what must not be said. */
export const badMark = /[❌✗✘✖🚫⛔👎🙅]/u
const goodMark = /[✅✔✓☑👍🟢]/u
const channelMarks: readonly (readonly [Topic, RegExp])[] = [
  ['voicemail', /[📼📭]/u],
  ['sms', /[💬📱]/u],
  ['email', /[✉📧📨📩]/u],
  ['social', /[🔗👔]/u]
]

/** Characters of a title that are read; longer text announces nothing more. */
const longestTitle = 300

/** Whether a title mentions voicemails, even for advice. */
export function mentionsVoicemail(title: string): boolean {
  const small = title.slice(0, longestTitle).toLowerCase().replaceAll('_', ' ')
  const pattern = voicemailIn(small)
  return pattern !== undefined && small.search(pattern) >= 0
}

/** Whether a title announces several messages, which have their own titles below it. */
export function namesCollection(title: string): boolean {
  return /\b(?:voicemails|scripts|templates|messages|drops)\b/i.test(sayingVoicemail(title))
}

/** What stands before the first letter or digit. */
const beforeWords = byAlphabet(/^[^A-Za-z\d]{1,40}/, () => /^[^\p{L}\p{N}]{1,40}/u)

/** What somebody has in hand is not what follows: "I say this once they got the letter:". */
const received = /\b(?:they|he|she|people|prospects?) (?:got|opened|received|saw) (?:the|my|our|an?) [\w-]+/g

/** A title in small letters, without its number and the words that name a channel and announce none. */
function withoutMisleadingWords(title: string): string {
  return (
    sayingVoicemail(
      title
        .slice(0, longestTitle)
        .toLowerCase()
        .replace(/[\s_]+/g, ' ')
    )
      // "Call back" is no call of ours.
      .replace(/\b(?:call(?:s|ed|ing)?|ring|phone)(?: (?:me|us|you))? back\b/g, ' ')
      // "What I call the short straw" is a name.
      .replace(/\b(?:one|what|which|that) (?:i|we|they) call(?:ed)?\b/g, ' ')
      .replace(received, ' ')
      // A call by someone else is the subject of a script: "Script 2: the missed call".
      .replace(/\b(?:missed|inbound|incoming) calls?\b/g, ' ')
      // A note on a network is what is written there.
      .replace(/\b(linked-?in|connection|invite|e-?mail|text) notes?\b/g, '$1')
      // "For hot leads (e-mail repliers)" names an audience.
      .replace(/^(for .{1,60}?)\([^()]*\)/, '$1')
      // A file of a program is not a script.
      .replace(/^[\w./-]{1,60}\.(?:js|ts|py|php|rb|go|json|conf|ya?ml|sh)$/, '')
      // "If VM (not live)" is no live call.
      .replace(/\bnot (?:a )?live(?: call)?\b/g, ' ')
      // "Text for the machine" is what to say to it.
      .replace(/\btexts? (?=(?:for|of) (?:an? |our |the |their |your )?voicemails?\b)/g, ' ')
      // "Call, no voicemail" announces no voicemail.
      .replace(/\b(?:no|not(?: an?)?) (?:voicemails?|messages?)\b(?! yet)/g, ' ')
      .replace(beforeWords(title), '')
      .replace(/^(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+(?=\S)/, '')
      // "Say this whether they pick up or not" applies to both.
      .replace(/\bwhether (?:[^ ]{1,20} ){1,8}or not\b/, '')
      .replace(/\s{0,3}:\s{0,3}$/, '')
      .trim()
  )
}

/** Reads what a title announces; undefined if it names neither a channel nor a judgement: "Touch 2", "Warehouse owners". */
export const topicOf: (title: string) => Topic | undefined = remember(readTopic)

function readTopic(title: string): Topic | undefined {
  const text = withoutMisleadingWords(title)
  // What a listener says announces nothing of ours: "Leave me a voicemail".
  if (/^["“]/.test(title) && /^["“][^"“”]{1,200}["”][^\p{L}\p{N}]{0,9}$/u.test(title))
    return /\bthrough to (?:\w+ ){0,2}(?:voicemail|machine)\b/.test(text) ? 'voicemail' : undefined
  if (/^(?:the )?(?:answering )?machines?(?:$| ?[-–—:(,])/.test(text)) return 'voicemail'
  // "Notes for Ana's vm, read as is"
  if (mentionsVoicemail(title) && toRead.test(text)) return 'voicemail'
  if (badMark.test(title)) return 'bad'
  if (goodMark.test(title)) return 'good'
  if (opensAsBad(text) || badWords.test(text) || retired.test(text) || withdrawn.test(text)) return 'bad'
  const topic =
    noteOpenings.test(text) && !tellsOfLeaving.test(text)
      ? 'note'
      : (topicOfPhrases(text.replace(noAnswer, ' voicemail ')) ?? (deniesMessage(title) ? 'note' : undefined))
  if (topic === 'voicemail' && isAboutVoicemails(text)) return 'note'
  if ((topic === undefined || topic === 'voicemail') && (opensAsGood(text) || goodWords.test(text))) return 'good'
  return topic ?? channelMarks.find(([, mark]) => mark.test(title))?.[0]
}

/** Whether a title says that no message is left: "Birthdays: no VM, send this". */
export function deniesMessage(title: string): boolean {
  return /\bno (?:voicemails?|messages?)\b(?! yet)/i.test(sayingVoicemail(title))
}

/** Reads what a sentence before a quotation announces: the last channel named, "after the voicemail send this text:". */
export function topicOfLead(sentence: string): Topic | undefined {
  const last = lastNoun(
    sentence.slice(-longestTitle).toLowerCase().replace(received, ' ').replace(noAnswer, ' voicemail ')
  )
  return last === 'sms' || last === 'email' || last === 'social' ? last : topicOf(sentence)
}

/** "Voicemail: why we leave them" is advice, "Voicemail 2: why vans rust" a script. */
function isAboutVoicemails(text: string): boolean {
  const [before = '', after] = text.split(/[:–—]/, 2).map((part) => part.trim())
  if (after === undefined || /\d|\b[a-e]$/.test(before)) return false
  return (
    noteOpenings.test(after) ||
    (/^(?:\S+ ){0,2}\S+$/.test(after) && lastNoun(after) === 'note' && !/reminders?$/.test(after))
  )
}

function topicOfPhrases(text: string): Topic | undefined {
  let weak: Topic | undefined
  for (const [place, phrase] of text.split(separators).entries()) {
    const words = phrase.trim()
    if (references.test(words)) continue
    const topics = words.split(coordinators).map(lastNoun)
    if (topics.includes('voicemail')) return 'voicemail'
    const topic = topics.find((found) => found !== undefined)
    if (topic === undefined || (place > 0 && complements.test(words))) continue
    // "Step 4: call (voicemail)" is a voicemail, and so is "The greeting, the beep": both may end on a machine.
    if (topic !== 'live' && topic !== 'greeting') return weak ?? topic
    weak ??= topic
  }
  return weak
}

function lastNoun(phrase: string): Topic | undefined {
  let last: Topic | undefined
  let lastEnd = 0
  for (const [topic, pattern] of [['voicemail', voicemailIn(phrase)], ...nouns] as const) {
    if (!pattern) continue
    // `matchAll` would copy the pattern for each phrase.
    pattern.lastIndex = 0
    for (let match = pattern.exec(phrase); match; match = pattern.exec(phrase)) {
      const end = match.index + match[0].length
      // "Voicemail tips" are tips, "Voicemail 3 review request" is not a review.
      const counts = topic !== 'note' || /^\W*$/.test(phrase.slice(end))
      if (counts && end > lastEnd) [last, lastEnd] = [topic, end]
    }
  }
  return last
}
