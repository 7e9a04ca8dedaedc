import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {
  CodeLensRequest,
  createProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {scriptAt} from '../../editors/vscode/src/status.ts'
import {root, runIn} from '../helpers/project.ts'
import {makeTree, sharedFolder, writeFiles} from '../helpers/tree.ts'
import {type StandInOptions, standIn} from '../helpers/vscode.ts'

// The extension as it is packed: its archive by the tool of its shop, its client in a stand-in for the editor, its server by the
// protocol that the two speak.

const folder = sharedFolder()
const unpacked = join(folder, 'extension')
beforeAll(() => {
  expect(runIn(root, process.execPath, ['scripts/extension.js']).status).toBe(0)
  writeFiles(folder, {'package.json': '{"private": true}'})
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '@vscode/vsce@3.6.2']
  expect(runIn(folder, 'npm', install)).toMatchObject({status: 0})
  const vsce = join(folder, 'node_modules/.bin/vsce')
  const archive = join(folder, 'vmlint.vsix')
  // Where nothing can be asked of anybody.
  const offline = {npm_config_offline: 'true', HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9'}
  const packing = runIn(join(root, 'editors/vscode'), vsce, ['package', '--no-dependencies', '-o', archive], offline)
  expect(packing, packing.output).toMatchObject({status: 0})
  expect(runIn(folder, 'python3', ['-m', 'zipfile', '-e', archive, folder]).status).toBe(0)
})

test('holds what it runs and nothing of its source', () => {
  const {output} = runIn(unpacked, 'find', ['.', '-type', 'f'])
  expect(output.trim().split('\n').sort()).toEqual([
    './LICENSE.txt',
    './dist/extension.cjs',
    './dist/server.cjs',
    './package.json',
    './readme.md'
  ])
})

describe('in an editor', () => {
  const bad = 'Hi Dana, this is Lee from Tarn Labels. Maybe we could talk on Friday at ten.\n'
  const two = `# Voicemail one\n\n> ${bad}\n# Voicemail two\n\n> ${'Your new sachet line outruns its labels. '.repeat(20)}\n`
  const wait = {timeout: 20_000}

  async function start(options: Partial<StandInOptions> = {}) {
    const folder = options.folder ?? makeTree()
    const editor = standIn({folder, extension: unpacked, ...options})
    onTestFinished(editor.deactivate)
    await editor.activate()
    const open = (name: string, text: string, languageId = 'plaintext') => {
      const uri = name.includes(':') ? name : pathToFileURL(join(folder, name)).href
      editor.open({uri, languageId, text})
      return uri
    }
    return {folder, editor, open}
  }

  test('its client shows the faults of a script and, in the status bar, the seconds of the one at the cursor', async () => {
    const {editor, open} = await start()
    const uri = open('cold.md', two, 'markdown')
    await expect.poll(() => editor.shown.get(uri), wait).toContain('weak-words')
    await expect.poll(() => editor.statusBar.text, wait).toMatch(/^\$\(clock\) \d of 30 s$/)
    expect(editor.statusBar).toMatchObject({isVisible: true, backgroundColor: undefined})
    editor.put(6)
    await expect.poll(() => editor.statusBar.text, wait).toMatch(/^\$\(clock\) \d\d of 30 s$/)
    expect(editor.statusBar).toMatchObject({
      tooltip: expect.stringContaining('words'),
      backgroundColor: expect.anything()
    })
    open('list.py', bad, 'python')
    await expect.poll(() => editor.statusBar.isVisible, wait).toBe(false)
    expect(editor.said).toEqual([])
  })

  test('it leaves alone what is no file of the user', async () => {
    const {editor, open} = await start()
    for (const address of ['git:/cold.txt?HEAD', 'output:vmlint', 'vscode-notebook-cell:/a.ipynb#1']) open(address, bad)
    expect(editor.statusBar.isVisible).toBe(false)
    const own = [open('cold.txt', bad), open('untitled:Untitled-1', bad)]
    for (const uri of own) await expect.poll(() => editor.shown.get(uri), wait).toContain('weak-words')
    expect([...editor.shown.keys()].sort()).toEqual(own.sort())
  })

  test('its settings switch it off and on, and the status bar alone', async () => {
    const {editor, open} = await start({settings: {'vmlint.enable': false}})
    const uri = open('cold.txt', bad)
    await editor.run('vmlint.restart')
    expect(editor.shown.size).toBe(0)
    editor.configure({'vmlint.statusBar': false})
    await expect.poll(() => editor.shown.get(uri), wait).toContain('weak-words')
    expect(editor.statusBar.isVisible).toBe(false)
    editor.configure({})
    await expect.poll(() => editor.statusBar.isVisible, wait).toBe(true)
    editor.configure({'vmlint.enable': false})
    await expect.poll(() => editor.shown.size, wait).toBe(0)
  })

  test('it runs the vmlint of the folder or of the setting, and of neither where the folder is not trusted', async () => {
    // One that says who it is in place of serving.
    const named = (name: string) => `require('node:fs').writeFileSync(${JSON.stringify(name)}, ''); process.exit(1)`
    const folder = makeTree()
    const at = (name: string) => join(folder, name)
    writeFiles(folder, {
      'node_modules/vmlint/bin/vmlint.js': named(at('pinned')),
      'tools/bin/vmlint.js': named(at('tools-ran'))
    })
    const {editor} = await start({folder, settings: {'vmlint.path': 'tools'}})
    await expect.poll(() => existsSync(at('tools-ran')), wait).toBe(true)
    expect(editor.said.join()).toMatch(/tools.bin.vmlint\.js does not start; .* vmlint\.path names another/)
    editor.configure({'vmlint.path': 'gone'})
    await expect.poll(() => existsSync(at('pinned')), wait).toBe(true)
    expect(editor.said.join()).toMatch(
      /gone.bin.vmlint\.js is not there\. Install vmlint in that folder \(npm install vmlint\)/
    )
    const untrusted = await start({folder, isTrusted: false})
    const uri = untrusted.open('cold.txt', bad)
    await expect.poll(() => untrusted.editor.shown.get(uri), wait).toContain('weak-words')
    expect(untrusted.editor.said).toEqual([])
  })
})

test('its server finds the faults and the seconds of a script, and obeys the configuration of a folder', async () => {
  const cwd = makeTree({'vmlint.config.mjs': "export default {rules: {'weak-words': 'error'}}\n"})
  const server = spawn(process.execPath, [join(unpacked, 'dist/server.cjs'), 'lsp', '--stdio'], {cwd})
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  const found = new Promise<readonly {code?: unknown; severity?: unknown}[]>((settle) => {
    connection.onNotification(PublishDiagnosticsNotification.type, ({diagnostics}) => settle(diagnostics))
  })
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(cwd).href,
    capabilities: {}
  })
  await connection.sendNotification('initialized', {})
  const uri = pathToFileURL(join(cwd, 'cold.md')).href
  const text = '# Voicemail\n\nHi Dana, this is Lee from Tarn Labels. Maybe we could talk on Friday at ten.\n'
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text}
  })
  expect(await found).toContainEqual(expect.objectContaining({code: 'weak-words', severity: 1}))
  const lenses = await connection.sendRequest(CodeLensRequest.type, {textDocument: {uri}})
  expect(scriptAt(lenses ?? [], 2)?.text).toMatch(/^\d+ of 30 s$/)
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect((await once(server, 'exit'))[0]).toBe(0)
})
