import {expect, test} from 'vitest'
import {editSettings} from '../../src/config/edit.ts'

const learnt = {pace: 1.08, readings: 2}

test.for([
  ['an empty file', '', 'settings:\n  pace: 1.08\n  readings: 2\n'],
  ['a comment alone', '# ours\n', '# ours\nsettings:\n  pace: 1.08\n  readings: 2\n'],
  [
    'other keys',
    '# ours\nfiles: [a]   # all\n\nrules:\n  filler: off # no\n',
    '# ours\nfiles: [a]   # all\n\nrules:\n  filler: off # no\nsettings:\n  pace: 1.08\n  readings: 2\n'
  ],
  ['no last line end', 'files: [a]', 'files: [a]\nsettings:\n  pace: 1.08\n  readings: 2\n'],
  [
    'other settings',
    'settings: # ours\n    # why\n    goal: email\nfiles: [a]\n',
    'settings: # ours\n    # why\n    pace: 1.08\n    readings: 2\n    goal: email\nfiles: [a]\n'
  ],
  [
    'values before',
    "settings:\n  readings: 1 # one\n  goal: 'email'\n  pace: fast   # who\n",
    "settings:\n  readings: 2 # one\n  goal: 'email'\n  pace: 1.08   # who\n"
  ],
  ['settings in one line', 'settings: {goal: email} # x\n', 'settings: {pace: 1.08, readings: 2, goal: email} # x\n'],
  ['settings without a value', 'settings:\nfiles: [a]\n', 'settings:\n  pace: 1.08\n  readings: 2\nfiles: [a]\n'],
  ['settings that are null', 'settings: ~\n', 'settings: {pace: 1.08, readings: 2}\n'],
  ['Windows line ends', 'files: [a]\r\n', 'files: [a]\r\nsettings:\r\n  pace: 1.08\r\n  readings: 2\r\n'],
  ['JSON', '{"settings": {"pace": 1}}', '{"settings": {"readings": 2, "pace": 1.08}}'],
  ['empty JSON', '{}\n', '{"settings": {"pace": 1.08, "readings": 2}}\n'],
  [
    'JSON in lines',
    '{\n  "files": ["a"],\n  "settings": {\n    "goal": "email"\n  }\n}\n',
    '{\n  "files": ["a"],\n  "settings": {\n    "pace": 1.08,\n    "readings": 2,\n    "goal": "email"\n  }\n}\n'
  ],
  [
    'JSON without settings',
    '{\n  "files": ["a"]\n}\n',
    '{\n  "settings": {"pace": 1.08, "readings": 2},\n  "files": ["a"]\n}\n'
  ]
] as const)('%s', ([, text, edited]) => {
  expect(editSettings({text, path: '.vmlintrc'}, learnt)).toBe(edited)
  expect(editSettings({text: edited, path: '.vmlintrc'}, learnt)).toBe(edited)
})

test('an empty file becomes what its name says, and a byte order mark stays', () => {
  for (const text of ['', '\n', 'null\n'])
    expect(JSON.parse(editSettings({text, path: '.vmlintrc.json'}, learnt))).toEqual({settings: learnt})
  expect(editSettings({text: 'null\n', path: '.vmlintrc.yaml'}, learnt)).toBe(
    'settings:\n  pace: 1.08\n  readings: 2\n'
  )
  expect(editSettings({text: '\ufefffiles: [a]\n', path: '.vmlintrc'}, learnt)).toBe(
    '\ufefffiles: [a]\nsettings:\n  pace: 1.08\n  readings: 2\n'
  )
})

test('in a package.json the settings stand under its key', () => {
  const text = '{\n\t"name": "a",\n\t"vmlint": {\n\t\t"files": ["a"]\n\t}\n}\n'
  const edited = editSettings({text, path: 'package.json', under: ['vmlint']}, learnt)
  expect(JSON.parse(edited)).toEqual({name: 'a', vmlint: {settings: learnt, files: ['a']}})
  expect(edited).toContain('\n\t\t"files": ["a"]\n\t}\n}\n')
})

test.for([
  ['files: [a\n', /Cannot read `x`/],
  ['settings: fast\n', /not a mapping/],
  ['- a\n', /not a mapping/],
  ['a: &a {goal: email}\nsettings: *a\n', /not a mapping/]
] as const)('%j is refused', ([text, message]) => {
  expect(() => editSettings({text, path: 'x'}, learnt)).toThrow(message)
})
