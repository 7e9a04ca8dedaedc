import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

const one = 'Hi (name), this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
const two = 'Good morning (name), Olu at Moor Pumps. Your filter shipped today. My number is 555-0114.'
const said = (source: string) => scriptsIn(source, 'text').map(([, words]) => words)

test.for<readonly [head: string, lines: readonly string[]]>([
  ['before it', ['On 3 May Olu wrote:', '', `> This is the voicemail I leave:`, '>', `> ${two}`, '>', '> They ring.']],
  ['inside it', [`> On 3 May Olu Ade wrote:`, '>', '> This is the voicemail I leave:', '>', `> ${two}`]],
  ['wrapped', ['On Friday, 3 May, Olu Ade of the', 'filter desk wrote:', '> Here is the voicemail:', '>', `> ${two}`]],
  [
    'of a mail in a mail',
    ['> On 3 May Olu wrote:', '> > On 2 May Iva wrote:', '> >', '> > My voicemail:', '> >', `> > ${two}`]
  ]
])('a mail that is answered is read as a text of its own; its head stands %s', ([, lines]) => {
  expect(said(`If it goes to voicemail I say: "${one}" Then I stop.\n\n${lines.join('\n')}\n`)).toEqual([one, two])
})

test('a quote that nobody wrote as a mail is one message', () => {
  expect(said(`VOICEMAIL\n\n> ${one}\n> I mean it.\n`)).toEqual([`${one} I mean it.`])
})
