import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {
  CodeLensRequest,
  createProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {scriptAt} from '../../editors/vscode/src/status.ts'
import {root, runIn, tempFolder, writeFiles} from '../helpers/project.ts'

// The extension as it is packed: its archive by the tool of its shop, its server by the protocol that its client speaks.

const folder = mkdtempSync(join(tmpdir(), 'vmlint-vscode-'))
const unpacked = join(folder, 'extension')
afterAll(() => rmSync(folder, {recursive: true, force: true}))
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

test('its client loads, and exports what the editor calls', () => {
  const standIn = `
    const any = () => new Proxy(class {}, {
      get: (target, key) => key === 'prototype' ? target.prototype : key === Symbol.toPrimitive ? () => '' : (target[key] ??= any()),
      apply: any
    })
    const Module = require('module')
    const load = Module._load
    Module._load = (name, ...rest) => name === 'vscode' ? any() : load(name, ...rest)
    console.log(Object.keys(require('./dist/extension.cjs')).join())`
  expect(runIn(unpacked, process.execPath, ['-e', standIn]).output).toBe('activate,deactivate\n')
})

test('its server finds the faults and the seconds of a script, and obeys the configuration of a folder', async () => {
  const cwd = tempFolder({'vmlint.config.mjs': "export default {rules: {'weak-words': 'error'}}\n"})
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
