import {inAnyAlphabet} from '../letters.ts'
import type {Range} from '../model.ts'
import {extentOf, textOf} from '../ranges.ts'
import type {Label} from './labels.ts'
import type {Title} from './section.ts'
import {readStated} from './stated-length.ts'
import {cleanTitle, isNumbered} from './title-text.ts'
import {mentionsVoicemail, topicOf} from './topics.ts'

/** Position of a title among the others: its level, and the list item around it. */
export type TitlePlace = Pick<Title, 'level' | 'item'>

/** Creates a title from lines: those of a heading, or a value that names what follows. */
export function titleOf(source: string, lines: readonly Range[], place: TitlePlace): Title {
  const text = textOf(source, lines)
  return read(source, text, lines, place)
}

/** Creates a title from a label. */
export function titleOfLabel(source: string, label: Label, place: TitlePlace): Title {
  const title = read(source, label.text, [label], place)
  return label.topic === 'note' ? title : {...title, topic: label.topic}
}

/** Creates a title from the clause before a quotation. */
export function titleOfLead(source: string, lead: Range & Pick<Title, 'text' | 'topic'>, place: TitlePlace): Title {
  return {...read(source, lead.text, [lead], place), topic: lead.topic}
}

/** A code before the name of a script. */
const isCoded = inAnyAlphabet(
  /^\W{0,4}[A-Z]{1,4}-?\d{1,3}[a-z]?\s+[A-Za-z]/,
  () => /^\W{0,4}[A-Z]{1,4}-?\d{1,3}[a-z]?\s+\p{L}/u
)

function read(source: string, text: string, lines: readonly Range[], {level, item}: TitlePlace): Title {
  const {start, end} = extentOf(lines)
  const title = cleanTitle(text)
  const topic = topicOf(title)
  const counts = isNumbered(title)
  // "PB-2 Pension letter" is the second script, about a letter.
  const isSubject = topic === 'email' && isCoded(title) && !/mail|subject/i.test(title)
  return {
    level,
    item,
    start,
    end,
    text: title,
    // "Script 3: off-hire reminder" is a script, whatever its subject.
    topic: isSubject || (counts && topic === 'note') ? undefined : topic,
    isNumbered: counts,
    isRelated: mentionsVoicemail(title),
    stated: readStated(source.slice(start, end), start)
  }
}
