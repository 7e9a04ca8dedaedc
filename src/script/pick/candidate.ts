import type {Range} from '../model.ts'
import type {Entry, Title} from '../outline/section.ts'
import type {Topic} from '../outline/topics.ts'
import type {Lead} from './lead.ts'

/** Kind of the file: one with titles that announce voicemails, or one that only contains scripts. */
export type FileKind = 'playbook' | 'scripts' | 'mixed' | 'untitled'

/** A text that may be a message, with its context. */
export interface Candidate {
  /** Its content, without enclosing quotation marks. */
  readonly text: string
  readonly lines: readonly Range[]
  readonly form: Entry['form']
  readonly isQuoted: boolean
  /** Whether a speaker label, `Caller:`, comes before it. */
  readonly hasSpeaker: boolean
  readonly isDialogue: boolean
  /** A bold or italic paragraph that sounds like a message. */
  readonly isEmphasized: boolean
  /** The label before it in its block. */
  readonly label: Title | undefined
  /** The titles around it, outermost first. */
  readonly path: readonly Title[]
  /** What those and the label announce together. */
  readonly topic: Topic | undefined
  /** Whether the nearest title says that a message is directly below it. */
  readonly isAnnounced: boolean
  /** A fence in a programming language. */
  readonly isProgram: boolean
  /** A cell in a column named by the settings. */
  readonly isNamed: boolean
  /** One of several list items. */
  readonly isListed: boolean
  /** A paragraph in a section that shows a message in a quote, a fence or quotation marks. */
  readonly isBeside: boolean
  readonly file: FileKind
  /** The sentence before it, if it introduces a text that is set apart. */
  readonly lead: Lead | undefined
  /** Whether the words after it call it a bad example. */
  readonly isCondemned: boolean
  /** A quote that does not sound like a message, right below a paragraph that does. */
  readonly isComment: boolean
  /** Whether a paragraph of the file says that it has voicemails. */
  readonly isForetold: boolean
}
