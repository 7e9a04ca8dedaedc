import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {micromark} from 'micromark'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {type CodeAction, type CodeLens, type Hover, type InlayHint, MarkupContent} from 'vscode-languageserver'
import {applySuppressions, createLinter} from '../../src/index.ts'
import {type LspClient, startClient} from '../helpers/lsp.ts'
import {makeTree} from '../helpers/tree.ts'

const hedged = 'Hi Dana, this is Lee from Tarn Labels.\nYour new line is basically too fast for its labels.\n'

let folder: string
let client: LspClient

beforeEach(async () => {
  folder = makeTree()
  client = await startClient(folder, pathToFileURL(folder).href)
})

afterEach(() => client.close())

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href

async function diagnosticsOf(name: string, text: string) {
  const uri = uriOf(name)
  const found = client.diagnostics(uri)
  await client.show(uri, text)
  return found
}

test('tells its name and what it can do', () => {
  expect(client.initialized.serverInfo?.name).toBe('vmlint')
  expect(client.initialized.capabilities).toMatchObject({textDocumentSync: 2, hoverProvider: true})
})

test('a fault is underlined at its words, and gone once the words are', async () => {
  const [found] = (await diagnosticsOf('a.txt', hedged)).filter(({code}) => code === 'weak-words')
  expect(found).toMatchObject({
    source: 'vmlint',
    severity: 2,
    range: {start: {line: 1, character: 17}, end: {line: 1, character: 26}}
  })
  expect(found?.codeDescription?.href).toContain('weak-words')
  const mended = await diagnosticsOf('a.txt', hedged.replace('basically ', ''))
  expect(mended.map(({code}) => code)).not.toContain('weak-words')
})

test('a change of a few characters is enough', async () => {
  const uri = uriOf('a.txt')
  await diagnosticsOf('a.txt', hedged)
  const found = client.diagnostics(uri)
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [
      {range: {start: {line: 1, character: 17}, end: {line: 1, character: 27}}, text: ''},
      {range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, text: 'Maybe. '}
    ]
  })
  const words = (await found).filter(({code}) => code === 'weak-words').map(({range}) => range.start)
  expect(words).toEqual([{line: 0, character: 0}])
})

test('a suggestion and a directive are offered at the fault', async () => {
  const uri = uriOf('a.txt')
  await diagnosticsOf('a.txt', hedged)
  const at = {line: 1, character: 20}
  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: {uri},
    range: {start: at, end: at},
    context: {diagnostics: []}
  })
  const edits = actions.map(({title, edit}) => [title, edit?.changes?.[uri]?.[0]?.newText])
  expect(edits).toContainEqual(['Leave out `basically`', ''])
  expect(edits).toContainEqual(['Disable weak-words on this line', ' <!-- vmlint-disable-line weak-words -->'])
})

test('what a hover quotes is text, and no markup of a stranger', async () => {
  const uri = uriOf('a.md')
  const name = 'a`![x](https://evil.example/x.png)[y](command:z)<img src="https://evil.example/y">**b**_c_`d'
  await diagnosticsOf('a.md', `<!-- vmlint-disable ${name} -->\n\n${hedged}`)
  const answer: Hover = await client.connection.sendRequest('textDocument/hover', {
    textDocument: {uri},
    position: {line: 0, character: 24}
  })
  const {value} = MarkupContent.is(answer.contents) ? answer.contents : {value: ''}
  expect(value).toContain('evil.example')
  // As an editor that lets HTML through would show it.
  const shown = micromark(value, {allowDangerousHtml: true, allowDangerousProtocol: true})
  expect(shown).not.toMatch(/<img|<em>|(?:href|src)="(?!https:\/\/github\.com\/vmlint)/)
})

test('hovering tells why, and the second at which the word is said', async () => {
  const uri = uriOf('a.txt')
  await diagnosticsOf('a.txt', hedged)
  const answer: Hover = await client.connection.sendRequest('textDocument/hover', {
    textDocument: {uri},
    position: {line: 1, character: 20}
  })
  expect(JSON.stringify(answer.contents)).toMatch(/basically.*weak-words.*Said at \d\.\d s of 30 s/)
})

test('hovering tells why a rule of a plugin is there, and leads to no page that its author did not name', async () => {
  const plugin = join(import.meta.dirname, '../fixtures/plugin-sample/index.ts')
  writeFileSync(join(folder, '.vmlintrc.json'), JSON.stringify({plugins: [plugin], rules: {'weather-talk': 'warn'}}))
  const uri = uriOf('a.txt')
  await diagnosticsOf('a.txt', 'Hi Dana, lovely weather today. This is Lee from Tarn Labels.\n')
  const answer: Hover = await client.connection.sendRequest('textDocument/hover', {
    textDocument: {uri},
    position: {line: 0, character: 12}
  })
  expect(answer.contents).toMatchObject({
    value: expect.stringMatching(
      /is slow: come to the point\*\* \(weather-talk\)\n\nIt is the same weather for everybody/
    )
  })
})

test('each script tells its seconds as a lens and as a hint', async () => {
  const uri = uriOf('a.txt')
  await diagnosticsOf('a.txt', `${hedged}\n---\n\n${hedged}`)
  const textDocument = {uri}
  const lenses: CodeLens[] = await client.connection.sendRequest('textDocument/codeLens', {textDocument})
  expect(lenses.map(({range}) => range.start.line)).toEqual([0, 5])
  expect(lenses[0]?.command?.title).toMatch(/^\d+ s \(\d+-\d+ s\) of 30 s · 18 words$/)
  const hints: InlayHint[] = await client.connection.sendRequest('textDocument/inlayHint', {
    textDocument,
    range: {start: {line: 3, character: 0}, end: {line: 9, character: 0}}
  })
  expect(hints.map(({position}) => position)).toEqual([{line: 5, character: 38}])
})

test('a configuration is read again when it was saved', async () => {
  const before = await diagnosticsOf('a.txt', hedged)
  expect(before.map(({code}) => code)).toContain('weak-words')
  writeFileSync(join(folder, '.vmlintrc.yaml'), 'rules:\n  weak-words: off\n')
  const found = client.diagnostics(uriOf('a.txt'))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: uriOf('.vmlintrc.yaml'), type: 1}]
  })
  expect((await found).map(({code}) => code)).not.toContain('weak-words')
})

test('a faulty configuration is shown in its own file until it is mended', async () => {
  const path = join(folder, '.vmlintrc.yaml')
  writeFileSync(path, 'rules:\n  weak-word: off\n')
  const faults = client.diagnostics(uriOf('.vmlintrc.yaml'))
  await client.show(uriOf('a.txt'), hedged)
  const [fault] = await faults
  expect(fault).toMatchObject({severity: 1, range: {start: {line: 1, character: 2}}})
  expect(fault?.message).toContain('weak-words')
  writeFileSync(path, 'rules:\n  weak-words: off\n')
  const gone = client.diagnostics(uriOf('.vmlintrc.yaml'))
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: {}})
  expect(await gone).toEqual([])
})

test('a text that was never saved is linted, and nothing is left behind once it is closed', async () => {
  const uri = 'untitled:Untitled-1'
  const found = client.diagnostics(uri)
  await client.show(uri, hedged)
  expect((await found).map(({code}) => code)).toContain('weak-words')
  const gone = client.diagnostics(uri)
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  expect(await gone).toEqual([])
})

test.for([
  ['notes without a script', 'notes.md', '# Notes\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'],
  ['a file about the repository', 'README.md', hedged],
  ['a file that is ignored', 'old/cold.txt', hedged],
  ['old debt', 'debt.txt', hedged]
] as const)('nothing is shown of %s', async ([, name, text]) => {
  writeFileSync(join(folder, '.vmlintignore'), 'old\n')
  writeFileSync(join(folder, 'debt.txt'), hedged)
  await applySuppressions(await createLinter({cwd: folder}).lintFiles(['debt.txt']), {cwd: folder, suppressAll: true})
  expect(await diagnosticsOf(name, text)).toEqual([])
})
