import {lazily} from '../../lazily.ts'
import {hasLetter, letter} from '../letters.ts'
import {fromFirstWord, openings} from '../openings.ts'
import {amongFields, markFields} from './fields.ts'

/** How writers address the caller, rather than a caller the listener. */

const told = '(?:use|leave|say|send|read|call|ring|dial|record|quote|promise|mention|name|give|put|rush|log|change)'
const opensAsInstruction = openings([
  'approved',
  `always ${told}`,
  'adjust',
  'audience:',
  String.raw`be (?:kind|brief|friendly|warm|polite|short|yourself|clear|quick)\b`,
  'choose',
  'customi[sz]e',
  'check (?:the|that|your|with)',
  String.raw`current [^.\n]{1,60} only\b`,
  String.raw`customers? [^.\n]{1,60} only\b`,
  'coming soon',
  `don['’]?t ${told}`,
  `do not ${told}`,
  'dial',
  'delete',
  String.raw`draft\b`,
  String.raw`existing [^.\n]{1,60} only\b`,
  'fill in',
  String.raw`for [^.\n]{1,60} only\b`,
  'hang up',
  String.raw`internal\b`,
  'important:',
  String.raw`if (?:the|a|their|no|nobody|someone|somebody|they|he|she|it goes|you (?:get|reach|hear|hit|are asked)) \b`,
  'keep (?:it|them|this|these|your)',
  String.raw`left (?:an? )?(?:voice ?mail|vm|message)\b`,
  'last (?:updated|reviewed)',
  String.raw`leave (?:it|this|these|them|one|the|a|an|only|no|at|after|between|your|yours|short)\b`,
  'log ',
  String.raw`notes?\b`,
  String.raw`n\.?b\.?\b`,
  `never ${told}`,
  String.raw`new [^.\n]{1,60} only\b`,
  String.raw`n\/a\b`,
  String.raw`none\b(?! of\b)`,
  String.raw`owner\b`,
  `only ${told}`,
  'pick (?:one|a|up)',
  'pause',
  'personali[sz]e',
  String.raw`prospects? [^.\n]{1,60} only\b`,
  String.raw`pending\b`,
  String.raw`placeholder\b`,
  `please (?:don['’]?t|do not|never|only) ${told}`,
  'questions? (?:to|about)',
  String.raw`reminders?\b`,
  'reviewed',
  'read (?:it|this|the|them|from)',
  'record (?:it|this|these|them|in)',
  're-?record',
  String.raw`replace\b`,
  String.raw`see [^.\n]{0,40}\b(?:below|above)\b`,
  'source:',
  'see (?:also|the|`)',
  'say (?:it|this|the|your|nothing|why|who|that)',
  'select ',
  'stand up',
  'smile',
  'speak (?:slowly|clearly)',
  String.raw`swap\b`,
  'skip',
  'same (?:as|script|message)',
  String.raw`tips?\b`,
  'to be (?:written|recorded|confirmed|added|done)',
  String.raw`tbd\b`,
  String.raw`tbc\b`,
  String.raw`to-?do\b`,
  'timing:',
  String.raw`use [^.\n]{0,40}\b(?:below|above)\b`,
  String.raw`updated?\b`,
  'use (?:this|these|when|if|only|it|one|the|for)',
  String.raw`version\b`,
  String.raw`warning\b`,
  'when to use',
  'wait for',
  'waiting (?:for|on)',
  'why (?:it|this)'
])

// "Ask for Dana" and "send me a note" address a listener; "ask one question" and "send the e-mail" a caller.
const opensWithImperative = openings(
  [
    'avoid',
    'ask (?:one|about|if|whether|them|him|her|an?|for (?:an?|the))',
    'customi[sz]e',
    'close with',
    'discuss',
    'end (?:with|on|the)',
    'ensure',
    'follow up',
    'hang up',
    'include',
    'introduce yourself',
    'identify',
    'keep (?:it|them|this|these|to|under|your (?:tone|voice|message))',
    'leave',
    'log',
    'lead with',
    'mention',
    'make sure',
    'offer',
    'open with',
    'practi[sc]e',
    'personali[sz]e',
    'pause',
    'reference',
    'repeat',
    'rehearse',
    'record',
    'read (?:it|this|out|aloud)',
    'remember to',
    'say',
    'state',
    'smile',
    'speak',
    'sound',
    'start with',
    'send (?:the|an?|your) (?:e-?mail|text|sms|link|follow)',
    'use (?:the (?:script|name|prospect|lead)|their|an? )',
    'write'
  ],
  String.raw`\b(?! (?:me|us|my|for me|hello|hi)\b)`
)

/** Whether a paragraph starts with an instruction to the caller: "Leave it on the first attempt only." */
export function isInstruction(text: string): boolean {
  // "If the shoulder is not ready, tell me" is said to a listener.
  if (/^\W{0,9}if\b/i.test(text) && /\b(?:i|me|us|i['’]\w+|we['’]\w+)\b/i.test(text)) return false
  // "<owner>, it's Ana" addresses one.
  if (/^["“”'*_\s]{0,9}[[<{%#|][^,\n]{1,40}, /.test(text)) return false
  // "(smile) Hi Ana" tells how to say what follows.
  const opening = text.slice(0, 200).replace(/^\W{0,4}\([^()\n]{1,40}\)\s+(?=(?:hi|hey|hello|good)\b)/i, '')
  return opensAsInstruction(fromFirstWord(opening)) || isImperative(opening)
}

/** Whether a sentence starts with an imperative. Words allowed before it are removed first, since one pattern for both takes long to compile. */
function isImperative(sentence: string): boolean {
  // "Mention the flood and I'll know" is said to a listener.
  if (/^[^.!?\n]{1,80}\b(?:and|so|then) (?:i|we)(?:['’](?:d|ll)| (?:can|will|would))\b/i.test(sentence)) return false
  return opensWithImperative(sentence.replace(/^["“”'*_\s>-]{0,8}(?:(?:and|then|always|never|please) )?/i, ''))
}

/** Whether at least half the sentences instruct the caller: "No model answer this time. Write your own." */
export function isMostlyAdvice(text: string): boolean {
  const sentences = text
    .slice(0, 2000)
    .split(/[.!?;]["”’)]?\s/)
    .filter((sentence) => hasLetter(sentence))
  return sentences.filter(isImperative).length * 2 >= sentences.length
}

/** What writers quote to warn of it. */
const worn = [
  '(?:just|only) (?:calling|ringing|wanted|want|checking|following|touching|reaching)',
  '(?:touch(?:ing)? base|touching in|check(?:ing)? in|circl(?:e|ing) back|following up on)',
  'introduce (?:our|my|your|the|ourselves|myself)',
  "(?:see|hear|know) if (?:you|there|you['’]d) (?:had|have|has|is|are|were|would|might|be)",
  'any (?:interest|questions|thoughts|need)',
  'at your (?:earliest )?convenience',
  'leading (?:provider|platform|supplier|company|firm)',
  'full[- ]service|one[- ]stop|wide range|family[- ]run|established in',
  "i know you['’]re busy|hope you['’]re (?:well|doing)|pick your brain"
]
const isWorn = lazily(() => new RegExp(String.raw`\b(?:${worn.join('|')})\b`, 'i'))

/** Whether a text has words that writers quote only to warn of them. */
export function soundsWorn(text: string): boolean {
  return isWorn().test(text.slice(0, 2000))
}

/** Hesitations of a text that is written to warn of them. Chosen. */
const manyHesitations = 3

const hesitation = lazily(() => new RegExp(`(?<![${letter}’'])(?:um+|uh+|er+m?)(?![${letter}’'])`, 'gi'))

/** Whether a text is full of hesitations, which nobody writes into a message to leave. */
export function hesitates(text: string): boolean {
  return (text.slice(0, 2000).match(hesitation())?.length ?? 0) >= manyHesitations
}

/** Whether a text asks a question that only a person on the line can answer: "Have you got a minute?" */
export function asksForAnswer(text: string): boolean {
  const opening = text.slice(0, 2000)
  return opening.includes('?') && liveQuestion.test(opening, markFields(opening))
}

// A day to come is for a visit or a call, which a message may ask for: "Do you have ten minutes on Friday?"
const atATimeToCome = String.raw`\b(?:today|tonight|tomorrow|later|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|month|afternoon|evening)|(?:at|by|after|before) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon))`
const aMoment = String.raw`(?:\w+ )?(?:minutes?|moments?|seconds|second(?=\?|,| (?:to|for|now|right|please|before|if|so|where)\b)|secs?|mins?)\b`
const liveQuestion = amongFields(
  new RegExp(
    String.raw`\b(?:(?:do|have) you (?:have|got|get) (?:a |one |two |just )?${aMoment}|got (?:a|one|two) ${aMoment}|(?:is|was) (?:this|now|it) (?:a )?(?:good|bad|ok(?:ay)?|fine|the right)\b(?: time)?|is now (?:a )?(?:fine|good|bad|ok(?:ay)?)|did i catch you|(?:have i|did i) caught? you|am i speaking (?:to|with)|(?:is|was) (?:this|that) (?!(?:an?|any\w*|some\w*|what|how|why|when|where|worth|still|your|right|of|on|in|for|because|really)\b)[^ .!?,\n]{1,30}|may i speak|(?:can|could|would) you (?:put|transfer|drop) (?:me|us) |can i (?:speak|talk) (?:to|with))(?:(?!${atATimeToCome})[^.!?\n]){0,80}\?`,
    'i'
  )
)

/** Whether a text begins with a question in bold and answers it, as documents do: "**Too long?** Cut the second line." */
export function answersOwnQuestion(text: string): boolean {
  return /^(?:\*\*|__)[^*_?\n]{3,100}\?(?:\*\*|__)\s+\S/.test(text)
}

/** Whether a text goes on by what somebody answers, as a talk does: "[If yes:] Great". */
export function branchesOnAnswer(text: string): boolean {
  const opening = text.slice(0, 2000)
  return (
    /[[(]/.test(opening) &&
    /[[(]\s?if (?:yes|no|maybe|(?:not )?interested|they (?:say|ask|answer|object))\b[^\])\n]{0,40}[\])]/i.test(opening)
  )
}

/** Whether a text refers to the listener in the third person: "tell the prospect why". */
export function speaksOfListener(text: string): boolean {
  return / (?<=\b(?:the|your|a|each|every) )(?:prospects?|customers?|clients?|leads?|contacts?|caller(?! id\b)|rep|recipient|listener|decision[- ]makers?)\b/i.test(
    text.slice(0, 2000)
  )
}

/** Whether a whole paragraph is bold or italic. */
export function isEmphasized(text: string): boolean {
  return /^(\*\*|__|[*_])(?![*_\s])[^*\n]{1,3000}\1$/.test(text.trim())
}

/** Whether a whole paragraph is in italics, like remarks next to a script: *about 20 seconds*. */
export function isSetInItalics(text: string): boolean {
  return /^([*_])(?![*_])[^*_\n]{1,400}\1[.)]?$/.test(text.trim())
}

/** Whether a whole text is in round brackets. */
export function isAside(text: string): boolean {
  return text.includes('(') && /^[*_]{0,3}\\?\((?:[^()]|\([^()]{0,200}\)){0,2000}\)[*_.]{0,4}$/.test(text.trim())
}
