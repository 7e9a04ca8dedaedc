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
import {applySuppressions, createLinter, type LinterOptions} from '../index.ts'
import type {FileResult} from '../result.ts'
import {codeActionKinds, codeActions} from './code-actions.ts'
import {source, toDiagnostic} from './diagnostics.ts'
import {pathOf, pathOfUri} from './document-path.ts'
import {hover} from './hover.ts'
import {codeLenses, inlayHints} from './script-seconds.ts'

/** Options of the server. */
export interface ServerOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly cwd: string
  readonly linter?: Omit<LinterOptions, 'cwd'>
  /** Milliseconds without a keystroke before a text is linted (chosen: too short to notice). */
  readonly delay?: number
}

/** Names of files that affect the configuration. */
const configurationFiles = '**/{.vmlintrc*,vmlintrc*,vmlint.config.*,package.json,.vmlintignore}'

/** Serves editors over two streams with the Language Server Protocol. Resolves when the client disconnects. */
export function serve({input, output, cwd, linter: options, delay = 150}: ServerOptions): Promise<void> {
  const reader = new StreamMessageReader(input)
  // The reader would otherwise wait forever for the rest of a message, and keep the process alive.
  reader.partialMessageTimeout = 0
  const connection = createConnection(reader, new StreamMessageWriter(output))
  const documents = new TextDocuments(TextDocument)
  const timers = new Map<string, NodeJS.Timeout>()
  const results = new Map<string, {readonly version: number; readonly result: FileResult}>()
  /** Configuration files with published faults, to clear once they are fixed. */
  const faulty = new Set<string>()
  let root = cwd
  let linter = createLinter({...options, cwd: root})
  let watchesFiles = false

  /** Whether a document is linted: the left side of a comparison is not, since the right side shows the same file. */
  const isOurs = (document: TextDocument) => pathOf(document, root) !== undefined

  /**
   * Result for the current text, linted at most once per version, as in a run over its folder: undefined for files
   * that such a run ignores, and for a faulty configuration.
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
    // A newer version of the text is scheduled.
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

  /** Publishes a fault in its configuration file; a fault without a path is shown as a message. */
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
    // Clients without file watchers still report saves.
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
    const rulesMeta = await linter.rulesMeta([result.filePath])
    return hover(document, position, {messages: result.messages, analyses, rulesMeta}) ?? null
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

/** Sends something to the client; ignores failures once it has disconnected. */
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
