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
import {CodeLensRequest, LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {serverModule} from './server-module.ts'
import {scriptAt} from './status.ts'

/** Languages in which teams write scripts. */
const documentSelector = ['markdown', 'plaintext', 'csv', 'tsv'].flatMap((language) =>
  ['file', 'untitled'].map((scheme) => ({language, scheme}))
)

let client: LanguageClient | undefined

/** Starts the server, and shows the seconds of the script at the cursor. */
export async function activate(context: ExtensionContext): Promise<void> {
  await start(context)
  context.subscriptions.push(
    ...showSeconds(),
    commands.registerCommand('vmlint.restart', () => restart(context)),
    workspace.onDidGrantWorkspaceTrust(() => restart(context)),
    workspace.onDidChangeConfiguration((change) => {
      if (['vmlint.enable', 'vmlint.path'].some((key) => change.affectsConfiguration(key))) void restart(context)
    })
  )
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
  client = undefined
}

async function restart(context: ExtensionContext): Promise<void> {
  await deactivate()
  await start(context)
}

async function start(context: ExtensionContext): Promise<void> {
  if (!workspace.getConfiguration('vmlint').get('enable', true)) return
  const module = serverModule({
    named: workspace.getConfiguration('vmlint').get('path', ''),
    folders: (workspace.workspaceFolders ?? []).map(({uri}) => uri.fsPath),
    extension: context.extensionPath,
    isTrusted: workspace.isTrusted
  })
  const args = ['lsp', ...(workspace.isTrusted ? [] : ['--no-config-code'])]
  client = new LanguageClient('vmlint', 'vmlint', {module, args, transport: TransportKind.stdio}, {documentSelector})
  await client.start()
}

/** The seconds of the script at the cursor, in the status bar. */
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
    // New diagnostics tell that the text at hand has been read again.
    languages.onDidChangeDiagnostics(() => update())
  ]
}
