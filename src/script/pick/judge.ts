import {isInstruction} from '../evidence/advice.ts'
import {messageScore, soundsLikeMessage} from '../evidence/content.ts'
import {isPartName} from '../outline/label-names.ts'
import {type Entry, postLevel, type Section} from '../outline/section.ts'
import {mentionsVoicemail} from '../outline/topics.ts'
import {textOf} from '../ranges.ts'
import {candidateOf, type Decisions, isPlain, type SectionPlace, spokenIn} from './candidates.ts'
import {type FoundScript, foundIn} from './found.ts'
import {judgeParagraphs} from './paragraphs.ts'
import {judgeShown} from './shown.ts'
import {topicOfEntry} from './title-topic.ts'
import {Verdict} from './weights.ts'

/** Decides which texts of a section are messages: those set apart from the surrounding text or, without any, its paragraphs. */
export function judgeSection(source: string, section: Section, file: SectionPlace): Decisions {
  const place = {
    ...file,
    isForetold:
      file.isForetold ||
      section.path.some(({level}) => level === postLevel) ||
      section.entries.some((entry) => speaksOfMachines(source, entry))
  }
  const parted = partedMessage(source, section, place)
  if (parted) return parted
  const shown = judgeShown(source, section, place)
  const isBeside = shown.found.length > 0
  const others = section.entries.filter(({lines}) => !shown.taken.has(lines))
  const runs = isBeside ? runsOfPlain(source, others) : [others]
  const plain = runs.map((entries) => judgeParagraphs(source, {...section, entries}, place, isBeside))
  const found = [...shown.found, ...plain.flatMap((one) => one.found)]
  const judged = [...shown.judged, ...plain.flatMap((one) => one.judged)]
  return {
    found: found.sort((a, b) => startOfScript(a) - startOfScript(b)),
    judged: judged.sort((a, b) => startOf(a.candidate) - startOf(b.candidate))
  }
}

/** Whether a paragraph says that what stands by it goes on a machine. */
function speaksOfMachines(source: string, entry: Entry): boolean {
  const text = isPlain(source, entry) ? textOf(source, entry.lines) : ''
  return messageScore(text) < soundsLikeMessage && mentionsVoicemail(text) && !isInstruction(text)
}

const startOf = ({lines}: Pick<Entry, 'lines'>): number => lines[0]?.start ?? 0
/** A script without words stands where its title does. */
const startOfScript = ({lines, title}: FoundScript): number => lines[0]?.start ?? title?.start ?? 0

/** The paragraphs between the texts that are set apart. */
function runsOfPlain(source: string, entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [[]]
  for (const entry of entries) {
    if (isPlain(source, entry)) runs.at(-1)?.push(entry)
    else if (runs.at(-1)?.length) runs.push([])
  }
  return runs
}

/** A message with labelled parts: "Hook: ...", "CTA: ...". The labels are directions. */
function partedMessage(source: string, section: Section, place: SectionPlace): Decisions | undefined {
  const parts = section.entries.filter(
    (entry) =>
      entry.title &&
      isPartName(entry.title.text) &&
      !entry.isDialogue &&
      topicOfEntry(section.path, entry.title) === 'voicemail'
  )
  if (parts.length < 2) return undefined
  const lines = parts.flatMap((entry) => spokenIn(source, entry.lines))
  if (messageScore(textOf(source, lines)) < soundsLikeMessage) return undefined
  const labels = parts.flatMap(({title, labels}) => (title ? [title, ...labels] : labels))
  const whole = {form: 'paragraph', lines, labels, title: undefined, isDialogue: false} as const
  const candidate = candidateOf(source, section, place, whole)
  const verdict = new Verdict(candidate)
  return {found: [{...foundIn(source, section, {lines: [], labels}), lines}], judged: [{candidate, verdict}]}
}
