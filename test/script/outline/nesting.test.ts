import {expect, test} from 'vitest'
import {scriptsIn} from '../../helpers/said.ts'

// How far a title holds: by its level, by the list that it stands in, and by what it says of itself.

const message = 'Hi [Name], Iva at Moor Pumps. Your seal is due in June. I am on 555-0119.'
const titles = (source: string, format: 'markdown' | 'text' = 'markdown') =>
  scriptsIn(source, format)
    .filter(([, said]) => said !== '')
    .map(([title, said]) => (said === message ? title : `${title}: ${said}`))

test.for<readonly [what: string, source: string, found: readonly (string | undefined)[]]>([
  [
    'a label of an inner list stands below those of the outer',
    `# Call flow\n\n- **A. They answer**\n- **D. Answerphone**\n  - *mobile* - say:\n    > ${message}\n  - landline - all of them hear it, so:\n    > ${message}\n- **E. Dead number**\n  > Hi, it is Iva.\n`,
    ['mobile - say', 'D. Answerphone']
  ],
  ['a label in italics', `- *Picks up:* carry on\n- *Voicemail:* ${message}\n`, ['Voicemail']],
  ['a bold line over a file names all of it', `**DOORSTEP, SUMMER**\n\n---\n\n**THE KNOCK**\n\n> "${message}"\n`, []],
  ['a title that says it has no voicemail', `# Voicemails\n\n## Parents, no VM. Send this:\n\n> ${message}\n`, []],
  [
    'a label for a voicemail once it has left the greeting',
    `## Personal voicemail\n\n> Hello, this is [Name]. Please leave your number and I'll ring you.\n`,
    []
  ],
  ['a remark in italics after the words', `Voicemail:\n${message}\n_Say it slowly. You mean it._\n`, ['Voicemail']],
  ['one voice under a title for machines', `# Answerphone\n\nRECEPTION: ${message}\n`, ['Answerphone']],
  [
    'a list of what is marked',
    '# Clinic\n\n- Left for this customer\n- Number said once (for you)\n- Stops when it is done\n',
    []
  ]
])('%s', ([, source, found]) => {
  expect(titles(source)).toEqual(found)
})

test('a wiki has levels, terms, tables and boxes', () => {
  const source = `== Gatekeeper ==
: Us: could you put me through?

== Voicemail ==
=== Manuals ===
<blockquote>
${message}
</blockquote>

=== Contracts ===
{| class="wikitable"
! Language !! Message
|-
| English || ${message}
|}

=== Subtitles ===
; Say
: ${message}
; Don't say
: Hi [Name], we are a leading provider of pumps and I would love a word.
`
  expect(titles(source, 'text')).toEqual(['Manuals', 'English', 'Subtitles'])
})

test('comments of a template are not said', () => {
  const [[, said] = []] = scriptsIn('# Voicemail\n\nHi, Iva at Moor Pumps. {# not the price #}I am on 555-0119.\n')
  expect(said).toBe('Hi, Iva at Moor Pumps. I am on 555-0119.')
})

test('after somebody has hung up no machine listens', () => {
  const source = `00:11 GREETING: You have reached Holt Joinery.
00:21 [beep]
00:22 [rep disconnects, no message]
00:40 HOLT: Joinery.
00:41 IVA: Hi, it is Iva at Moor Pumps, on 555-0119.
00:52 HOLT: Yes?
`
  expect(titles(source, 'text')).toEqual([])
})
