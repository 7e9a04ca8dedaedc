import type {Range} from '../model.ts'
import type {Label} from './labels.ts'
import {boldLevel, plainLevel} from './section.ts'
import type {Sections} from './sections.ts'
import {isFactSheet, isLetterHead, isSnippet} from './shapes.ts'
import {readStated} from './stated-length.ts'
import {titleOf, titleOfLabel} from './title.ts'
import {topicOf} from './topics.ts'

/** Applies what a label says of the section that it is in: its length, its channel, its name. `lines` are those of its paragraph. */
export function applyFact(
  source: string,
  sections: Sections,
  {label, lines, isFirst}: {readonly label: Label; readonly lines: readonly Range[]; readonly isFirst: boolean}
): void {
  const {text, value} = label
  const said = value ? source.slice(value.start, value.end) : ''
  if (/length|duration|tim(?:e|ing)|pace|words?/i.test(text))
    sections.state(readStated(said, value?.start ?? label.end))
  const topic = label.topic ?? (/^(?:type|channel|medium|format)$/i.test(text) ? topicOf(said) : undefined)
  if (topic === 'email' && isFactSheet(source, lines)) return
  // A letter to the team is about its subject.
  if (topic === 'email' && value && isLetterHead(source, lines)) {
    sections.open(titleOf(source, [value], {level: isFirst ? 1 : boldLevel, item: 0}))
    return
  }
  if (/^(?:name|title|snippet|template|label)$/i.test(text) && value && isSnippet(source, lines)) {
    sections.open(titleOf(source, [value], {level: plainLevel, item: 0}))
    return
  }
  const title = sections.path.at(-1)
  if (topic === undefined) {
    if (/^title$/i.test(text) && title === undefined && value)
      sections.open({...titleOf(source, [value], {level: 1, item: 0}), topic: undefined})
    return
  }
  if (title && !sections.hasEntries && label.topic === undefined) sections.nameLast({...title, topic})
  else sections.open({...titleOfLabel(source, label, {level: plainLevel, item: 0}), topic})
}
