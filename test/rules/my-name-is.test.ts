import {expect, test} from 'vitest'
import rule from '../../rules/my-name-is.ts'
import {applyFixes} from '../helpers/fixes.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: ['My name is on the list.', 'My name is the same, and so is my van.', 'My name is misspelled, I see.'],
  bad: [
    'hi there «my name is» ruth vance i look after the kilns',
    'hi ed «my name is» ruth from oakline',
    '«My name is» Ruth Vance.',
    'Hi Ed, «my name is» Ruth and I run Oakline.',
    "«My name's» Ruth."
  ]
})

test.for<readonly [script: string, mended: string]>([
  ['My name is Ruth from Oakline.', 'This is Ruth from Oakline.'],
  ['Hi Ed, my name is Ruth and I run Oakline.', 'Hi Ed, this is Ruth and I run Oakline.'],
  ['My name is Ruth Vance, hello.', 'This is Ruth Vance, hello.'],
  ['My name is {{rep}} with Oakline.', 'This is {{rep}} with Oakline.'],
  ['My name is Ruth.', 'This is Ruth.'],
  // What comes after it may depend on the words before.
  ['My name is also Ruth from Oakline.', 'My name is also Ruth from Oakline.']
])('mended where nothing depends on it: %s', async ([script, mended]) => {
  expect(await applyFixes(rule, script)).toBe(mended)
})
