import {
  answersForMailbox,
  asksForAnswer,
  asksForReply,
  isAside,
  isDeclined,
  isFact,
  isFormula,
  isInstruction,
  isMostlyAdvice,
  isSetInItalics,
  isUnwritten,
  linksToPages,
  looksLikeCode,
  speaksOfListener
} from '../evidence/advice.ts'
import {answersSomebody, asksToPassOn, endsInQuestion, machineCuesIn, speaksToMany} from '../evidence/channel.ts'
import {cuesIn, messageScore, soundsLikeMessage} from '../evidence/content.ts'
import {isPartName} from '../outline/labels.ts'
import type {Topic} from '../outline/topics.ts'
import type {Candidate} from './candidate.ts'
import {announces} from './title-topic.ts'

/**
 * Evidence for and against each text being a message, with points and reasons. A text with at least `enough` points is a
 * script. The weights are chosen so that an announcement, or a message's complete content, is
 * enough together with one more sign, but not alone.
 */
export interface Evidence {
  readonly name: string
  readonly points: number
  readonly why: string
}

interface Test extends Evidence {
  readonly holds: (candidate: Candidate) => boolean
}

/** Points that make a text a script. */
export const enough = 6

/** Points that decide alone. */
const never = -20

const otherTopics: Readonly<Record<Exclude<Topic, 'voicemail' | 'good' | 'note' | 'live'>, string>> = {
  bad: 'its title calls it a bad example',
  sms: 'its title announces a text message',
  email: 'its title announces an e-mail',
  social: 'its title announces a post or a chat',
  visit: 'its title announces a talk at the door',
  greeting: "its title announces the mailbox's own greeting"
}

const isShown = ({form, isQuoted, hasSpeaker, isEmphasized}: Candidate): boolean =>
  isQuoted || hasSpeaker || isEmphasized || form === 'code' || form === 'quote'

/** Whether what is directly above a text says that it is a voicemail. */
const isNamedVoicemail = ({topic, label, isAnnounced, isNamed}: Candidate): boolean =>
  isNamed || (topic === 'voicemail' && (isAnnounced || announces(label)))

const answered =
  /\b(?:answer\w*|pick\w*|gate-?keepers?|reception\w*|objections?|rebuttals?|openers?|conversations?|dialogues?|discovery|live|demos?)\b/i

/** Whether the title, label or sentence that calls a text a call also says that a person is on the line. */
function isAnswered({label, lead, path}: Candidate): boolean {
  if (lead?.topic === 'live') return answered.test(lead.text)
  const title = label?.topic === 'live' ? label : path.findLast(({topic}) => topic === 'live')
  return title !== undefined && answered.test(title.text)
}

const tests: readonly Test[] = [
  // Evidence from its position.
  {
    name: 'its label announces a voicemail',
    points: 6,
    why: 'A label on the same line is about this text and no other.',
    holds: ({label}) => announces(label)
  },
  {
    name: 'the setting `columns` names its column',
    points: 6,
    why: 'You have said so.',
    holds: ({isNamed}) => isNamed
  },
  {
    name: 'the title above announces a voicemail',
    points: 4,
    why: 'A script stands right under its title; advice may, too.',
    holds: ({label, isAnnounced}) => isAnnounced && !announces(label)
  },
  {
    name: 'a title further up announces voicemails',
    points: 1,
    why: 'What stands under such a title may be one of them, or about them.',
    holds: ({topic, isAnnounced, label, file}) =>
      file === 'playbook' && topic === 'voicemail' && !isAnnounced && !announces(label)
  },
  {
    name: 'it has a label of its own',
    points: 2,
    why: 'Teams name the versions of a message.',
    holds: ({label}) => label !== undefined && !announces(label) && !isPartName(label.text)
  },
  {
    name: 'it is set apart: in quotation marks, a quote, a fence, in bold or by a speaker',
    points: 2,
    why: 'What is to be said is set apart from what is told about it.',
    holds: isShown
  },
  {
    name: 'the file has no titles: all of it may be one message',
    points: 6,
    why: 'A file with nothing but text is most often the message itself.',
    holds: (candidate) => candidate.file === 'untitled' && !isShown(candidate)
  },
  {
    name: 'the file holds scripts and nothing else',
    points: 4,
    why: 'Its titles name no other channel, so each section is a script.',
    holds: (candidate) => candidate.file === 'scripts' && !isShown(candidate)
  },
  {
    name: 'the file holds other things, too',
    points: 1,
    why: 'Beside e-mails, calls or code a section has to show that it is a message.',
    holds: (candidate) => candidate.file === 'mixed' && !isShown(candidate)
  },
  // Evidence against its position.
  ...Object.entries(otherTopics).map(
    ([topic, name]): Test => ({
      name,
      points: never,
      why: 'What stands under such a title is no voicemail, however much it sounds like one.',
      holds: (candidate) => candidate.topic === topic
    })
  ),
  {
    name: 'its title announces a talk with somebody who has answered',
    points: never,
    why: 'What is said to a person is no message, however much it sounds like one.',
    holds: (candidate) => candidate.topic === 'live' && isAnswered(candidate)
  },
  {
    name: 'its title announces a call',
    points: -10,
    why: 'A call is talked through, unless the words show that they are left on a machine.',
    holds: (candidate) => candidate.topic === 'live' && !isAnswered(candidate)
  },
  {
    name: 'its title announces advice or notes',
    points: never,
    why: 'What stands under such a title tells about messages.',
    holds: (candidate) => candidate.topic === 'note' && !isShown(candidate)
  },
  {
    name: 'it is shown under a title of advice or notes',
    points: -10,
    why: 'Advice shows examples; those to follow sound like messages on a machine.',
    holds: (candidate) => candidate.topic === 'note' && isShown(candidate)
  },
  {
    name: 'no title or label above it says voicemail',
    points: -10,
    why: 'In a file that announces its voicemails the rest is something else, unless its words are left on a machine.',
    holds: ({topic, file, isForetold}) => file === 'playbook' && topic === undefined && !isForetold
  },
  {
    name: 'no title or label says voicemail, but a paragraph of the file does',
    points: -2,
    why: '`Here are the voicemails:` may hold for all that follows.',
    holds: ({topic, file, isForetold}) => file === 'playbook' && topic === undefined && isForetold
  },
  {
    name: 'the sentence before it announces a voicemail',
    points: 6,
    why: 'A sentence with a colon is a label, too.',
    holds: ({lead}) => lead?.topic === 'voicemail'
  },
  {
    name: 'the sentence before it holds it up as an example',
    points: 3,
    why: '`Something like this:` leads to words that can be said.',
    holds: ({lead}) => lead?.topic === 'good'
  },
  {
    name: 'somebody answers in it',
    points: never,
    why: 'A conversation is no message.',
    holds: ({isDialogue}) => isDialogue
  },
  {
    name: 'a message is set apart beside it',
    points: never,
    why: 'Where one text of a section is quoted or fenced, the paragraphs round it are about it.',
    holds: ({isBeside}) => isBeside
  },
  {
    name: 'it is one item of a list',
    points: -3,
    why: 'Lists hold rules and steps more often than messages.',
    holds: (candidate) => candidate.isListed && !isShown(candidate) && !announces(candidate.label)
  },
  {
    name: 'it is a cell of a table',
    points: -2,
    why: 'Tables hold first words and notes as often as messages.',
    holds: ({form}) => form === 'cell'
  },
  {
    name: 'its title asks a question',
    points: -4,
    why: 'Such a title discusses an example: `Is it honest?`',
    holds: ({path, isAnnounced, label}) => /\?$/.test(path.at(-1)?.text ?? '') && !isAnnounced && !announces(label)
  },
  // Evidence against its content.
  {
    name: 'it says that the script is still to be written',
    points: never,
    why: 'A note in the place of a script is no script.',
    holds: ({text}) => isUnwritten(text)
  },
  {
    name: 'it has fields alone, or says what goes where',
    points: never,
    why: 'A formula is a plan of a message.',
    holds: ({text}) => isFormula(text)
  },
  {
    name: 'it says that no message is left',
    points: -10,
    why: '`No message, hang up` is told to the caller.',
    holds: ({text, isQuoted, form}) =>
      !isQuoted && form !== 'code' && isDeclined(text) && messageScore(text) < soundsLikeMessage
  },
  {
    name: 'it begins with what the caller is to do',
    points: -6,
    why: 'Advice begins with an imperative: leave, keep, mention, say.',
    holds: ({text, isQuoted}) => !isQuoted && isInstruction(text)
  },
  {
    name: 'half its sentences tell the caller what to do',
    points: -4,
    why: 'A message asks little of its listener, and in other words.',
    holds: ({text, isQuoted}) => !isQuoted && isMostlyAdvice(text) && messageScore(text) < soundsLikeMessage
  },
  {
    name: 'it speaks of the listener as somebody else',
    points: -3,
    why: 'Whoever says `the prospect` talks to the caller.',
    holds: ({text, isQuoted}) => !isQuoted && speaksOfListener(text)
  },
  {
    name: 'it is a paragraph in italics',
    points: -4,
    why: 'Remarks beside a script are set so: *about 20 seconds*.',
    holds: ({text, form, label}) =>
      form === 'paragraph' && label === undefined && isSetInItalics(text) && messageScore(text) < soundsLikeMessage
  },
  {
    name: 'nothing in it speaks to a listener',
    points: -6,
    why: 'A message greets, names somebody, says I or you.',
    holds: ({label, isQuoted, isNamed, text}) =>
      !isQuoted && !isNamed && label !== undefined && messageScore(text) === 0
  },
  {
    name: 'it neither greets nor says who is calling',
    points: -2,
    why: 'A paragraph that nothing sets apart has to open as messages do.',
    holds: (candidate) =>
      !isShown(candidate) &&
      candidate.isAnnounced &&
      candidate.label === undefined &&
      !cuesIn(candidate.text).some(({opens}) => opens)
  },
  {
    name: 'it is a fact about the message',
    points: -6,
    why: '`Approved: Kay, 2 May` is told to the team.',
    holds: ({text, isQuoted, form}) => !isQuoted && form !== 'code' && isFact(text) && messageScore(text) === 0
  },
  {
    name: 'it is in brackets as a whole',
    points: -8,
    why: 'An aside is told to the caller.',
    holds: ({text, isQuoted}) => !isQuoted && isAside(text)
  },
  {
    name: 'nothing announces it, and it neither greets nor says who is calling',
    points: -4,
    why: 'A phrase in quotation marks is an example of something else.',
    holds: (candidate) =>
      isShown(candidate) &&
      !isNamedVoicemail(candidate) &&
      candidate.path.at(-1)?.topic !== 'voicemail' &&
      !cuesIn(candidate.text).some(({opens}) => opens)
  },
  {
    name: 'it asks what only somebody who has picked up can answer',
    points: -8,
    why: 'A machine has no minute for a caller.',
    holds: ({text}) => asksForAnswer(text)
  },
  {
    name: 'it speaks to many',
    points: never,
    why: 'A message has one listener: `Hi everyone` opens a post or a note.',
    holds: (candidate) => !isNamedVoicemail(candidate) && speaksToMany(candidate.text)
  },
  {
    name: 'it asks somebody to hand it on',
    points: -8,
    why: 'So one talks to whoever else has picked up.',
    holds: ({text}) => asksToPassOn(text)
  },
  {
    name: 'it answers somebody',
    points: -6,
    why: '`No problem`, `Great` follow what another person has said.',
    holds: (candidate) => !isNamedVoicemail(candidate) && answersSomebody(candidate.text)
  },
  {
    name: 'it ends in a question and leaves no way to answer it',
    points: -4,
    why: 'Whoever asks so waits for the answer.',
    holds: ({text, topic, isNamed}) => topic !== 'voicemail' && !isNamed && endsInQuestion(text)
  },
  {
    name: 'it answers for a mailbox',
    points: -10,
    why: '`You have reached` is said to whoever rings, not by the one who rings.',
    holds: ({text}) => answersForMailbox(text)
  },
  {
    name: 'it asks for an answer in writing',
    points: -4,
    why: '`Reply STOP` stands in a text, `Best regards` in an e-mail.',
    holds: ({text}) => asksForReply(text)
  },
  {
    name: 'it links to pages',
    points: -3,
    why: 'Documents have links, a voice has none.',
    holds: ({text, isQuoted}) => !isQuoted && linksToPages(text)
  },
  {
    name: 'its fence names a language of programs',
    points: never,
    why: 'Nobody says what a program reads.',
    holds: ({isProgram}) => isProgram
  },
  {
    name: 'it looks like code',
    points: -6,
    why: 'A call of a function is said by nobody.',
    holds: ({text, isQuoted}) => !isQuoted && looksLikeCode(text)
  }
]

/** The decision about a text, and why. */
export class Verdict {
  /** The tests that hold. */
  readonly tests: readonly Evidence[]
  readonly #candidate: Candidate
  readonly #isSettled: boolean

  constructor(candidate: Candidate, tests: readonly Evidence[], isSettled: boolean) {
    this.tests = tests
    this.#candidate = candidate
    this.#isSettled = isSettled
  }

  /** What holds of the text, for and against. */
  get evidence(): readonly Evidence[] {
    return this.#isSettled ? this.tests : [...this.tests, ...cuesIn(this.#candidate.text), ...this.#machineCues()]
  }

  get points(): number {
    return pointsOf(this.evidence)
  }

  /** Cues all speak for it, and are looked for only where they decide: most of the patterns of a run are theirs. */
  get isMessage(): boolean {
    const points = pointsOf(this.tests)
    if (this.#isSettled || points >= enough) return points >= enough
    const withCues = points + messageScore(this.#candidate.text)
    return withCues >= enough || withCues + pointsOf(this.#machineCues()) >= enough
  }

  #machineCues(): readonly Evidence[] {
    return isNamedVoicemail(this.#candidate) ? [] : machineCuesIn(this.#candidate.text)
  }
}

/** Adds up the evidence for and against a text being a message. */
export function weigh(candidate: Candidate): Verdict {
  const found: Evidence[] = []
  for (const test of tests) {
    if (!test.holds(candidate)) continue
    found.push(test)
    // Decisive evidence.
    if (test.points === never) return new Verdict(candidate, found, true)
  }
  return new Verdict(candidate, found, false)
}

function pointsOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => sum + one.points, 0)
}
