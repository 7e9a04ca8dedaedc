import {expect, test} from 'vitest'
import {namesMachine, sayingVoicemail} from '../../../src/script/evidence/voicemail-words.ts'

test.for([
  ['Answerphone #2', 'voicemail #2'],
  ['answering machines, spring', 'voicemails, spring'],
  ['Voice mail 1 / VM 2 / LVM', 'voicemail 1 / voicemail 2 / voicemail'],
  ['vm-03', 'voicemail-03'],
  ['a phone message', 'a voicemail'],
  ['VMware, the machine', 'VMware, the machine']
] as const)('%s', ([text, said]) => {
  expect(sayingVoicemail(text)).toBe(said)
})

test('names of machines', () => {
  for (const name of ['Machine', 'the machine', 'Answerphone', 'mailbox']) expect(namesMachine(name)).toBe(true)
  for (const name of ['machine shop', 'Dana', 'answer']) expect(namesMachine(name)).toBe(false)
})
