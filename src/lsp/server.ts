import {basename} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  ConnectionError,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  MessageType,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {createConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import packageJson from '../../package.json' with {type: 'json'}
import {VmlintError} from '../errors.ts'
import {isSkippedUnlessNamed} from '../files/names.ts'
import {applySuppressions, createLinter, type LinterOptions, rules} from '../index.ts'
import type {FileResult} from '../result.ts'
import {codeActionKinds, codeActions} from './code-actions.ts'
import {source, toDiagnostic} from './diagnostics.ts'
import {pathOf, pathOfUri} from './document-path.ts'
import {hover} from './hover.ts'
import {codeLenses, inlayHints} from './script-seconds.ts'

/** How the server runs. */
export interface ServerOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly cwd: string
  readonly linter?: Omit<LinterOptions, 'cwd'>
  /** Milliseconds without a keystroke after which a text is linted; chosen: under what is felt as a wait. */
  readonly delay?: number
}

/** Files whose change makes the configuration stale. */
const configurationFiles = '**/{.vmlintrc*,vmlintrc*,vmlint.config.*,package.json,.vmlintignore}'

/** Serves editors over two streams, after the Language Server Protocol. Settles when the client is gone. */
export function serve({input, output, cwd, linter: options, delay = 150}: ServerOptions): Promise<void> {
  const reader = new StreamMessageReader(input)
  // It would wait for the rest of a message for ever, and keep the process with it, though its client is gone.
  reader.partialMessageTimeout = 0
  const connection = createConnection(reader, new StreamMessageWriter(output))
  const documents = new TextDocuments(TextDocument)
  const timers = new Map<string, NodeJS.Timeout>()
  const results = new Map<string, {readonly version: number; readonly result: FileResult}>()
  /** Where the faults of a configuration file were shown, to take them away once it is fixed. */
  const faulty = new Set<string>()
  let root = cwd
  let linter = createLinter({...options, cwd: root})
  let watchesFiles = false

  /** Whether anything is reported for a text: the left side of a comparison shows what its file shows on the right. */
  const isOurs = (document: TextDocument) => pathOf(document, root) !== undefined

  /**
   * The result for the current text, linted at most once a version, as a run over its folder would: undefined for files
   * that such a run leaves out, and where the configuration is at fault.
   */
  async function resultOf(document: TextDocument): Promise<FileResult | undefined> {
    const known = results.get(document.uri)
    if (known?.version === document.version) return known.result
    try {
      const path = pathOf(document, root)
      if (path === undefined || isSkippedUnlessNamed(basename(path), 'file')) return undefined
      if (await linter.isIgnored(path, 'file')) return undefined
      const files = [{path, bytes: Buffer.from(document.getText()), isNamed: false}]
      const found = await linter.lintSelection({files, errors: []})
      const [result] = (await applySuppressions(found, {cwd: root})).results
      if (result) results.set(document.uri, {version: document.version, result})
      return result
    } catch (error) {
      showFault(error)
      return undefined
    }
  }

  async function publish(uri: string): Promise<void> {
    const document = documents.get(uri)
    if (!document) return
    const result = await resultOf(document)
    // A newer text is on its way: its own turn comes.
    if (documents.get(uri)?.version !== document.version) return
    send(uri, result?.messages.map(toDiagnostic) ?? [], document.version)
  }

  function send(uri: string, diagnostics: Diagnostic[], version?: number): void {
    void tell(() => connection.sendDiagnostics({uri, diagnostics, ...(version !== undefined && {version})}))
  }

  function say(message: string): void {
    void tell(() =>
      connection.sendNotification('window/showMessage', {type: MessageType.Error, message: `vmlint: ${message}`})
    )
  }

  function schedule({uri}: TextDocument): void {
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri)
        void publish(uri)
      }, delay)
    )
  }

  /** A fault in a configuration is shown in that file; anything without a place is said in a message. */
  function showFault(error: unknown): void {
    if (!(error instanceof VmlintError) || error.path === undefined) {
      say(error instanceof Error ? error.message : String(error))
      return
    }
    const uri = pathToFileURL(error.path).href
    const place = {line: (error.place?.line ?? 1) - 1, character: (error.place?.column ?? 1) - 1}
    if (!faulty.has(uri)) say(error.message)
    faulty.add(uri)
    send(uri, [{range: {start: place, end: place}, severity: 1, source, message: error.message}])
  }

  function reload(): void {
    linter = createLinter({...options, cwd: root})
    results.clear()
    for (const uri of faulty) send(uri, [])
    faulty.clear()
    for (const document of documents.all()) if (isOurs(document)) schedule(document)
  }

  connection.onInitialize(({rootUri, workspaceFolders, capabilities}) => {
    const folder = workspaceFolders?.[0]?.uri ?? rootUri
    const path = pathOfUri(folder ?? '')
    if (path !== undefined) {
      root = path
      linter = createLinter({...options, cwd: root})
    }
    watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    return {
      serverInfo: {name: 'vmlint', version: packageJson.version},
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: {codeActionKinds: [...codeActionKinds]},
        hoverProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true
      }
    }
  })
  connection.onInitialized(() => {
    if (!watchesFiles) return
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{globPattern: configurationFiles}]
    })
  })
  connection.onDidChangeWatchedFiles(reload)
  connection.onDidChangeConfiguration(reload)

  documents.onDidChangeContent(({document}) => {
    if (isOurs(document)) schedule(document)
  })
  documents.onDidSave(({document}) => {
    // Clients that watch no files still tell what they save.
    if (/(?:vmlintrc|vmlint\.config|vmlintignore|package\.json)[^/]*$/.test(document.uri)) reload()
  })
  documents.onDidClose(({document}) => {
    if (!isOurs(document)) return
    const {uri} = document
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    results.delete(uri)
    send(uri, [])
  })

  connection.onCodeAction(async ({textDocument, range, context}) => {
    const document = documents.get(textDocument.uri)
    const result = document && (await resultOf(document))
    return result ? [...codeActions(document, result.messages, range, context.only)] : []
  })
  connection.onHover(async ({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    const result = document && (await resultOf(document))
    if (!result) return null
    const {analyses} = await linter.inspectText(document.getText(), result.filePath)
    const meta = (ruleId: string) => rules.get(ruleId)?.meta
    return hover(document, position, {messages: result.messages, analyses, meta}) ?? null
  })
  connection.onCodeLens(async ({textDocument}) => {
    const document = documents.get(textDocument.uri)
    const result = document && (await resultOf(document))
    return codeLenses(result?.scripts ?? [])
  })
  connection.languages.inlayHint.on(async ({textDocument, range}) => {
    const document = documents.get(textDocument.uri)
    const result = document && (await resultOf(document))
    if (!result) return []
    return inlayHints(result.scripts, (line) => lineLength(document, line), {
      first: range.start.line,
      last: range.end.line
    })
  })

  documents.listen(connection)
  connection.listen()
  return new Promise((settle) => {
    input.once('end', settle)
    input.once('close', settle)
  })
}

/** Tells the client something; one that is gone needs nothing. */
async function tell(notify: () => Promise<void>): Promise<void> {
  try {
    await notify()
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error
  }
}

function lineLength(document: TextDocument, line: number): number {
  const text = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  return text.replace(/[\r\n]+$/, '').length
}
