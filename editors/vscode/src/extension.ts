import {
  commands,
  type Disposable,
  type ExtensionContext,
  languages,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  window,
  workspace
} from 'vscode'
import {
  CloseAction,
  CodeLensRequest,
  type ErrorHandler,
  LanguageClient,
  TransportKind
} from 'vscode-languageclient/node'
import {serverModule} from './server-module.ts'
import {scriptAt} from './status.ts'

/** Languages that teams write scripts in. */
const documentSelector = ['markdown', 'plaintext', 'csv', 'tsv'].flatMap((language) =>
  ['file', 'untitled'].map((scheme) => ({language, scheme}))
)

/** The library also stops a client that failed to start, and then throws because it is not running. */
class Client extends LanguageClient {
  override stop(timeout?: number): Promise<void> {
    return this.isRunning() ? super.stop(timeout) : Promise.resolve()
  }
}

let client: LanguageClient | undefined
let turn: Promise<void> = Promise.resolve()

/** Starts the server, and shows the seconds of the script at the cursor. */
export async function activate(context: ExtensionContext): Promise<void> {
  // Registered first, so that a setting or the command can start a server that failed.
  context.subscriptions.push(
    ...showSeconds(),
    commands.registerCommand('vmlint.restart', () => restart(context)),
    workspace.onDidGrantWorkspaceTrust(() => restart(context)),
    workspace.onDidChangeConfiguration((change) => {
      if (['vmlint.enable', 'vmlint.path'].some((key) => change.affectsConfiguration(key))) void restart(context)
    })
  )
  await restart(context)
}

/** Stops the server. */
export function deactivate(): Promise<void> {
  return inTurn(stop)
}

function restart(context: ExtensionContext): Promise<void> {
  return inTurn(async () => {
    await stop()
    await start(context)
  })
}

/** Runs starts and stops one after the other: the library cannot stop a client that is still starting. */
function inTurn(act: () => Promise<void>): Promise<void> {
  turn = turn.then(act)
  return turn
}

async function stop(): Promise<void> {
  const running = client
  client = undefined
  await running?.stop()
}

async function start(context: ExtensionContext): Promise<void> {
  const settings = workspace.getConfiguration('vmlint')
  if (!settings.get('enable', true)) return
  const {module, missing} = serverModule({
    named: settings.get('path', ''),
    folders: (workspace.workspaceFolders ?? []).map(({uri}) => uri.fsPath),
    extension: context.extensionPath,
    isTrusted: workspace.isTrusted
  })
  if (missing !== undefined)
    void window.showWarningMessage(
      `vmlint: ${missing} is not there. Install vmlint in that folder (npm install vmlint), or change the setting vmlint.path. Until then another vmlint is used.`
    )
  const args = ['lsp', ...(workspace.isTrusted ? [] : ['--no-config-code'])]
  client = new Client(
    'vmlint',
    'vmlint',
    {module, args, transport: TransportKind.stdio},
    {
      documentSelector,
      // The code lens and the status bar already show the seconds.
      middleware: {provideInlayHints: () => []},
      // The library's own message, that a connection was disposed, does not help.
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (...fault) => usual.error(...fault),
        // A server that failed to start is not tried again.
        closed: async () => ((await hasStarted) ? usual.closed() : {action: CloseAction.DoNotRestart, handled: true})
      }
    }
  )
  const usual: ErrorHandler = client.createDefaultErrorHandler()
  const hasStarted = client.start().then(
    () => true,
    () => false
  )
  if (await hasStarted) return
  void window.showErrorMessage(
    `vmlint: ${module} does not start; the output of vmlint says why. The setting vmlint.path names another, and the command "vmlint: Restart" tries again.`
  )
}

/** Shows the seconds of the script at the cursor in the status bar. */
function showSeconds(): readonly Disposable[] {
  const item = window.createStatusBarItem(StatusBarAlignment.Right, 100)
  item.name = 'vmlint'
  const update = async (editor: TextEditor | undefined = window.activeTextEditor) => {
    const isOn = workspace.getConfiguration('vmlint').get('statusBar', true)
    const isOurs = editor !== undefined && languages.match(documentSelector, editor.document) > 0
    if (!isOn || !isOurs || !client?.isRunning()) return item.hide()
    const uri = editor.document.uri.toString()
    const lenses = await client.sendRequest(CodeLensRequest.type, {textDocument: {uri}})
    const script = scriptAt(lenses ?? [], editor.selection.active.line)
    if (!script || editor !== window.activeTextEditor) return item.hide()
    item.text = `$(clock) ${script.text}`
    item.tooltip = script.tooltip
    item.backgroundColor = script.isOver ? new ThemeColor('statusBarItem.warningBackground') : undefined
    item.show()
  }
  return [
    item,
    window.onDidChangeActiveTextEditor((editor) => update(editor)),
    window.onDidChangeTextEditorSelection(({textEditor}) => update(textEditor)),
    // New diagnostics mean that the document has been linted again.
    languages.onDidChangeDiagnostics(() => update())
  ]
}
