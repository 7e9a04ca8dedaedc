import {expect, test} from 'vitest'
import {parseDocument} from '../../../src/script/parse.ts'
import {saidBy} from '../../helpers/said.ts'

// Which texts of a section are messages, and where a message ends.

const seal = 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'
const saw = 'Good evening [Name], it is Kay at Tarn Tools. Your saw is due. I am on 555-0120.'

type Case = readonly [
  source: string,
  ...scripts: (readonly [title: string | undefined, said: string, seconds?: number])[]
]

/** Title and words of each script, and the most seconds that are stated for it. */
function scriptsOf(source: string) {
  const document = parseDocument(source, {format: 'markdown'})
  return document.scripts.map((script) => {
    const seconds = script.stated?.seconds?.max
    return [script.title, saidBy(document, script), ...(seconds === undefined ? [] : [seconds])]
  })
}

test.for<Case>([
  [`# Voicemail\n\n${seal}\n\n# Notes\n\n${saw}`, ['Voicemail', seal]],
  [`# Voicemail\n\n> ${seal}\n\nIt works, since it has a date.`, ['Voicemail', seal]],
  [`# Voicemail\n\nSay it slowly.\n\n${seal}`, ['Voicemail', seal]],
  [`# Voicemail\n\n${seal}\n\nOne more thing: the seal leaks.\n\nThanks, bye.`, ['Voicemail', `${seal} Thanks, bye.`]],
  [`# Voicemail\n\n${seal}\n\nLeave it before nine.`, ['Voicemail', seal]],
  [
    '# Voicemail\n\nHi [Name], Iva at Moor. Three things:\n\n- Your seal\n- Your pump\n\nI am on 555-0119.',
    ['Voicemail', 'Hi [Name], Iva at Moor. Three things: Your seal Your pump I am on 555-0119.']
  ],
  [`# Voicemail\n\n${seal}\n\n- Your seal\n- Your pump`, ['Voicemail', seal]],
  [
    `# Voicemail\n\n${seal}\n\nIf it is done, no need to ring.\n\nThanks, bye.`,
    ['Voicemail', `${seal} If it is done, no need to ring. Thanks, bye.`]
  ],
  [`# Voicemail\n\n${seal}\n\nIf the pump is new, skip it.`, ['Voicemail', seal]],
  [`Pump voicemails\n\n# Farms\n\n${seal}\n\n# Mills\n\n${saw}`, ['Farms', seal], ['Mills', saw]],
  [
    `# Seals\n\nHere are the voicemail scripts:\n\n**Farms**\n\n"${seal}"\n\n**Mills**\n\n"${saw}"`,
    ['Farms', seal],
    ['Mills', saw]
  ],
  [`# Seals\n\nHere are the voicemails below.\n\n## Farms\n\n${seal}`, ['Farms', seal]],
  [
    '# Voicemail\n\n**Hook:** Hi [Name], this is Iva at Moor Pumps.\n\n**Reason:** Your seal is due in June.\n\n**CTA:** I am on 555-0119.',
    ['Voicemail', seal]
  ],
  ['# Voicemail\n\n**Hook:** Be short.\n\n**CTA:** Ask for a call.'],
  [`## Voicemail 1\n\n## Voicemail 2\n\n> ${seal}`, ['Voicemail 1', ''], ['Voicemail 2', seal]],
  [`# Voicemails\n\n## Script 1\n\n## Script 2\n\n> ${seal}`, ['Script 1', ''], ['Script 2', seal]],
  [`# Voicemails\n\n## E-mail\n\n> ${seal}`],
  [`# Voicemail\n\n## E-mail about it\n\n> ${seal}`],
  [`# Voicemail\n\n*${seal}*`, ['Voicemail', seal]],
  [`# Voicemail\n\n*About 20 seconds*\n\n${seal}`, ['Voicemail', seal, 20]],
  [`# Voicemail\n\n- ${seal}\n- ${saw}`, ['Voicemail', seal], ['Voicemail', saw]],
  [`# Voicemail\n\n> ${seal}\n> (20 s)`, ['Voicemail', seal]],
  [`# Voicemail\n\n> ${seal}\n\n(25 s)\n\n> ${saw}\n\n(20 s)`, ['Voicemail', seal, 25], ['Voicemail', saw, 20]],
  [`(20 s)\n\n# Voicemail\n\n(25 s)\n\n> ${seal}\n\n> ${saw}`, ['Voicemail', seal, 25], ['Voicemail', saw, 25]],
  [`# Voicemail\n\n"${seal}" (20 s)`, ['Voicemail', seal, 20]],
  [
    '# Voicemail\n\n"Hi [Name], this is Iva at Moor Pumps.\n\nYour seal is due in June.\n\nI am on 555-0119."\n\nSlowly.',
    ['Voicemail', seal]
  ],
  [
    '# Voicemail\n\nRep: Hi [Name], this is Iva at Moor Pumps.\n\nRep: Your seal is due in June.',
    ['Voicemail', 'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June.']
  ],
  [`# Voicemail\n\nClient: ${seal}`, ['Voicemail', seal]],
  [`# Call\n\n> ${seal}\n\n# Voicemail\n\n> ${saw}`, ['Call', seal], ['Voicemail', saw]],
  [`# Call\n\n> Hi [Name], this is Iva at Moor Pumps. Your seal is due.\n\n# Voicemail\n\n> ${saw}`, ['Voicemail', saw]]
])('in a file with titles of voicemails: %j', ([source, ...scripts]) => {
  expect(scriptsOf(source)).toEqual(scripts)
})

test.for<Case>([
  [`# A\n\n${seal}`, ['A', seal]],
  [`# A\n\n${seal}\n\n# B\n\n${saw}`, ['A', seal], ['B', saw]],
  [`# A\n\n${seal}\n\n# E-mail\n\n${saw}`, ['A', seal]],
  [`# A\n\n${seal}\n\n\`\`\`\nnpm i\n\`\`\``, ['A', seal]],
  [`# A\n\nThe seal is due.\n\n# B\n\n${seal}`, ['B', seal]],
  ['The seal is due.', [undefined, 'The seal is due.']],
  ['Hi all, the seal is due.'],
  ['Leave it.\n\nThe seal is due.', [undefined, 'The seal is due.']],
  [`DOOR SCRIPT\n\n# A\n\n> ${seal}`],
  [`# Door script\n\n# A\n\n> ${seal}`],
  [`# Seals\n\n# Door\n\n> x\n\n# A\n\n> ${seal}`, ['A', seal]],
  [`# A\n\n> ${seal}\n\nSeals.`, ['A', seal]],
  [`# A\n\nSeals.\n\n*${seal}*`, ['A', seal]],
  [`# A\n\n${seal}\n\n*Leave it slowly.*`, ['A', seal]],
  [`# A\n\n| a | b |\n|---|---|\n| Your seal | is due |\n\n${seal}`, ['A', seal]],
  [`Kay R.  9:12 AM\n${seal}`, ['Kay R. 9:12 AM', seal]],
  [`# A\n\nIf voicemail: "${seal}"`, ['If voicemail', seal]],
  [`- ${seal}\n- ${saw}`, [undefined, seal], [undefined, saw]],
  [`Rep: ${seal}`, [undefined, seal]],
  [`Rep: ${seal}\n\nClient: Yes?`, [undefined, seal]]
])('in a file without: %j', ([source, ...scripts]) => {
  expect(scriptsOf(source)).toEqual(scripts)
})

test.for<Case>([
  // Sentences lead to messages, and may warn of them.
  [`# Voicemail\n\nThe first:\n\n${seal}\n\nThe second:\n\n${saw}`, ['Voicemail', seal], ['Voicemail', saw]],
  [`# Voicemail\n\nHere it is:\n\n${seal}`, ['Voicemail', seal]],
  [`# Voicemail\n\nHere is a lazy one I got last week:\n\n${seal}`],
  [`# Voicemail\n\nHere is one I got:\n\n${seal}\n\nSay this instead:\n\n${saw}`, ['Say this instead', saw]],
  // What is said of others ends it, a question before it does not open it.
  [`# Voicemail\n\n${seal}\n\nThey ring back within a week.`, ['Voicemail', seal]],
  [`# Voicemail\n\n${seal}\n\nMost of them do.`, ['Voicemail', seal]],
  [`# Voicemail\n\n${seal}\n\nMost of you do.`, ['Voicemail', `${seal} Most of you do.`]],
  [`# Voicemail\n\nThey ring back.`],
  [`# Voicemail\n\nSeals and pumps.\n\n${seal}`, ['Voicemail', seal]],
  // A list goes on with what introduces it.
  [
    `# Voicemail\n\n${seal}\n\nThree things:\n\n- Your seal\n- Your pump`,
    ['Voicemail', `${seal} Three things: Your seal Your pump`]
  ],
  [`# Voicemail\n\n${seal}\n\nThree things.\n\n- Your seal\n- Your pump`, ['Voicemail', `${seal} Three things.`]],
  // One voice under a title for machines.
  [`# Answerphone\n\nRECEPTION: ${seal}`, ['Answerphone', seal]],
  ['# Answerphone\n\nRECEPTION: Yes?'],
  [`# Calls\n\nRECEPTION: ${seal}`],
  // A paragraph that announces messages foretells them in all of the file.
  [`# Seals\n\nThe voicemails, three a trade.\n\n"${seal}"`, ['Seals', seal]],
  [`# Seals\n\nThe voicemails.\n\n## Farms\n\n"${seal}"\n\n# Voicemail\n\n${saw}`, ['Farms', seal], ['Voicemail', saw]]
])('where sentences lead, and messages end: %j', ([source, ...scripts]) => {
  expect(scriptsOf(source)).toEqual(scripts)
})
