import {expect, test} from 'vitest'
import {pathOf} from '../../src/lsp/document-path.ts'

test.for([
  ['file:///srv/scripts/cold%20one.txt', '/srv/scripts/cold one.txt'],
  ['untitled:Untitled-1', '/srv/home/untitled.txt'],
  ['file://', '/srv/home/untitled.txt'],
  ['git:/srv/scripts/cold.txt?%7B%7D', undefined],
  ['output:vmlint', undefined],
  ['vscode-notebook-cell:/srv/a.ipynb#W0', undefined],
  ['vscode-userdata:/settings.json', undefined],
  ['', undefined],
  ['file:///srv/a%2Fb.txt', undefined],
  ['file://otherhost/srv/a.txt', undefined]
] as const)('%s is the file %s', ([uri, path]) => {
  expect(pathOf({uri, languageId: 'plaintext'}, '/srv/home')).toBe(path)
})

test('an address that is no text is no file', () => {
  // @ts-expect-error A faulty client sends anything.
  expect(pathOf({uri: 5, languageId: 'plaintext'}, '/srv/home')).toBe(undefined)
})

test('a text without a name is markdown where its language says so', () => {
  expect(pathOf({uri: 'untitled:1', languageId: 'markdown'}, '/srv/home')).toBe('/srv/home/untitled.md')
})
