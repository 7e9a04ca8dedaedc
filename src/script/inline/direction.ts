import {inAnyAlphabet} from '../letters.ts'
import {openings} from '../openings.ts'
import {isFieldName} from './field.ts'

/** Seconds of a pause without a duration (chosen: a beat between two sentences). */
const pauseSeconds = 1

const pause =
  /^(?:(?:short|brief|long|slight|quick|dramatic|small|one|two)[ -])?(?:\d+(?:\.\d+)?[ -]?(?:s|secs?|seconds?)[ -])?(?:pause|beat|wait|silence|breathe?)\b/i
const duration = /(?<![\d.])(\d{1,4}(?:\.\d{1,3})?) ?-? ?(ms|s|secs?|seconds?|min(?:ute)?s?)?\b/i

// First words of instructions to the caller. "Insert" is not among them: a placeholder follows it.
const opensAsCue = openings(
  [
    'after the (?:tone|beep)',
    'at the (?:tone|beep)',
    'adjust',
    'beat',
    'breathe?',
    'breath',
    'beep',
    'before the (?:tone|beep)',
    'background noise',
    'chuckles?',
    'clears? throat',
    'choose',
    'confident',
    'calm',
    'casual',
    'conversational',
    'change (?:if|as)',
    'crosstalk',
    'delete (?:if|as|one)',
    "don['’]t (?:say|read|rush|pause|explain|mention|name|give|apologi[sz]e|sell|sound)",
    'do not (?:say|read|rush|pause|explain|mention|name|give|apologi[sz]e|sell|sound)',
    String.raw`emphasi[sz]e\w*`,
    'energetic',
    'enthusiastic',
    'end (?:of )?(?:call|message|voicemail|recording)',
    String.raw`end\b$`,
    'example only',
    'friendly',
    'garbled',
    'give (?:it|the|your|numbers?|name|phone)',
    'hang(?:s)? up',
    'inaudible',
    'if (?:known|applicable|needed|available|possible|relevant|they|he|she|it|no|asked|true|not)',
    'keep (?:it|this)',
    'listen',
    String.raw`laugh\w*`,
    'loud(?:ly|er)?',
    'leave (?:after|this|it|a|the|your|numbers?|name|phone)',
    'music',
    'mention (?:if|only)',
    String.raw`note\b`,
    'natural',
    'numbers? (?:twice|again|slowly|two times|2 ?x|x ?2)',
    'optional',
    'once more',
    'only (?:if|when|for)',
    'otherwise',
    'pauses?',
    'pick',
    'quiet(?:ly|er)?',
    'repeat(?:ed)?',
    'read (?:it|this|slowly|the|twice|aloud|number|name)',
    String.raw`ring(?:s|ing)\b`,
    'silence',
    String.raw`smil\w+`,
    'sighs?',
    'slow(?:ly|er|ing)?',
    'soft(?:ly|er)?',
    'say (?:it|this|that|slowly|the|your|twice|with|number)',
    'said',
    'spoken',
    String.raw`speak\w*`,
    'select',
    'share (?:up to|one|two)',
    'stage direction',
    'stress',
    'skip (?:if|when|for)',
    'stop talking',
    'spell (?:it|out|the|your|name)',
    'start (?:of )?(?:message|recording)',
    'sample',
    'sound of',
    String.raw`tone\b`,
    'then (?:hang|log|send|mark|move|end|wait)',
    'twice',
    'tbd',
    'tbc',
    'upbeat',
    'use (?:if|only|one|when)',
    'unintelligible',
    'wait',
    String.raw`whisper\w*`,
    'wait for the (?:tone|beep)',
    'warm(?:ly)?',
    'x ?2'
  ],
  String.raw`\b`
)
const isAdverb = inAnyAlphabet(
  /^(?:very |more )?[a-z]+ly(?:,? (?:and )?(?:[a-z]+ly|twice))*$/i,
  () => /^(?:very |more )?\p{L}+ly(?:,? (?:and )?(?:\p{L}+ly|twice))*$/iu
)
// Notes from a transcript: no placeholder is in the past tense.
const remark =
  /^(?:honestly|actually|had|was|were|could(?:n['’]t)?|did(?:n['’]t)?|sound(?:s|ed)|unclear|hard to|the (?:caller|speaker)|caller|speaker|he|she|they|i)\b,?(?: [^ ]{1,40}){4}/i
const lengthNote =
  /^(?:~|about |approx\.? |under )?\d+(?:\s*[-–]\s*\d+)?\s*(?:s|secs?|seconds?|words?)(?: max| or less)?$|^(?:word count|duration|length|time)\b/i

// Stars mark stress, *twice*, as often as actions.
const opensAsStarred = openings(
  [
    'beat',
    String.raw`breath\w*`,
    'chuckles?',
    'clears? throat',
    'end (?:of )?(?:call|message)',
    'hang up',
    String.raw`laugh\w*`,
    'loud(?:ly|er)',
    'pauses?',
    'quietly',
    'silence',
    String.raw`smil\w+`,
    'sighs?',
    'slow(?:ly| down|er)?',
    'softly',
    'stop talking',
    'say (?:it|this) .*',
    'spoken .*',
    'wait',
    String.raw`whisper\w*`
  ],
  '$'
)

/**
 * Seconds that a direction adds, or undefined for other text: `pause 2s` is 2, `smile` is 0. In round brackets, most texts are
 * asides; in square ones, placeholders; in stars, stressed words. `mark` is the opening character.
 */
export function readCue(inner: string, mark = '('): number | undefined {
  const text = inner.replace(/\\/g, '').replace(/\s+/g, ' ').trim()
  if (isFieldName(text)) return undefined
  if (pause.test(text)) return secondsIn(text)
  if (mark.startsWith('*') || mark.startsWith('_')) return opensAsStarred(text) ? 0 : undefined
  const isCue = opensAsCue(text) || isAdverb(text) || lengthNote.test(text) || (mark === '[' && remark.test(text))
  return isCue ? 0 : undefined
}

function secondsIn(text: string): number {
  const [, number, unit = 's'] = duration.exec(text) ?? []
  if (number === undefined) return pauseSeconds
  const factor = unit === 'ms' ? 0.001 : unit.startsWith('min') ? 60 : 1
  return Number(number) * factor
}
