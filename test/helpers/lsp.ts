import {PassThrough} from 'node:stream'
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {serve} from '../../src/lsp/server.ts'

/** A client of a server in this process. */
export interface LspClient {
  readonly connection: ProtocolConnection
  readonly initialized: InitializeResult
  /** Opens a document; later calls replace its text. */
  readonly show: (uri: string, text: string, languageId?: string) => Promise<void>
  /** Waits for the next diagnostics of a file. */
  readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>
  readonly close: () => void
}

/** Starts a server on a folder and initializes it like an editor. */
export async function startClient(cwd: string, rootUri: string): Promise<LspClient> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serve({input: toServer, output: toClient, cwd, delay: 5})
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const waiting = new Map<string, ((found: readonly Diagnostic[]) => void)[]>()
  connection.onNotification('textDocument/publishDiagnostics', ({uri, diagnostics}) => {
    for (const settle of waiting.get(uri) ?? []) settle(diagnostics)
    waiting.delete(uri)
  })
  connection.listen()
  const versions = new Map<string, number>()
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri,
    capabilities: {}
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    initialized,
    async show(uri, text, languageId = 'plaintext') {
      const version = (versions.get(uri) ?? 0) + 1
      versions.set(uri, version)
      await (version === 1
        ? connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
        : connection.sendNotification('textDocument/didChange', {
            textDocument: {uri, version},
            contentChanges: [{text}]
          }))
    },
    diagnostics: (uri) =>
      new Promise((settle) => {
        waiting.set(uri, [...(waiting.get(uri) ?? []), settle])
      }),
    close() {
      connection.dispose()
      toServer.end()
    }
  }
}
