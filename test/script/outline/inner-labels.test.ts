import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const message = 'Hi [Name], Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'
const said = (source: string): readonly string[] => scriptsIn(source).map(([, words]) => words)

test.for<readonly [what: string, source: string]>([
  ['a bold one after a sentence', `Ring after nine. **VM (if no answer):** ${message}\n`],
  ['a plain one that a greeting follows', `Ring after nine. If no answer, VM: ${message}\n`],
  ['one of another channel after the message', `**VM:** ${message} **Text:** Hi [Name], Iva here.\n`],
  [
    'the name of a person before a greeting',
    `# Voicemails to leave\n\n- [ ] Dana Holt (Holt & Sons): ${message}\n- [ ] Log\n`
  ],
  ['a key of settings', `channel: voicemail\nscript: |\n  ${message}\n`],
  ['a remark on the line of the label', `Ringless drop 4: moor.wav\n\n${message}\n\nApproved: 2 May\n`],
  [
    'a letter to the team',
    `From: Pam\nTo: Reps\nSubject: The new voicemail\n\nHi all,\n\nUse this:\n\n"${message}"\n\nPam\n`
  ],
  [
    'turns of one speaker',
    `# Voicemail\n\n**You:** "Hi [Name], Iva at Moor Pumps."\n\n**You:** "Your seal is due in June. I am on 555-0119."\n`
  ]
])('what a label in a line announces is the message: %s', ([, source]) => {
  expect(said(source)).toEqual([message])
})

test.for<readonly [what: string, source: string]>([
  ['a colon in a message', `# Voicemail\n\n${message} One thing: the old seal. Note: it leaks.\n`],
  ['a subject of a mail', `Subject: the voicemail I left\n\n${message}\n`]
])('no label is %s', ([what, source]) => {
  expect(said(source).length).toBe(what === 'a colon in a message' ? 1 : 0)
})
