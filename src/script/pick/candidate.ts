import type {Range} from '../model.ts'
import type {Entry, Title} from '../outline/section.ts'
import type {Topic} from '../outline/topics.ts'
import type {Lead} from './lead.ts'

/** What kind of file a text stands in: one whose titles announce voicemails, or one that holds scripts and says no more. */
export type FileKind = 'playbook' | 'scripts' | 'mixed' | 'untitled'

/** A text that may be a message, and all that is known of where it stands. */
export interface Candidate {
  /** What it holds, marks of quotations taken off. */
  readonly text: string
  readonly lines: readonly Range[]
  readonly form: Entry['form']
  readonly isQuoted: boolean
  /** Whether a speaker label, `Caller:`, stands before it. */
  readonly hasSpeaker: boolean
  readonly isDialogue: boolean
  /** A paragraph wholly in bold or italics that sounds like a message. */
  readonly isEmphasized: boolean
  /** The label that stands before it in its block. */
  readonly label: Title | undefined
  /** The titles around it, outermost first. */
  readonly path: readonly Title[]
  /** What those and the label announce together. */
  readonly topic: Topic | undefined
  /** Whether the nearest title says that a message stands right under it. */
  readonly isAnnounced: boolean
  /** A fence that names a language of programs. */
  readonly isProgram: boolean
  /** A cell in a column that the settings name. */
  readonly isNamed: boolean
  /** One of several items of a list. */
  readonly isListed: boolean
  /** A paragraph beside which the section shows a message in a quote, a fence or quotation marks. */
  readonly isBeside: boolean
  readonly file: FileKind
  /** The sentence before it, where it leads to a text that is set apart. */
  readonly lead: Lead | undefined
  /** Whether a paragraph of the file says that it holds voicemails. */
  readonly isForetold: boolean
}
