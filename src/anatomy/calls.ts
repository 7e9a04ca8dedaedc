import type {Match} from '../language/matcher.ts'
import type {WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import {brings, type Content} from './content.ts'
import {type Unit, unitOf} from './units.ts'

const {thing, name, figure, date, yours} = brings

/** Finds frames of calling, "I'm calling about", that are followed by what it is about. */
export function findCalls(
  frames: readonly Match[],
  units: readonly Unit[],
  content: Content,
  {words}: WordIndex
): readonly Range[] {
  return frames.flatMap((frame) => {
    const unit = unitOf(units, frame.last)
    // "Let you know" ends its clause, and what is told is the next.
    const subject = unit?.last === frame.last ? unitOf(units, frame.last + 1) : unit
    const end = subject?.last ?? frame.last
    const last = Math.min(Math.max(end, frame.last), frame.last + reach)
    const what = content.between(frame.last, last)
    const isAbout = /^(?:congrat|kudos|well done|thank)|invit/i.test(frame.text)
    // "Wondering if you could spare us an hour", "to see if you need anything washed": asked, not told.
    const isAsked = /(?:if|whether)$/i.test(frame.text) && vague.test(textAfter(frame, last))
    if (isAsked && !(content.between(frame.last + 3, last) & (yours | name | figure | date))) return []
    const isNamed = isAbout ? what & (thing | name | figure | date) : what & thing
    return isNamed || ownMessage.test(textAfter(frame, last)) ? [{start: frame.start, end: frame.end}] : []
  })

  function textAfter({last: from}: Match, to: number): string {
    return words
      .slice(from + 1, to + 1)
      .map(({normal}) => normal)
      .join(' ')
  }
}

/** What could be, and what is left open. */
const vague = /\byou(?:'d| could| can| might| would)\b|\b(?:any|anything|some|something|ever)\b/
/** Words after a frame that may contain its subject; chosen. */
const reach = 14
/** The listener's own message, or a meeting, is something to come back to. */
const ownMessage =
  /^(?:your (?:message|email|e mail|call|voicemail|letter|text|note|question|inquiry|enquiry|request|interest)|our .{0,20}(?:meeting|visit|demo|conversation|chat|discussion))\b/
