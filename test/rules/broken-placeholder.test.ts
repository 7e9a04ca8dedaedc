import {expect, test} from 'vitest'
import rule from '../../rules/broken-placeholder.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'Hi {{first_name}}, {company} [one sentence: the reason, in your words].',
    'Hi [First Name\nand title], Lee here.',
    'Hi <<first_name>>, <Name>, %first_name%, %%first_name%% and *|FNAME|*.',
    'Rates fall 5% now and 7% later, 3 < 4 and 5 > 4.',
    {script: 'Hi \\[Name\\], see [our page](https://tarn.example).', format: 'markdown'},
    {script: 'Write &#91;sic&#93; and \\[ as it stands.', format: 'markdown'},
    // What nobody says may hold any bracket.
    {script: 'Hi Dana, <!-- see [1 --> Lee here.', format: 'markdown'},
    {script: 'Hi Dana, see [our page](https://tarn.example/a{1) now.', format: 'markdown'}
  ],
  bad: [
    'Call «{{rep_phone}» or «[Number» today.',
    'Hi «Name]», Lee here.',
    'Hi «<<first_name>» and «<first_name>>», Lee here.',
    'Hi «%%first_name%», «*|FNAME|», «|*FNAME*|» and «{{{{first_name}}}}».',
    'Hi «{name}}», Lee «[[Rep]».',
    'Hi «Name]» and «[Rep», Lee here.',
    'Hi «first_name}}» and «{{Rep», Lee here.',
    {script: '> Hi «{{first_name}»,\n> Lee «[Rep» here.', format: 'markdown'}
  ]
})

test.for<readonly [script: string, mended: string]>([
  ['Hi {{first_name}, Lee.', 'Hi {{first_name}}, Lee.'],
  ['Hi {first_name}}, Lee.', 'Hi {{first_name}}, Lee.'],
  ['Hi [Name, Lee.', 'Hi [Name], Lee.'],
  ['Hi first_name}}, Lee.', 'Hi {{first_name}}, Lee.'],
  ['Hi <<first_name>, Lee.', 'Hi <<first_name>>, Lee.'],
  ['Hi |*FNAME*|, Lee.', 'Hi *|FNAME|*, Lee.'],
  ['Hi {{{{first_name}}}}, Lee.', 'Hi {{first_name}}, Lee.'],
  ['Hi [[Name, Lee.', 'Hi [[Name]], Lee.'],
  ['Hi {[Name, Lee.', 'Hi {[Name]}, Lee.'],
  ['Hi [Name. Lee here.', 'Hi [Name]. Lee here.'],
  ['Hi [Name; Lee here.', 'Hi [Name]; Lee here.'],
  ['Hi first name], Lee.', 'Hi first [name], Lee.'],
  ['Name], Lee here.', '[Name], Lee here.'],
  ['Hi %%first_name%, Lee.', 'Hi %%first_name%%, Lee.'],
  ['Hi %first_name%%, Lee.', 'Hi %%first_name%%, Lee.'],
  ['Hi <first_name>>, Lee.', 'Hi <<first_name>>, Lee.'],
  ['Hi *|FNAME|, Lee.', 'Hi *|FNAME|*, Lee.']
])('offers to mend %s', async ([script, mended]) => {
  const {messages} = await lintExample(rule, script)
  const text0 = script.slice(...(messages[0]?.range ?? [0, 0]))
  expect(messages.map(({message}) => message)).toEqual([
    `${/[%<|]|\{{4}/.test(script) ? 'Marks' : 'Brackets'} do not match in \`${text0}\``
  ])
  const {range, text} = messages[0]?.suggestions?.[0]?.fix ?? {range: [0, 0], text: ''}
  expect(script.slice(0, range[0]) + text + script.slice(range[1])).toBe(mended)
})
