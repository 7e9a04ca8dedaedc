import fc from 'fast-check'
import {expect, test} from 'vitest'
import {indexWords} from '../../src/language/words.ts'
import {scanCsv} from '../../src/script/blocks/csv.ts'
import {parseDocument} from '../../src/script/parse.ts'
import {saidBy, scriptsIn} from '../helpers/said.ts'

const hello = 'Hi {{first_name}}, Iva at Moor Pumps. Your seal is due, so I will ring on Monday. 555-0119.'

test.for<readonly [tool: string, source: string, scripts: readonly (readonly [string, string])[]]>([
  [
    'a step a row',
    `Sequence,Step,Type,Subject,Body\nSpring,1,Email,Your seal,"Hi {{first_name}}, see below."\nSpring,2,Call - Voicemail,,"${hello}"\nSpring,3,SMS,,"Hi {{first_name}}, Iva at Moor. Left you a voicemail."\n`,
    [['Spring · Step 2 · Call - Voicemail', hello]]
  ],
  [
    'a column of voicemails',
    `name,email_body,voicemail_script\nSeal,"Dear {{first_name}}, your seal is due on Monday.","${hello}"\n`,
    [['Seal', hello]]
  ],
  [
    'semicolons',
    `Kanal;Channel;Script\n1;Voicemail;${hello}\n2;LinkedIn;Hi {{first_name}}, thanks for adding me, I am at Moor.\n`,
    [['Kanal 1 · Voicemail', hello]]
  ],
  [
    'doubled quotation marks and a break in a cell',
    `Channel,Script\r\nVoicemail,"Hi Dana, Iva at Moor Pumps.\r\nThey call it ""the loud one"". I will ring on Monday."\r\n`,
    [['Voicemail', 'Hi Dana, Iva at Moor Pumps. They call it "the loud one". I will ring on Monday.']]
  ],
  ['a message in quotation marks', `Channel,Script\nVoicemail,"""${hello}"""\n`, [['Voicemail', hello]]],
  ['tags', `Type,Text\nVoicemail,"<p>${hello}</p>"\n`, [['Voicemail', hello]]],
  [
    'a message of a few words, and one full of hesitations',
    'Channel,Message\nVoicemail,"Just checking in again, call me back when you can."\nVoicemail,"Um, hi, um, it is Lee, um, call me back when you can."\n',
    [
      ['Voicemail', 'Just checking in again, call me back when you can.'],
      ['Voicemail', 'Um, hi, um, it is Lee, um, call me back when you can.']
    ]
  ],
  ['calls that were logged', 'Type,Notes\nVoicemail,"Left a message with her assistant on Monday"\n', []],
  ['e-mails alone', 'Step,Subject,Body\n1,Seal,"Hi Dana, Iva at Moor Pumps. I will ring on Monday, or call me."\n', []],
  ['people alone', 'First name,Phone,Notes\nDana,555-0119,"Left a voicemail, call back on Monday"\n', []]
])('an export with %s', ([, source, scripts]) => {
  const found = parseDocument(source, {format: 'csv'})
  expect(found.scripts.map((script) => [script.title, saidBy(found, script)])).toEqual(scripts)
})

test.for(['✗', '❌', '🚫'])('a row marked with %s holds no message, whatever its columns are', (cross) => {
  const table = `## Tone\n\n| | On a machine |\n|---|---|\n| ${cross} | Hi, Iva here from Moor Pumps, do ring me at your earliest convenience. |\n| ✓ | ${hello} |\n`
  expect(scriptsIn(table).map(([, said]) => said)).toEqual([hello])
})

test('tabs part the cells of .tsv, and a setting names the columns of messages', () => {
  const source = `who\twhat\nfarms\t${hello}\nmills\tRing once.\n`
  expect(scriptsIn(source, 'tsv').map(([, said]) => said)).toEqual([hello])
  const {scripts} = parseDocument(source, {format: 'tsv', columns: ['What']})
  expect(scripts.map(({title}) => title)).toEqual(['farms', 'mills'])
})

const cell = fc.array(fc.constantFrom('Hi', ',', '"', '\n', ' ', 'é', '🎉', ';', '555-0119', '{{x}}'), {maxLength: 8})

test('cells hold what was put into them, at their places', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 3}), {minLength: 1, maxLength: 4}), (cells) => {
      const texts = cells.map((row) => ['x', ...row.map((parts) => parts.join(''))])
      const source = texts.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      const {header, rows} = scanCsv(source, 0, ',')
      const read = [header, ...rows].map((row) =>
        row.map(({start, end}) => source.slice(start, end).replaceAll('""', '"'))
      )
      expect(read).toEqual(texts)
    })
  )
})

test('words of a cell are where they stand', () => {
  const source = `Channel,Script\nVoicemail,"Hi Dana, ""Iva"" at Moor &amp; Sons. ${hello}"\n`
  for (const script of parseDocument(source, {format: 'csv'}).scripts)
    for (const {start, end, text, placeholder} of indexWords(script, source).words)
      if (!placeholder) expect(source.slice(start, end)).toBe(text)
})

test('a setting names the columns of messages in a table of Markdown', () => {
  const source = `# Seals\n\n| Who | What |\n|---|---|\n| Farms | ${hello} |\n| Mills | Ring once. |\n`
  const titles = (columns: readonly string[]) =>
    parseDocument(source, {format: 'markdown', columns}).scripts.map(({title}) => title)
  expect(titles(['what'])).toEqual(['Farms', 'Mills'])
  expect(titles(['who else'])).toEqual([])
})
