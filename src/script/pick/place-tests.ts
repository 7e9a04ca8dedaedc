import {soundsWorn} from '../evidence/advice.ts'
import {wordsIn} from '../evidence/length.ts'
import {isWhole} from '../evidence/whole.ts'
import {isPartName} from '../outline/label-names.ts'
import {postLevel} from '../outline/section.ts'
import {deniesMessage, type Topic} from '../outline/topics.ts'
import type {Candidate} from './candidate.ts'
import {fewestWords, isNamedVoicemail, isShown} from './candidate-signs.ts'
import {never, type Test} from './evidence.ts'
import {announces} from './title-topic.ts'

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

/** What sets a text apart, in the words of people who write documents. */
function howShown({form, isQuoted, hasSpeaker}: Candidate): string {
  if (isQuoted) return 'in quotation marks'
  if (hasSpeaker) return 'a name or a label stands before it'
  if (form === 'code') return 'in a code block'
  return form === 'quote' ? 'as a quote' : 'in bold or italics'
}

/** Whether a title, a label or a sentence before a text presents it as a message to leave. */
const isRecommended = (candidate: Candidate): boolean =>
  candidate.lead?.topic === 'good' || (isNamedVoicemail(candidate) && candidate.form !== 'branch')

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

/** Tests of where a text stands: what is above, before and beside it, and how it is set apart. */
export const placeTests: readonly Test[] = [
  // Evidence from its position.
  {
    name: 'its label announces or numbers a message',
    nameFor: ({form}) => `${form === 'cell' ? 'its row or column' : 'its label'} has a name that messages have`,
    saidBy: ({label}) => label,
    points: 6,
    why: 'Messages are called `Voicemail`, `Script` or `Version 2`, and that is about this text only.',
    holds: ({label, topic}) => announces(label) && !isOther(topic)
  },
  {
    name: 'its column holds messages',
    points: 6,
    why: 'The setting `columns` says so, or the row of an export says voicemail and the column script, message or body.',
    holds: ({isNamed}) => isNamed
  },
  {
    name: 'the title above announces or numbers a message',
    saidBy: ({path}) => path.at(-1),
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
    ofWhole: true,
    points: -12,
    why: 'Titles speak of calls and demos that were before.',
    holds: (candidate) =>
      candidate.topic === 'live' && isAnswered(candidate) && isAfterTalk(candidate) && isWhole(candidate.text)
  },
  {
    name: 'announces a live call',
    isSaid: true,
    ofWhole: true,
    points: -10,
    why: 'A call is a conversation, unless the words show that they are for a voicemail.',
    holds: (candidate) => candidate.topic === 'live' && !isAnswered(candidate) && !isWay(candidate)
  },
  {
    name: 'a title announces a live call, below one that announces voicemails',
    ofWhole: true,
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
    ofWhole: true,
    points: -10,
    why: 'Advice contains examples; good ones sound like voicemails.',
    holds: (candidate) => candidate.topic === 'note' && (isShown(candidate) || isWhole(candidate.text))
  },
  {
    name: 'no title or label above it announces a voicemail',
    ofWhole: true,
    points: -10,
    why: 'In a file that announces its voicemails, other text is something else, unless its words are for somebody who is away.',
    holds: ({topic, file, isForetold}) => file === 'playbook' && topic === undefined && !isForetold
  },
  {
    name: 'no title or label above it announces a voicemail; something else in the file may',
    ofWhole: true,
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
    ofWhole: true,
    points: -8,
    why: 'What stands round a message is usually about it.',
    holds: ({isBeside}) => isBeside
  },
  {
    name: 'it stands below a message and does not sound like one',
    ofWhole: true,
    points: -8,
    why: 'A quote below a message may be what somebody says of it.',
    holds: ({isComment}) => isComment
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
    ofWhole: true,
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
    ofWhole: true,
    points: -4,
    why: 'Such a title discusses an example: `Is it honest?`',
    holds: ({path, isAnnounced, label}) => /\?$/.test(path.at(-1)?.text ?? '') && !isAnnounced && !announces(label)
  }
]
