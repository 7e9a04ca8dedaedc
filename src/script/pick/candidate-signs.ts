import type {Candidate} from './candidate.ts'
import {announces} from './title-topic.ts'

// What is asked of a candidate by tests of place and of content.

/** Words of a cell from which on it can be a message. Chosen: the shortest say who rings, why and where to ring back. */
export const fewestWords = 9

export const isShown = ({form, isQuoted, hasSpeaker, isEmphasized}: Candidate): boolean =>
  isQuoted || hasSpeaker || isEmphasized || form === 'code' || form === 'quote'

/** Whether what is directly above a text says that it is a voicemail. */
export const isNamedVoicemail = ({topic, label, isAnnounced, isNamed}: Candidate): boolean =>
  isNamed || (topic === 'voicemail' && (isAnnounced || announces(label)))
