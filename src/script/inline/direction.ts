import {isFieldName} from './field.ts'

/** Seconds of a pause without a duration (chosen: a beat between two sentences). */
const pauseSeconds = 1

const pause =
  /^(?:(?:short|brief|long|slight|quick|dramatic|small|one|two)[ -])?(?:\d+(?:\.\d+)?[ -]?(?:s|secs?|seconds?)[ -])?(?:pause|beat|wait|silence|breathe?)\b/i
const duration = /(?<![\d.])(\d{1,4}(?:\.\d{1,3})?) ?-? ?(ms|s|secs?|seconds?|min(?:ute)?s?)?\b/i

// First words of instructions to the caller. "Insert" is not among them: a placeholder follows it.
const opening =
  /^(?:then (?:hang|log|send|mark|move|end|wait)\b|(?:only|skip) (?:if|when|for)\b|otherwise\b|pauses?|beat|wait|listen|silence|breathe?|breath|smil\w+|laugh\w*|chuckles?|sighs?|whisper\w*|clears? throat|slow(?:ly|er|ing)?|soft(?:ly|er)?|quiet(?:ly|er)?|loud(?:ly|er)?|repeat(?:ed)?|say (?:it|this|that|slowly|the|your|twice|with|number)|said|spoken|speak\w*|read (?:it|this|slowly|the|twice|aloud)|tone\b|beep|(?:after|at|before|wait for) the (?:tone|beep)|leave (?:after|this|it|a|the)|optional|pick|choose|select|share (?:up to|one|two)|note\b|stage direction|emphasi[sz]e\w*|stress|upbeat|warm(?:ly)?|friendly|confident|energetic|calm|casual|natural|conversational|enthusiastic|hang(?:s)? up|stop talking|end (?:of )?(?:call|message|voicemail|recording)|end\b$|start (?:of )?(?:message|recording)|twice|once more|x ?2|sample|example only|tbd|tbc|delete (?:if|as|one)|use (?:if|only|one|when)|adjust|change (?:if|as)|inaudible|unintelligible|garbled|crosstalk|background noise|music|sound of|ring(?:s|ing)\b|keep (?:it|this)|(?:don['’]t|do not) (?:say|read|rush|pause)|mention (?:if|only)|if (?:known|applicable|needed|available|possible|relevant|they|he|she|it|no|asked|true|not))\b/i
const adverb = /^(?:very |more )?\p{L}+ly(?:,? (?:and )?(?:\p{L}+ly|twice))*$/iu
// Notes from a transcript: no placeholder is in the past tense.
const remark =
  /^(?:honestly|actually|had|was|were|could(?:n['’]t)?|did(?:n['’]t)?|sound(?:s|ed)|unclear|hard to|the (?:caller|speaker)|caller|speaker|he|she|they|i)\b,?(?: [^ ]{1,40}){4}/i
const lengthNote =
  /^(?:~|about |approx\.? |under )?\d+(?:\s*[-–]\s*\d+)?\s*(?:s|secs?|seconds?|words?)(?: max| or less)?$|^(?:word count|duration|length|time)\b/i

// Stars mark stress, *twice*, as often as actions.
const starred =
  /^(?:pauses?|beat|wait|silence|smil\w+|laugh\w*|chuckles?|sighs?|breath\w*|whisper\w*|clears? throat|slow(?:ly| down|er)?|softly|quietly|loud(?:ly|er)|stop talking|hang up|end (?:of )?(?:call|message)|say (?:it|this) .*|spoken .*)$/i

/**
 * Seconds that a direction adds, or undefined for other text: `pause 2s` is 2, `smile` is 0. In round brackets, most texts are
 * asides; in square ones, placeholders; in stars, stressed words. `mark` is the opening character.
 */
export function readCue(inner: string, mark = '('): number | undefined {
  const text = inner.replace(/\\/g, '').replace(/\s+/g, ' ').trim()
  if (isFieldName(text)) return undefined
  if (pause.test(text)) return secondsIn(text)
  if (mark.startsWith('*') || mark.startsWith('_')) return starred.test(text) ? 0 : undefined
  const isCue = opening.test(text) || adverb.test(text) || lengthNote.test(text) || (mark === '[' && remark.test(text))
  return isCue ? 0 : undefined
}

function secondsIn(text: string): number {
  const [, number, unit = 's'] = duration.exec(text) ?? []
  if (number === undefined) return pauseSeconds
  const factor = unit === 'ms' ? 0.001 : unit.startsWith('min') ? 60 : 1
  return Number(number) * factor
}
