import Module, {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** A text as the editor holds it. */
interface OpenText {
  readonly uri: string
  readonly languageId: string
  readonly text: string
}

/** What the extension did to the editor. */
export interface StandIn {
  readonly activate: () => Promise<void>
  readonly deactivate: () => Promise<void>
  /** Shows a text, as when its tab is opened. */
  readonly open: (text: OpenText) => void
  readonly put: (cursorLine: number) => void
  readonly configure: (settings: Readonly<Record<string, unknown>>) => void
  readonly run: (command: string) => unknown
  /** Codes of the faults that are shown, by address. */
  readonly shown: ReadonlyMap<string, readonly unknown[]>
  readonly statusBar: {readonly text: string; readonly tooltip: string; readonly isVisible: boolean}
  /** What was said in a box. */
  readonly said: readonly string[]
}

/** How the editor is set up. */
export interface StandInOptions {
  /** The folder that is open. */
  readonly folder: string
  /** Where the extension is. */
  readonly extension: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly isTrusted?: boolean
}

/**
 * Enough of VS Code for its own client library to work in: the texts that are open, settings, faults, the status bar and
 * messages. All else may be asked for and does nothing.
 */
export function standIn({folder, extension, settings = {}, isTrusted = true}: StandInOptions): StandIn {
  let configuration = settings
  const shown = new Map<string, readonly unknown[]>()
  const said: string[] = []
  const commands = new Map<string, () => unknown>()
  const statusBar = {
    text: '',
    tooltip: '',
    isVisible: false,
    show: () => see(true),
    hide: () => see(false),
    dispose() {}
  }
  const see = (isVisible: boolean) => void Object.assign(statusBar, {isVisible})
  const [opened, configured, diagnosed, activated, moved] = [event(), event(), event(), event(), event()]
  const say = (text: string) => Promise.resolve(void said.push(text))
  const window = {
    activeTextEditor: undefined as object | undefined,
    visibleTextEditors: [] as object[],
    tabGroups: namespace({all: []}),
    createStatusBarItem: () => statusBar,
    createOutputChannel: () => anything(),
    showErrorMessage: say,
    showWarningMessage: say,
    showInformationMessage: say,
    onDidChangeActiveTextEditor: activated.on,
    onDidChangeTextEditorSelection: moved.on
  }
  const workspace = {
    textDocuments: [] as object[],
    notebookDocuments: [],
    workspaceFolders: [{uri: new Uri(pathToFileURL(folder).href), name: 'scripts', index: 0}],
    isTrusted,
    getConfiguration: (section: string) => ({
      get: (key: string, otherwise: unknown) => configuration[`${section}.${key}`] ?? otherwise
    }),
    onDidOpenTextDocument: opened.on,
    onDidChangeConfiguration: configured.on,
    createFileSystemWatcher: () => namespace({})
  }
  const languages = {
    match: (selector: readonly {language: string; scheme: string}[], text: {languageId: string; uri: Uri}) =>
      selector.some(({language, scheme}) => language === text.languageId && scheme === text.uri.scheme) ? 10 : 0,
    onDidChangeDiagnostics: diagnosed.on,
    createDiagnosticCollection: () => ({
      set(uri: Uri, faults: readonly {code: unknown}[] = []) {
        shown.set(
          uri.toString(),
          faults.map(({code}) => (code as {value?: unknown})?.value ?? code)
        )
        diagnosed.fire({})
      },
      delete: (uri: Uri) => shown.delete(uri.toString()),
      clear: () => shown.clear(),
      dispose: () => shown.clear()
    })
  }
  const api = anything({
    window: namespace(window),
    workspace: namespace(workspace),
    languages: namespace(languages),
    commands: namespace({
      registerCommand(name: string, act: () => unknown) {
        commands.set(name, act)
        return {dispose() {}}
      }
    }),
    env: namespace({language: 'en', appName: 'Stand-in'}),
    version: '1.91.0',
    Uri,
    Position,
    Range,
    Diagnostic: Placed,
    CodeLens: Placed,
    EventEmitter,
    CancellationTokenSource
  })
  const {activate, deactivate} = loadWith(api, `${extension}/dist/extension.cjs`)
  return {
    shown,
    said,
    statusBar,
    activate: () => activate({extensionPath: extension, subscriptions: []}),
    deactivate,
    open({uri, languageId, text}) {
      const document = {uri: new Uri(uri), languageId, version: 1, getText: () => text, isClosed: false}
      workspace.textDocuments.push(document)
      window.activeTextEditor = {document, selection: {active: new Position(0, 0)}}
      window.visibleTextEditors = [window.activeTextEditor]
      opened.fire(document)
      activated.fire(window.activeTextEditor)
    },
    put(line) {
      Object.assign(window.activeTextEditor ?? {}, {selection: {active: new Position(line, 0)}})
      moved.fire({textEditor: window.activeTextEditor})
    },
    configure(next) {
      configuration = next
      configured.fire({affectsConfiguration: (key: string) => key.startsWith('vmlint.')})
    },
    run: (command) => commands.get(command)?.()
  }
}

interface Extension {
  readonly activate: (context: object) => Promise<void>
  readonly deactivate: () => Promise<void>
}

/** Loads a module that asks for `vscode`, anew each time. */
function loadWith(api: unknown, path: string): Extension {
  const internals = Module as unknown as {_load: (name: string, ...rest: unknown[]) => unknown}
  const load = internals._load
  internals._load = (name, ...rest) => (name === 'vscode' ? api : load(name, ...rest))
  try {
    const require = createRequire(import.meta.url)
    delete require.cache[path]
    return require(path)
  } finally {
    internals._load = load
  }
}

type Listener = (value: unknown) => unknown

function event() {
  const listeners = new Set<Listener>()
  return {
    on(listener: Listener, self?: unknown) {
      const bound = (value: unknown) => listener.call(self, value)
      listeners.add(bound)
      return {dispose: () => void listeners.delete(bound)}
    },
    fire(value: unknown) {
      for (const listener of listeners) listener(value)
    }
  }
}

class EventEmitter {
  readonly #event = event()
  readonly event = this.#event.on
  readonly fire = this.#event.fire
  dispose() {}
}

/** Nothing is ever called off. */
class CancellationTokenSource {
  readonly token = {isCancellationRequested: false, onCancellationRequested: event().on}
  cancel() {}
  dispose() {}
}

class Uri {
  readonly scheme: string
  readonly href: string
  constructor(href: string) {
    this.href = href
    this.scheme = href.slice(0, href.indexOf(':'))
  }
  static parse = (href: string) => new Uri(href)
  static file = (path: string) => new Uri(pathToFileURL(path).href)
  get fsPath() {
    return this.scheme === 'file' ? fileURLToPath(this.href) : this.href
  }
  toString() {
    return this.href
  }
}

class Position {
  readonly line: number
  readonly character: number
  constructor(line: number, character: number) {
    this.line = line
    this.character = character
  }
}

class Range {
  readonly start: Position
  readonly end: Position
  constructor(...[a, b, c, d]: readonly [Position, Position] | readonly [number, number, number, number]) {
    this.start = typeof a === 'number' ? new Position(a, b as number) : a
    this.end = typeof a === 'number' ? new Position(c ?? 0, d ?? 0) : (b as Position)
  }
}

/** A fault or a lens: a place, and what is there. */
class Placed {
  code: unknown
  readonly range: Range
  readonly command: unknown
  constructor(range: Range, about: unknown) {
    this.range = range
    this.command = about
  }
}

/** Members that are given; events that never happen and calls that give a thing to dispose of, for the rest. */
function namespace(known: object): object {
  return new Proxy(known, {
    get: (members, key) => (Reflect.has(members, key) ? Reflect.get(members, key) : () => ({dispose() {}})),
    has: () => true
  })
}

/** Whatever is asked of it: a class, a function, a member of an enumeration. */
function anything(known: Readonly<Record<string, unknown>> = {}): unknown {
  const members: Record<string | symbol, unknown> = {...known}
  return new Proxy(class {}, {
    get(target, key) {
      if (key === 'prototype') return target.prototype
      if (key === Symbol.toPrimitive) return () => ''
      if (key === 'then') return undefined
      members[key] ??= anything()
      return members[key]
    },
    apply: () => anything()
  })
}
