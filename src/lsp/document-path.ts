import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/**
 * Path of a document; one that was never saved counts as text or Markdown by its language. Undefined for documents that are not files of
 * the user: the other side of a comparison (`git:`), a log (`output:`), a notebook cell.
 */
export function pathOf({uri, languageId}: Pick<TextDocument, 'uri' | 'languageId'>, root: string): string | undefined {
  // Types bind our code, not a client.
  if (typeof uri !== 'string') return undefined
  return isUnsaved(uri) ? resolve(root, languageId === 'markdown' ? 'untitled.md' : 'untitled.txt') : pathOfUri(uri)
}

/** Path of a URI; undefined if it is not a local path. */
export function pathOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

/** Vim gives an unnamed buffer the URI of no file. */
function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:') || uri === 'file://' || uri === 'file:///'
}
