import {
  answersOwnQuestion,
  asksForAnswer,
  branchesOnAnswer,
  hesitates,
  isAside,
  isInstruction,
  isMostlyAdvice,
  isSetInItalics,
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
  greets,
  isBetweenUs,
  messageScore,
  namesCaller,
  opens,
  soundsLikeMessage,
  speaks
} from '../evidence/content.ts'
import {hasMoreWords, wordsIn} from '../evidence/length.ts'
import {
  answersForMailbox,
  asksForReply,
  isFact,
  isLetter,
  linksToPages,
  looksLikeCode
} from '../evidence/other-texts.ts'
import {isDeclined, isFormula, isRetired, isUnwritten} from '../evidence/unwritten.ts'
import {isForCrew, isWhole, wholenessOf} from '../evidence/whole.ts'
import {isPartName} from '../outline/label-names.ts'
import {postLevel} from '../outline/section.ts'
import {badMark} from '../outline/topics.ts'
import {matched} from '../pieces.ts'
import type {Candidate} from './candidate.ts'
import {fewestWords, isNamedVoicemail, isShown} from './candidate-signs.ts'
import {never, type Test} from './evidence.ts'

/** Words of a text that is long enough to be a message, whatever it lacks. Chosen. */
const manyWords = 25

/** Words that no message has: two minutes. Chosen. */
const longestMessage = 300

/** The name of a part without what is said of it: "The ask (1 min)". */
const partOf = (label: string): string => label.replace(/^the /i, '').replace(/ ?\([^()]*\)$/, '')

/** Whether a text greets somebody, says who calls, or begins with a name and has a word to its bearer. */
const beginsMessage = (text: string): boolean =>
  opens(text) && (greets(text) || namesCaller(text) || addresses(text) || speaks(text))

/** Whether a text lacks what a message begins with, and has nothing else of one where a message is expected. */
const isBare = ({text, isNamed, file, label}: Candidate): boolean =>
  !isNamed &&
  !beginsMessage(text) &&
  !((file === 'scripts' || (label?.topic === 'voicemail' && isBetweenUs(text))) && machineCuesIn(text).length > 0)

/** Whether a text that is set apart is said to be a voicemail: right below its title, in quotation marks, or a word or two. */
const isPartOfVoicemail = (candidate: Candidate): boolean =>
  isNamedVoicemail(candidate) &&
  isShown(candidate) &&
  !candidate.hasSpeaker &&
  (candidate.isQuoted || candidate.label === undefined || wordsIn(candidate.text) < fewestWords)

/** Tests of what a text says, some of them only where nothing announces it. */
export const contentTests: readonly Test[] = [
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
    name: 'it stands in a chat and is no whole message',
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
    ofWhole: true,
    points: -8,
    why: 'Of some 2,500 texts that people sorted, those without either were hardly ever messages.',
    holds: (candidate) => candidate.file !== 'untitled' && isBare(candidate) && !isPartOfVoicemail(candidate)
  },
  {
    name: 'it is longer than any message',
    ifUnnamed: true,
    points: never,
    why: 'Nobody speaks for minutes to a machine; an article does.',
    holds: (candidate) => !isShown(candidate) && hasMoreWords(candidate.text, longestMessage)
  },
  {
    name: 'it is full of hesitations',
    ifUnnamed: true,
    points: -14,
    why: 'Who writes each `um` down warns of them.',
    holds: (candidate) => !candidate.hasSpeaker && hesitates(candidate.text)
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
    ifUnnamed: true,
    points: -4,
    why: 'What is quoted in passing is shorter than any message.',
    holds: (candidate) => candidate.form !== 'cell' && isShown(candidate) && wordsIn(candidate.text) < fewestWords
  },
  {
    name: 'it says that the script is not written yet',
    points: never,
    why: 'A note in place of a script is not a script.',
    holds: ({text}) => isUnwritten(text)
  },
  {
    name: 'it begins by saying that it is no longer used',
    points: never,
    why: '`Retired, do not use` stands before what was left once.',
    holds: ({text}) => isRetired(text)
  },
  {
    name: 'it begins with a time, as a log does',
    points: -8,
    why: '`09:14 Mrs Abara, wants to move` was taken down from a call.',
    holds: ({text}) => /^\W{0,3}\d{1,2}[:.]\d{2}\b(?! ?(?:on|is|works)\b)/.test(text) && !opens(text)
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
      !isQuoted && form !== 'code' && messageScore(text) < soundsLikeMessage && isDeclined(text)
  },
  {
    name: 'it starts with an instruction to the caller',
    points: -6,
    why: 'Advice starts by telling what to do: leave, keep, mention, say.',
    holds: ({text, isQuoted}) => !isQuoted && isInstruction(text)
  },
  {
    name: 'it answers a question in bold at its start',
    points: -8,
    why: 'Documents tell a team what to do so: `**Too long?** Cut it.`',
    holds: ({text, isQuoted}) => !isQuoted && messageScore(text) < soundsLikeMessage && answersOwnQuestion(text)
  },
  {
    name: 'half its sentences are instructions to the caller',
    points: -4,
    why: 'A message asks its listener for little, and in other words.',
    holds: ({text, isQuoted}) => !isQuoted && messageScore(text) < soundsLikeMessage && isMostlyAdvice(text)
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
    name: 'nothing announces a voicemail, and nobody is named in it nor is a number left',
    ifUnnamed: true,
    points: -2,
    why: 'A code block holds forms and output of programs as often as messages.',
    holds: (candidate) =>
      candidate.form === 'code' &&
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
    ofWhole: true,
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
    name: 'no title right above announces a voicemail, and no line of it greets or names the caller',
    ofWhole: true,
    ifUnnamed: true,
    points: -4,
    why: 'A paragraph that is not set apart is about messages more often than one.',
    holds: (candidate) =>
      candidate.file === 'playbook' &&
      !isShown(candidate) &&
      candidate.path.at(-1)?.topic !== 'voicemail' &&
      !opens(candidate.text)
  },
  {
    name: 'nothing announces a voicemail, and it neither greets nor names the caller',
    ifUnnamed: true,
    points: -4,
    why: 'Words that are set apart may be an example of something else.',
    holds: (candidate) => isShown(candidate) && candidate.path.at(-1)?.topic !== 'voicemail' && !opens(candidate.text)
  },
  {
    name: 'it asks a question that only a person on the line can answer',
    points: -14,
    why: 'A machine cannot say whether it has a minute.',
    holds: ({text}) => asksForAnswer(text)
  },
  {
    name: 'it goes on by what somebody answers',
    points: -14,
    why: '`[If yes:]` stands in a talk; a machine answers nothing.',
    holds: ({text}) => branchesOnAnswer(text)
  },
  {
    name: 'it addresses several people',
    points: never,
    why: 'A message has one listener: `Hi everyone` opens a post or a note.',
    holds: (candidate) =>
      isForMany(candidate.text) ||
      (!isNamedVoicemail(candidate) && speaksToMany(candidate.text) && !isForCrew(candidate.text))
  },
  {
    name: 'it tells of a voicemail just left',
    points: -10,
    why: 'A text or an e-mail says so, and nobody says `vm` aloud.',
    holds: ({text}) => tellsOfVoicemail(text)
  },
  {
    name: 'it asks to be passed on',
    ofWhole: true,
    ifUnnamed: true,
    points: -8,
    why: 'Callers ask that of a person who picks up for the listener.',
    holds: (candidate) => !isWhole(candidate.text) && asksToPassOn(candidate.text)
  },
  {
    name: 'it replies to someone',
    ifUnnamed: true,
    points: -6,
    why: '`No problem` and `Great` reply to another person.',
    holds: (candidate) => answersSomebody(candidate.text)
  },
  {
    name: 'it ends with a question and gives no way to answer it',
    ofWhole: true,
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
    why: '`Reply STOP` is answered on a screen; a caller may ask to text a word.',
    holds: ({text}) => /\b(?:reply (?:stop|yes|y|c|1)|text stop)\b/i.test(text)
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
    holds: ({text}) => badMark.test(matched(/^\W{0,5}/u, text))
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
    ofWhole: true,
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
