import type {Range, Script, ScriptsMode, SourceFormat} from './model.ts'
import {asOneScript} from './one-script.ts'

/** The `vmlint:` mapping at the top of a file. */
export interface FrontMatter extends Range {
  readonly data: unknown
}

/** A file and the scripts in it. */
export interface Document {
  readonly source: string
  readonly format: SourceFormat
  readonly scripts: readonly Script[]
  readonly frontMatter?: FrontMatter
}

/** Finds the scripts of a file. */
export function parseDocument(source: string, {format}: {format: SourceFormat; scripts?: ScriptsMode}): Document {
  return {source, format, scripts: source.trim() ? [asOneScript(source)] : []}
}
