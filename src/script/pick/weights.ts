import {
  asksForAnswer,
  hesitates,
  isAside,
  isInstruction,
  isMostlyAdvice,
  isSetInItalics,
  soundsWorn,
  speaksOfListener
} from '../evidence/advice.ts'
import {
  answersSomebody,
  asksToPassOn,
  endsInQuestion,
  isForMany,
  machineCuesIn,
  speaksToMany,
  tellsOfVoicemail
} from '../evidence/channel.ts'
import {
  addresses,
  cuesIn,
  greets,
  messageScore,
  namesCaller,
  opens,
  soundsLikeMessage,
  speaks
} from '../evidence/content.ts'
import {
  answersForMailbox,
  asksForReply,
  isFact,
  isLetter,
  linksToPages,
  looksLikeCode
} from '../evidence/other-texts.ts'
import {isDeclined, isFormula, isUnwritten} from '../evidence/unwritten.ts'
import {isWhole, wholenessOf} from '../evidence/whole.ts'
import {isPartName} from '../outline/label-names.ts'
import {postLevel} from '../outline/section.ts'
import {badMark, deniesMessage, type Topic} from '../outline/topics.ts'
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
  /** Whether it tells of where a text stands, and nothing of its words. */
  readonly ofPlace?: true
  /** The title, label or sentence that says so. */
  readonly said?: {readonly text: string; readonly start?: number} | undefined
}

interface Test extends Evidence {
  readonly holds: (candidate: Candidate) => boolean
  /** Whether its name goes on from what says it: "its title", "its label". */
  readonly isSaid?: true
  /** A name that is true of one text, where the test holds for several kinds. */
  readonly nameFor?: (candidate: Candidate) => string
}

/** Points that make a text a script. */
export const enough = 6

/** Words of a cell from which on it can be a message. Chosen: the shortest say who rings, why and where to ring back. */
const fewestWords = 9

/** Words of a text that is long enough to be a message, whatever it lacks. Chosen. */
const manyWords = 25

/** Words that no message has: two minutes. Chosen. */
const longestMessage = 300

/** The name of a part without what is said of it: "The ask (1 min)". */
const partOf = (label: string): string => label.replace(/^the /i, '').replace(/ ?\([^()]*\)$/, '')

const wordsIn = (text: string): number => text.split(/\s+/).length

/** Points that nothing outweighs. */
const never = -20

const otherTopics: Readonly<Record<Exclude<Topic, 'voicemail' | 'good' | 'note' | 'live'>, string>> = {
  bad: 'calls it a bad example',
  sms: 'announces a text message',
  email: 'announces an e-mail',
  social: 'announces a post or a chat',
  visit: 'announces a talk at the door',
  greeting: "announces the mailbox's own greeting"
}

/** Whether a text is said to be something else, so that nothing makes it a message. */
function isOther(topic: Topic | undefined): boolean {
  return topic !== undefined && topic in otherTopics
}

const isShown = ({form, isQuoted, hasSpeaker, isEmphasized}: Candidate): boolean =>
  isQuoted || hasSpeaker || isEmphasized || form === 'code' || form === 'quote'

/** What sets a text apart, in the words of people who write documents. */
function howShown({form, isQuoted, hasSpeaker}: Candidate): string {
  if (isQuoted) return 'in quotation marks'
  if (hasSpeaker) return 'a name or a label stands before it'
  if (form === 'code') return 'in a code block'
  return form === 'quote' ? 'as a quote' : 'in bold or italics'
}

/** Whether what is directly above a text says that it is a voicemail. */
const isNamedVoicemail = ({topic, label, isAnnounced, isNamed}: Candidate): boolean =>
  isNamed || (topic === 'voicemail' && (isAnnounced || announces(label)))

/** Whether a title, a label or a sentence before a text presents it as a message to leave. */
const isRecommended = (candidate: Candidate): boolean =>
  candidate.lead?.topic === 'good' || (isNamedVoicemail(candidate) && candidate.form !== 'branch')

/** Whether a text greets somebody, says who calls, or begins with a name and has a word to its bearer. */
const beginsMessage = (text: string): boolean =>
  opens(text) && (greets(text) || namesCaller(text) || addresses(text) || speaks(text))

/** Whether a text lacks what a message begins with. */
const isBare = ({text, isNamed, file}: Candidate): boolean =>
  !isNamed && !beginsMessage(text) && !(file === 'scripts' && machineCuesIn(text).length > 0)

/** Whether a text that is set apart is said to be a voicemail: right below its title, in quotation marks, or a word or two. */
const isPartOfVoicemail = (candidate: Candidate): boolean =>
  isNamedVoicemail(candidate) &&
  isShown(candidate) &&
  !candidate.hasSpeaker &&
  (candidate.isQuoted || candidate.label === undefined || wordsIn(candidate.text) < fewestWords)

const answered =
  /\b(?:decision|answer\w*|pick\w*|gate-?keepers?|reception\w*|objections?|rebuttals?|openers?|conversations?|dialogues?|discovery|live|demos?)\b/i

/** Whether the title, label or sentence that calls a text a call also says that a person is on the line. */
function isAnswered({label, lead, path}: Candidate): boolean {
  if (lead?.topic === 'live') return answered.test(lead.text)
  const title = label?.topic === 'live' ? label : path.findLast(({topic}) => topic === 'live')
  return title !== undefined && answered.test(title.text) && !isWay({path})
}

/** Whether a title only names a talk that may have been before, and not that somebody picks up: "Post-demo". */
function isAfterTalk({label, lead, path}: Candidate): boolean {
  const title = label?.topic === 'live' ? label : path.findLast(({topic}) => topic === 'live')
  return lead?.topic !== 'live' && /\b(?:conversations?|discovery|demos?)\b/i.test(title?.text ?? '')
}

/** Whether a title announces voicemails above one that announces a call: "Reception put you through" is a way to a mailbox. */
function isWay({path}: Pick<Candidate, 'path'>): boolean {
  const call = path.findLastIndex(({topic}) => topic === 'live')
  return path.slice(0, Math.max(0, call)).some(({topic, level}) => topic === 'voicemail' && level > 1)
}

/** What says of a text what it is: the sentence before it, its label, or a title. */
function sayerOf({lead, label, path, topic, form}: Candidate): string {
  if (lead?.topic === topic) return form === 'branch' ? 'the clause before it' : 'the sentence before it'
  if (form === 'cell') return 'its row or column'
  if (label?.topic === topic) return 'its label'
  return path.at(-1)?.topic === topic ? 'its title' : 'a title further up'
}

/** The words that say of a text what it is. */
function sayingOf({lead, label, path, topic}: Candidate): Evidence['said'] {
  if (lead?.topic === topic) return lead
  return label?.topic === topic ? label : path.findLast((title) => title.topic === topic)
}

/** Whether a sentence leads to a text that is set apart, and neither it nor a title says what it is: "Here is one:". */
function isLedNowhere(candidate: Candidate): boolean {
  return (
    isShown(candidate) &&
    candidate.lead !== undefined &&
    candidate.lead.topic === undefined &&
    candidate.topic === undefined
  )
}

/** Whether a whole message is shown and led to under a title that warns of a habit, not of an example: "Don't ask for time". */
function isShownUnderAdvice(candidate: Candidate): boolean {
  const {topic, label, lead, path, text, isCondemned} = candidate
  const title = path.findLast((one) => one.topic === 'bad')
  return (
    topic === 'bad' &&
    label?.topic !== 'bad' &&
    lead !== undefined &&
    lead.topic !== 'bad' &&
    !isCondemned &&
    isShown(candidate) &&
    injunction.test(title?.text ?? '') &&
    isWhole(text) &&
    !soundsWorn(text)
  )
}

const injunction =
  /^(?:don['’]?t|do not|never|stop|avoid)\b(?! (?:use|leave|say|send|do) (?:this|that|it|these)\b)(?=.* )/i

const tests: readonly Test[] = [
  // Evidence from its position.
  {
    name: 'its label announces or numbers a message',
    nameFor: ({form}) => `${form === 'cell' ? 'its row or column' : 'its label'} has a name that messages have`,
    points: 6,
    why: 'Messages are called `Voicemail`, `Script` or `Version 2`, and that is about this text only.',
    holds: ({label, topic}) => announces(label) && !isOther(topic)
  },
  {
    name: 'the setting `columns` names its column',
    points: 6,
    why: 'The setting says so.',
    holds: ({isNamed}) => isNamed
  },
  {
    name: 'the title above announces or numbers a message',
    points: 4,
    why: 'A script is usually right below its title; advice may be too.',
    holds: ({label, isAnnounced}) => isAnnounced && !announces(label)
  },
  {
    name: 'a title further up announces voicemails',
    points: 1,
    why: 'Text below such a title may be a voicemail, or about voicemails.',
    holds: ({topic, isAnnounced, label, file}) =>
      file === 'playbook' && topic === 'voicemail' && !isAnnounced && !announces(label)
  },
  {
    name: 'its label names it',
    points: 2,
    why: 'Teams name the versions of a message.',
    holds: ({label}) => label !== undefined && label.level !== postLevel && !announces(label) && !isPartName(label.text)
  },
  {
    name: 'it is set apart',
    nameFor: (candidate) => `it is set apart: ${howShown(candidate)}`,
    points: 2,
    why: 'Spoken text is set apart from text about it.',
    holds: isShown
  },
  {
    name: 'the file has no titles: all of it may be one message',
    points: 6,
    why: 'A file of plain text is usually the message itself.',
    holds: (candidate) => candidate.file === 'untitled' && !isShown(candidate)
  },
  {
    name: 'the file contains only scripts',
    points: 4,
    why: 'No title is about e-mails, calls or the like, so each section may be a script.',
    holds: (candidate) => candidate.file === 'scripts' && !isShown(candidate)
  },
  {
    name: 'it may be a message among other texts',
    points: 1,
    why: 'This is little, since files with other texts hold fewer messages: its words have to show it.',
    holds: (candidate) => candidate.file === 'mixed' && !isShown(candidate)
  },
  // Evidence against its position.
  ...Object.entries(otherTopics).map(
    ([topic, name]): Test => ({
      name,
      isSaid: true,
      points: never,
      why: 'What is said to be something else is not a voicemail, even if it sounds like one.',
      holds: (candidate) => candidate.topic === topic && !isShownUnderAdvice(candidate)
    })
  ),
  {
    name: 'is advice on what not to do, but a sentence leads to a whole message',
    isSaid: true,
    points: -4,
    why: '`Don’t ask for time` stands over what was left instead, too.',
    holds: isShownUnderAdvice
  },
  {
    name: 'announces a live call that somebody answers',
    isSaid: true,
    points: never,
    why: 'Words to a person are not a message, even if they sound like one.',
    holds: (candidate) =>
      candidate.topic === 'live' && isAnswered(candidate) && !(isAfterTalk(candidate) && isWhole(candidate.text))
  },
  {
    name: 'announces a live call, but the words are a whole message',
    isSaid: true,
    ofPlace: true,
    points: -12,
    why: 'Titles speak of calls and demos that were before.',
    holds: (candidate) =>
      candidate.topic === 'live' && isAnswered(candidate) && isAfterTalk(candidate) && isWhole(candidate.text)
  },
  {
    name: 'announces a live call',
    isSaid: true,
    ofPlace: true,
    points: -10,
    why: 'A call is a conversation, unless the words show that they are for a voicemail.',
    holds: (candidate) => candidate.topic === 'live' && !isAnswered(candidate) && !isWay(candidate)
  },
  {
    name: 'a title announces a live call, below one that announces voicemails',
    ofPlace: true,
    points: -6,
    why: 'It may be a call that ends on a machine.',
    holds: (candidate) => candidate.topic === 'live' && !isAnswered(candidate) && isWay(candidate)
  },
  {
    name: 'says that no message is left',
    isSaid: true,
    points: never,
    why: '`No VM, send this` stands over what is sent.',
    holds: ({topic, label, path}) => topic === 'note' && deniesMessage((label ?? path.at(-1))?.text ?? '')
  },
  {
    name: 'announces advice or notes',
    isSaid: true,
    points: never,
    why: 'Text below such a title is about messages.',
    holds: (candidate) => candidate.topic === 'note' && !isShown(candidate) && !isWhole(candidate.text)
  },
  {
    name: 'it is an example under a title of advice or notes',
    ofPlace: true,
    points: -10,
    why: 'Advice contains examples; good ones sound like voicemails.',
    holds: (candidate) => candidate.topic === 'note' && (isShown(candidate) || isWhole(candidate.text))
  },
  {
    name: 'no title or label above it announces a voicemail',
    ofPlace: true,
    points: -10,
    why: 'In a file that announces its voicemails, other text is something else, unless its words are for somebody who is away.',
    holds: ({topic, file, isForetold}) => file === 'playbook' && topic === undefined && !isForetold
  },
  {
    name: 'no title or label above it announces a voicemail; something else in the file may',
    ofPlace: true,
    points: -2,
    why: 'Nothing says for sure that it is one, so this takes away little.',
    holds: ({topic, file, isForetold}) => file === 'playbook' && topic === undefined && isForetold
  },
  {
    name: 'the sentence before it announces a voicemail',
    points: 6,
    why: 'A sentence with a colon acts as a label.',
    holds: ({lead}) => lead?.topic === 'voicemail'
  },
  {
    name: 'the sentence before it presents it as an example',
    points: 3,
    why: '`Something like this:` introduces words to say.',
    holds: ({lead}) => lead?.topic === 'good'
  },
  {
    name: 'a sentence leads to it',
    points: 2,
    why: '`This one takes me eighteen seconds:` is about what follows.',
    holds: ({lead, form}) => lead !== undefined && form !== 'branch' && lead.topic === undefined
  },
  {
    name: 'another person answers in it',
    points: never,
    why: 'A conversation is not a message.',
    holds: ({isDialogue}) => isDialogue
  },
  {
    name: 'a message stands beside it in the same section',
    ofPlace: true,
    points: -8,
    why: 'What stands round a message is usually about it.',
    holds: ({isBeside}) => isBeside
  },
  {
    name: 'what follows calls it a bad example',
    points: never,
    why: '`Nobody rang back` is said of what not to leave.',
    holds: (candidate) => candidate.isCondemned && !isRecommended(candidate)
  },
  {
    name: 'what is said before it presents it as a message, what follows doubts it',
    points: -10,
    why: 'A remark may be about something else.',
    holds: (candidate) => candidate.isCondemned && isRecommended(candidate) && candidate.lead?.topic !== 'good'
  },
  {
    name: 'nothing recommends it, and it says what writers warn of',
    points: -16,
    why: 'Among other examples, `just calling to check in` is the bad one.',
    holds: (candidate) =>
      (candidate.form === 'branch' || candidate.path.at(-1)?.level === postLevel || isLedNowhere(candidate)) &&
      !isRecommended(candidate) &&
      candidate.lead?.topic !== 'voicemail' &&
      soundsWorn(candidate.text)
  },
  {
    name: 'it is one item of a list',
    ofPlace: true,
    points: -3,
    why: 'Lists contain rules and steps more often than messages.',
    holds: (candidate) => candidate.isListed && !isShown(candidate) && !announces(candidate.label)
  },
  {
    name: 'it is a cell of a table',
    points: -2,
    why: 'Tables contain opening words and notes as often as messages.',
    holds: ({form}) => form === 'cell'
  },
  {
    name: 'it is a cell of few words',
    points: -6,
    why: 'Tables name messages by their first words.',
    holds: ({form, text, isNamed}) => form === 'cell' && !isNamed && wordsIn(text) < fewestWords
  },
  {
    name: 'its title asks a question',
    ofPlace: true,
    points: -4,
    why: 'Such a title discusses an example: `Is it honest?`',
    holds: ({path, isAnnounced, label}) => /\?$/.test(path.at(-1)?.text ?? '') && !isAnnounced && !announces(label)
  },
  // Evidence in its content.
  {
    name: 'it is a whole message: it says who calls and how to reach them, at the length of a message',
    points: 8,
    why: 'Hardly any other text does all of that, whatever announces it.',
    holds: ({text}) => isWhole(text)
  },
  {
    name: 'it is nearly a whole message',
    points: 3,
    why: 'It has most of what a message has, not all.',
    holds: ({text}) => wholenessOf(text) === 'nearly'
  },
  {
    name: 'it is quoted in a chat and is no whole message',
    points: -12,
    why: 'Colleagues quote each other, their listeners and what they would not say.',
    holds: ({path, label, text, topic, lead}) =>
      (path.at(-1)?.level === postLevel || label?.level === postLevel) &&
      topic !== 'voicemail' &&
      lead?.topic !== 'voicemail' &&
      wholenessOf(text) === 'part' &&
      !(namesCaller(text) && (wordsIn(text) >= manyWords || machineCuesIn(text).some((cue) => cue.leavesNumber)))
  },
  // Evidence against its content.
  {
    name: 'nobody is greeted or named in it',
    ofPlace: true,
    points: -8,
    why: 'Of the labelled texts without either, hardly one in a thousand was a message.',
    holds: (candidate) => candidate.file !== 'untitled' && isBare(candidate) && !isPartOfVoicemail(candidate)
  },
  {
    name: 'it is longer than any message',
    points: never,
    why: 'Nobody speaks for minutes to a machine; an article does.',
    holds: (candidate) => !isShown(candidate) && !candidate.isNamed && wordsIn(candidate.text) > longestMessage
  },
  {
    name: 'it is full of hesitations',
    points: -14,
    why: 'Who writes each `um` down warns of them.',
    holds: ({text, hasSpeaker}) => !hasSpeaker && hesitates(text)
  },
  {
    name: 'its label names a part of a talk',
    points: -8,
    why: 'Openings and asks of a conversation are no message without the rest.',
    holds: ({label, path, topic, isNamed, text}) =>
      !isNamed && topic !== 'voicemail' && isPartName(partOf((label ?? path.at(-1))?.text ?? '')) && !isWhole(text)
  },
  {
    name: 'it is a few words that nothing calls a voicemail',
    points: -4,
    why: 'What is quoted in passing is shorter than any message.',
    holds: (candidate) =>
      candidate.form !== 'cell' &&
      !isNamedVoicemail(candidate) &&
      isShown(candidate) &&
      wordsIn(candidate.text) < fewestWords
  },
  {
    name: 'it says that the script is not written yet',
    points: never,
    why: 'A note in place of a script is not a script.',
    holds: ({text}) => isUnwritten(text)
  },
  {
    name: 'it has only placeholders, or outlines a message',
    points: never,
    why: 'An outline is a plan for a message.',
    holds: ({text}) => isFormula(text)
  },
  {
    name: 'it says not to leave a message',
    points: -10,
    why: '`No message, hang up` is an instruction to the caller.',
    holds: ({text, isQuoted, form}) =>
      !isQuoted && form !== 'code' && isDeclined(text) && messageScore(text) < soundsLikeMessage
  },
  {
    name: 'it starts with an instruction to the caller',
    points: -6,
    why: 'Advice starts by telling what to do: leave, keep, mention, say.',
    holds: ({text, isQuoted}) => !isQuoted && isInstruction(text)
  },
  {
    name: 'half its sentences are instructions to the caller',
    points: -4,
    why: 'A message asks its listener for little, and in other words.',
    holds: ({text, isQuoted}) => !isQuoted && isMostlyAdvice(text) && messageScore(text) < soundsLikeMessage
  },
  {
    name: 'it refers to the listener in the third person',
    points: -3,
    why: 'A text that says `the prospect` is for the caller.',
    holds: ({text, isQuoted}) => !isQuoted && speaksOfListener(text)
  },
  {
    name: 'it is a paragraph in italics',
    points: -4,
    why: 'Remarks next to a script are often in italics: *about 20 seconds*.',
    holds: ({text, form, label}) =>
      form === 'paragraph' && label === undefined && isSetInItalics(text) && messageScore(text) < soundsLikeMessage
  },
  {
    name: 'nothing in it addresses a listener',
    points: -6,
    why: 'A message greets, names somebody, says I or you.',
    holds: ({label, form, isQuoted, isNamed, text}) =>
      !isQuoted && !isNamed && (label !== undefined || form === 'code') && !speaks(text)
  },
  {
    name: 'it neither greets nor names the caller',
    points: -2,
    why: 'A paragraph that is not set apart has to open like a message.',
    holds: (candidate) =>
      !isShown(candidate) && candidate.isAnnounced && candidate.label === undefined && !opens(candidate.text)
  },
  {
    name: 'it is a fact about the message',
    points: -6,
    why: '`Approved: Kay, 2 May` is for the team.',
    holds: ({text, isQuoted, form}) => !isQuoted && form !== 'code' && isFact(text) && messageScore(text) === 0
  },
  {
    name: 'all of it is in brackets',
    points: -8,
    why: 'An aside is for the caller.',
    holds: ({text, isQuoted}) => !isQuoted && isAside(text)
  },
  {
    name: 'nothing announces it, and nobody is named in it nor is a number left',
    points: -2,
    why: 'A code block holds forms and output of programs as often as messages.',
    holds: (candidate) =>
      candidate.form === 'code' &&
      !isNamedVoicemail(candidate) &&
      candidate.path.at(-1)?.topic !== 'voicemail' &&
      !namesCaller(candidate.text) &&
      machineCuesIn(candidate.text).length === 0
  },
  {
    name: 'the file is not read as one of voicemails, and it neither greets nor names the caller',
    points: -3,
    why: 'A list of what to do has words for a listener, too, and no beginning.',
    holds: (candidate) =>
      (candidate.file === 'scripts' || candidate.file === 'mixed') && !isShown(candidate) && !opens(candidate.text)
  },
  {
    name: 'the file is not read as one of voicemails, and nothing in it is only said to somebody who is away',
    points: -6,
    why: 'What opens a talk greets and names the caller, too.',
    holds: (candidate) =>
      (candidate.file === 'mixed' || (candidate.file === 'scripts' && isShown(candidate))) &&
      candidate.topic === undefined &&
      !candidate.isNamed &&
      candidate.path.at(-1)?.level !== postLevel &&
      machineCuesIn(candidate.text).length === 0
  },
  {
    name: 'no title right above announces it, and no line of it greets or names the caller',
    ofPlace: true,
    points: -4,
    why: 'A paragraph that is not set apart is about messages more often than one.',
    holds: (candidate) =>
      candidate.file === 'playbook' &&
      !isShown(candidate) &&
      !isNamedVoicemail(candidate) &&
      candidate.path.at(-1)?.topic !== 'voicemail' &&
      !opens(candidate.text)
  },
  {
    name: 'nothing announces it, and it neither greets nor names the caller',
    points: -4,
    why: 'Words that are set apart may be an example of something else.',
    holds: (candidate) =>
      isShown(candidate) &&
      !isNamedVoicemail(candidate) &&
      candidate.path.at(-1)?.topic !== 'voicemail' &&
      !opens(candidate.text)
  },
  {
    name: 'it asks a question that only a person on the line can answer',
    points: -14,
    why: 'A machine cannot say whether it has a minute.',
    holds: ({text}) => asksForAnswer(text)
  },
  {
    name: 'it addresses several people',
    points: never,
    why: 'A message has one listener: `Hi everyone` opens a post or a note.',
    holds: (candidate) => isForMany(candidate.text) || (!isNamedVoicemail(candidate) && speaksToMany(candidate.text))
  },
  {
    name: 'it tells of a voicemail just left',
    points: -10,
    why: 'A text or an e-mail says so, and nobody says `vm` aloud.',
    holds: ({text}) => tellsOfVoicemail(text)
  },
  {
    name: 'it asks to be passed on',
    ofPlace: true,
    points: -8,
    why: 'Callers ask that of a person who picks up for the listener.',
    holds: ({text}) => asksToPassOn(text) && !isWhole(text)
  },
  {
    name: 'it replies to someone',
    points: -6,
    why: '`No problem` and `Great` reply to another person.',
    holds: (candidate) => !isNamedVoicemail(candidate) && answersSomebody(candidate.text)
  },
  {
    name: 'it ends with a question and gives no way to answer it',
    points: -4,
    why: 'The caller waits for the answer.',
    holds: (candidate) =>
      (candidate.topic !== 'voicemail' || isBare(candidate)) && !candidate.isNamed && endsInQuestion(candidate.text)
  },
  {
    name: 'it is a mailbox greeting',
    points: never,
    why: '`You have reached` is said to the caller, not by the caller.',
    holds: ({text}) => answersForMailbox(text)
  },
  {
    name: 'it asks to reply with a word',
    points: -12,
    why: '`Reply STOP` is answered on a screen.',
    holds: ({text}) => /\b(?:reply|text) (?:stop|yes|y|c|1)\b/i.test(text)
  },
  {
    name: 'a sign of a note stands before it',
    points: -8,
    why: 'A light bulb or a warning sign stands before what the team is told.',
    holds: ({text}) => /^\W{0,3}[💡⚠ℹ📌❗🚨🔔📝]/u.test(text)
  },
  {
    name: 'a cross stands before it',
    points: never,
    why: 'So writers mark what not to say.',
    holds: ({text}) => badMark.test(/^\W{0,5}/u.exec(text)?.[0] ?? '')
  },
  {
    name: 'it is signed as a letter',
    points: never,
    why: 'Nobody says `best regards`.',
    holds: ({text}) => isLetter(text)
  },
  {
    name: 'it is written as texts are',
    points: -6,
    why: 'Nobody says a kiss or `lol` aloud.',
    holds: ({text}) => /\s(?:x{1,3}|lol|u|ur|pls|plz)[.!]?["”’]?$|\b(?:lol|pls|plz)\b/i.test(text)
  },
  {
    name: 'it asks for an answer in writing',
    points: -4,
    why: '`Reply STOP` stands in a text message.',
    holds: ({text}) => asksForReply(text)
  },
  {
    name: 'it links to pages',
    points: -3,
    why: 'Documents have links; speech has none.',
    holds: ({text, isQuoted}) => !isQuoted && linksToPages(text)
  },
  {
    name: 'its code block names a programming language',
    points: never,
    why: 'Text for a program is not spoken.',
    holds: ({isProgram}) => isProgram
  },
  {
    name: 'it has a label in a code block, and neither greets, names the caller nor gives a number',
    points: -6,
    why: 'Programs print such lines: `vm-017: unknown field`.',
    holds: ({form, label, text}) =>
      form === 'code' && label !== undefined && !opens(text) && machineCuesIn(text).length === 0
  },
  {
    name: 'it looks like code',
    points: -6,
    why: 'A function call is not spoken.',
    holds: ({text, isQuoted}) => !isQuoted && looksLikeCode(text)
  }
]

/** The decision about a text, and why. */
export class Verdict {
  /** Evidence that applies. */
  readonly tests: readonly Test[]
  readonly #candidate: Candidate
  /** Whether one test decides against it. */
  readonly isSettled: boolean

  constructor(candidate: Candidate, tests: readonly Test[], isSettled: boolean) {
    this.tests = tests
    this.#candidate = candidate
    this.isSettled = isSettled
  }

  /** Evidence found in the text, for and against, by name. */
  get evidence(): readonly Evidence[] {
    const named = this.tests.map((test) => ({
      ...test,
      name: this.#nameOf(test),
      said: test.isSaid && sayingOf(this.#candidate)
    }))
    return this.isSettled ? named : [...named, ...cuesIn(this.#candidate.text), ...this.#machineCues()]
  }

  get points(): number {
    return pointsOf(this.evidence)
  }

  /** Signs of a message only add points, and are searched only if they decide, since they have most of a run's patterns. */
  get isMessage(): boolean {
    const points = pointsOf(this.tests)
    if (this.isSettled || points >= enough) return points >= enough
    const withCues = points + messageScore(this.#candidate.text)
    return withCues >= enough || withCues + pointsOf(this.#machineCues()) >= enough
  }

  #nameOf({name, isSaid, nameFor}: Test): string {
    if (nameFor) return nameFor(this.#candidate)
    return isSaid ? `${sayerOf(this.#candidate)} ${name}` : name
  }

  #machineCues(): readonly Evidence[] {
    return isNamedVoicemail(this.#candidate) ? [] : machineCuesIn(this.#candidate.text)
  }
}

/** Adds up the evidence for and against a text being a message. */
export function weigh(candidate: Candidate): Verdict {
  const found: Test[] = []
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
