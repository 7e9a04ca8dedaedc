import {type CodeAction, CodeActionKind, type Range, type TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {LintMessage} from '../result.ts'
import {source, toDiagnostic, toRange} from './diagnostics.ts'

/** Kind of the action that applies all fixes of a file, as editors run it on save. */
const fixAll = `${CodeActionKind.SourceFixAll}.${source}`

/** Kinds of actions offered. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAll]

/** Actions for the messages in a range: fixes first, then suggestions, then disabling the rule on the line. */
export function codeActions(
  document: TextDocument,
  messages: readonly LintMessage[],
  range: Range,
  only: readonly string[] = [CodeActionKind.QuickFix]
): readonly CodeAction[] {
  const wants = (kind: string) => only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))
  const here = messages.filter((message) => touches(toRange(message), range))
  return [
    ...(wants(CodeActionKind.QuickFix) ? here.flatMap((message) => quickFixes(document, message)) : []),
    ...(wants(fixAll) ? fixEverything(document, messages) : [])
  ]
}

function quickFixes(document: TextDocument, message: LintMessage): readonly CodeAction[] {
  const {fix, suggestions = [], ruleId} = message
  const action = (title: string, edit: TextEdit, isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(message)],
    ...(isPreferred && {isPreferred}),
    edit: {changes: {[document.uri]: [edit]}}
  })
  return [
    ...(fix ? [action(`Fix: ${message.message}`, toEdit(document, fix), true)] : []),
    ...suggestions.map((suggestion) => action(suggestion.desc, toEdit(document, suggestion.fix))),
    ...(ruleId === null
      ? []
      : [action(`Disable ${ruleId} on this line`, disableLine(document, message.line - 1, ruleId))])
  ]
}

/** All fixes that do not overlap an earlier one; the others follow in the next round. */
function fixEverything(document: TextDocument, messages: readonly LintMessage[]): readonly CodeAction[] {
  const fixes = messages.flatMap(({fix}) => fix ?? []).sort((a, b) => a.range[0] - b.range[0])
  let end = -1
  const apart = fixes.filter(({range}) => {
    const isApart = range[0] >= end
    if (isApart) end = range[1]
    return isApart
  })
  if (apart.length === 0) return []
  const edits = apart.map((fix) => toEdit(document, fix))
  return [{title: 'Apply all safe fixes', kind: fixAll, edit: {changes: {[document.uri]: edits}}}]
}

function toEdit(document: TextDocument, {range, text}: NonNullable<LintMessage['fix']>): TextEdit {
  return {range: {start: document.positionAt(range[0]), end: document.positionAt(range[1])}, newText: text}
}

/** Inserts a directive at the end of the line, the one position that works in paragraphs, lists, quotes, fences and plain text. */
function disableLine(document: TextDocument, line: number, ruleId: string): TextEdit {
  const text = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  const character = text.replace(/[\r\n]+$/, '').length
  const end = {line, character}
  return {range: {start: end, end}, newText: ` <!-- vmlint-disable-line ${ruleId} -->`}
}

function touches(a: Range, b: Range): boolean {
  const isBefore = (x: Range['start'], y: Range['start']) =>
    x.line < y.line || (x.line === y.line && x.character < y.character)
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}
