import type {InspectedFile} from '../../index.ts'
import {type Explained, explainFile} from '../../script/explain.ts'
import type {Evidence} from '../../script/pick/evidence.ts'

/** The decisions on the texts of a file; `vmlint say --why -f json` prints a list of these. */
export interface Decisions {
  readonly filePath: string
  /** Where marks or the setting `scripts` decide, `texts` has only the scripts, without evidence. */
  readonly decidedBy: 'evidence' | 'marks' | 'setting'
  readonly texts: readonly Decided[]
}

/** The decision on one text. */
export interface Decided extends Explained {
  /** Where it starts and ends, from 1. */
  readonly line: number
  readonly endLine: number
  readonly evidence: readonly Reason[]
}

/** Evidence, with the line of the words that give it. */
export interface Reason extends Evidence {
  readonly said?: {readonly text: string; readonly start?: number; readonly line?: number}
}

/** Decides once more on the texts of a file that has been read. */
export function decisionsOf({filePath, document, settings, location, analyses}: InspectedFile): Decisions {
  const {scripts, columns} = settings
  const {source, format} = document
  const lineOf = (offset: number): number => location.toPoint(offset).line
  const explained = explainFile(source, {format, columns, ...(scripts && {scripts})})
  const texts = explained ?? analyses.map(({script: {start, end}}) => scriptAt(source, start, end))
  return {
    filePath,
    decidedBy: explained ? 'evidence' : scripts && scripts !== 'auto' ? 'setting' : 'marks',
    texts: texts.map((text) => ({
      ...text,
      line: lineOf(text.start),
      endLine: lineOf(text.end),
      evidence: text.evidence.map((one) => withLine(one, lineOf))
    }))
  }
}

function scriptAt(source: string, start: number, end: number): Explained {
  return {kind: 'script', start, end, text: source.slice(start, end).replace(/\s+/g, ' ').trim(), evidence: []}
}

function withLine({said, ...reason}: Evidence, lineOf: (offset: number) => number): Reason {
  if (!said) return reason
  return {...reason, said: said.start === undefined ? said : {...said, line: lineOf(said.start)}}
}
