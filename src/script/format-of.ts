import type {SourceFormat} from './model.ts'

/** The format of a file, by the extension of its name. */
export function formatOf(name: string): SourceFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === 'csv' || extension === 'tsv') return extension
  return extension === 'md' || extension === 'markdown' ? 'markdown' : 'text'
}
