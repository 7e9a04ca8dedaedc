import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/**
 * The file that a text belongs to; one that was never saved is text or markdown by its language. Undefined for what no file of
 * the user holds: the other side of a comparison (`git:`), a log (`output:`), a cell of a notebook.
 */
export function pathOf({uri, languageId}: Pick<TextDocument, 'uri' | 'languageId'>, root: string): string | undefined {
  return isUnsaved(uri) ? resolve(root, languageId === 'markdown' ? 'untitled.md' : 'untitled.txt') : pathOfUri(uri)
}

/** The path that an address means; undefined for one that means no path on this machine. */
export function pathOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

/** Vim gives a text without a name the address of no file. */
function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:') || uri === 'file://' || uri === 'file:///'
}
