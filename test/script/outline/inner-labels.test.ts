import {expect, test} from 'vitest'
import {partInside} from '../../../src/script/outline/inner-labels.ts'
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

test.for<readonly [line: string, ...parts: string[]]>([
  ['Ring at nine. **VM:** Hi Dana', 'Ring at nine.', '**VM:** Hi Dana'],
  ['Ring at nine. **VM**: Hi Dana', 'Ring at nine.', '**VM**: Hi Dana'],
  ['Ring at nine. __VM:__ Hi Dana', 'Ring at nine.', '__VM:__ Hi Dana'],
  ['Ring at nine. **Script 2:** seal', 'Ring at nine.', '**Script 2:** seal'],
  ['Ring (at nine) **VM:** Hi', 'Ring (at nine)', '**VM:** Hi'],
  ['Ring.   **VM:** Hi. **Text:** x', 'Ring.', '**VM:** Hi.', '**Text:** x'],
  ['Ring at nine. If no answer: Hi Dana', 'Ring at nine.', 'If no answer: Hi Dana'],
  ['Ring. Text: Hi. Voicemail: Hi Kay', 'Ring.', 'Text: Hi.', 'Voicemail: Hi Kay'],
  // No end of a sentence before it, no greeting after it, no channel in it.
  ['Ring at nine **VM:** Hi', 'Ring at nine **VM:** Hi'],
  ['Ring at nine. **Seal:** Hi', 'Ring at nine. **Seal:** Hi'],
  ['Ring at nine. **VM:**', 'Ring at nine. **VM:**'],
  ['Ring at nine. If no answer: it', 'Ring at nine. If no answer: it'],
  ['Ring at nine. if no answer: Hi Dana', 'Ring at nine. if no answer: Hi Dana'],
  ['Ring at nine. One thing: Hi Dana', 'Ring at nine. One thing: Hi Dana'],
  ['**VM:** Hi', '**VM:** Hi'],
  ['Ring at nine', 'Ring at nine']
])('a line is parted before labels inside it: %j', ([line, ...parts]) => {
  const source = `Seals.\n${line}`
  const found = partInside(source, [{start: 7, end: source.length}])
  expect(found.map(({start, end}) => source.slice(start, end))).toEqual(parts)
})
