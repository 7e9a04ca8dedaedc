import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {beforeEach, expect, test} from 'vitest'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {makeTree} from '../helpers/tree.ts'

// The built server as a process: how a session ends shows only there.

const bin = join(import.meta.dirname, '../../bin/vmlint.js')
const hedged = 'Hi Dana, this is Lee from Tarn Labels.\nYour new line is basically too fast for its labels.\n'

let cwd = ''
beforeEach(() => {
  cwd = makeTree({'cold.txt': hedged})
})

/** Starts a server, greets it, and shows it texts of these addresses. */
async function startSession(uris: readonly string[] = [], flags: readonly string[] = ['--stdio']) {
  const server = spawn(process.execPath, [bin, 'lsp', ...flags], {cwd})
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  const told: string[] = []
  connection.onNotification('textDocument/publishDiagnostics', ({uri}) => void told.push(uri))
  connection.onNotification('window/showMessage', ({message}) => void told.push(message))
  connection.listen()
  await connection.sendRequest('initialize', {processId: null, rootUri: pathToFileURL(cwd).href, capabilities: {}})
  await connection.sendNotification('initialized', {})
  for (const uri of uris)
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId: 'plaintext', version: 1, text: hedged}
    })
  return {server, connection, told, ended: endOf(server)}
}

async function endOf(server: ChildProcessWithoutNullStreams) {
  let stderr = ''
  server.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [code] = await once(server, 'close')
  return {code, stderr}
}

test.for([
  ['with', true],
  ['without', false]
] as const)('a session that ends in order %s an open file ends with 0 and says nothing', async ([, opens]) => {
  const {connection, ended} = await startSession(opens ? [pathToFileURL(join(cwd, 'cold.txt')).href] : [])
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await ended).toEqual({code: 0, stderr: ''})
})

test('a client may name its process, as that of VS Code does', async () => {
  const {connection, ended} = await startSession([], ['--stdio', `--clientProcessId=${process.pid}`])
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await ended).toEqual({code: 0, stderr: ''})
})

test('an end without a shutdown is 1, as the protocol has it', async () => {
  const {connection, ended} = await startSession()
  await connection.sendNotification('exit')
  expect(await ended).toEqual({code: 1, stderr: ''})
})

test('a client that hangs up is no fault', async () => {
  const {server, ended} = await startSession()
  server.stdin.end()
  expect(await ended).toEqual({code: 0, stderr: ''})
})

test.for([
  ['in the middle of a message', 'Content-Length: 500\r\n\r\n{"jsonrpc": "2.0", "method": "textDocum'],
  ['after bytes that are no message', 'Content-Length: x\r\n\r\nnonsense\r\n\r\n'],
  ['after a message that is no JSON', 'Content-Length: 5\r\n\r\n{nope']
] as const)('a client that vanishes %s leaves no server behind', async ([, bytes]) => {
  const {server, ended} = await startSession([pathToFileURL(join(cwd, 'cold.txt')).href])
  server.stdin.write(bytes)
  server.stdin.end()
  const {code, stderr} = await ended
  expect([0, 1, 2]).toContain(code)
  expect(stderr).not.toMatch(/^\s+at .*\(/m)
})

test('a client that reads no more leaves no server behind', async () => {
  const {server, ended} = await startSession()
  server.stdout.destroy()
  for (let round = 0; round < 20; round++)
    server.stdin.write('Content-Length: 54\r\n\r\n{"jsonrpc": "2.0", "id": 7, "method": "unknown/thing"}')
  server.stdin.end()
  expect([0, 1, 2]).toContain((await ended).code)
})

test('nothing is told of what is no file of the user', async () => {
  const file = pathToFileURL(join(cwd, 'cold.txt')).href
  const others = [
    `git:${file}`,
    'output:log',
    'vscode-notebook-cell:/a.ipynb#1',
    'file:///a%2Fb.txt',
    'file://host/a.txt'
  ]
  const {connection, told, ended} = await startSession([...others, file])
  await expect.poll(() => told, {timeout: 20_000}).toContain(file)
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await ended
  expect(told).toEqual([file])
})
