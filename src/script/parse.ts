import {compose} from './compose.ts'
import {splitLines, trim} from './lines.ts'
import type {Range, Script, ScriptsMode, SourceFormat} from './model.ts'

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
  const scripts: Script[] = []
  let lines: Range[] = []
  let first = 1
  const close = (next: number): void => {
    if (lines.length > 0) {
      const composition = compose(
        source,
        {lines, labels: []},
        {markdown: format === 'markdown', definitions: new Set()}
      )
      scripts.push({title: undefined, line: first, ...composition})
    }
    lines = []
    first = next
  }
  for (const [index, line] of splitLines(source).entries()) {
    const content = trim(source, line)
    if (!content) continue
    const text = source.slice(content.start, content.end)
    if (/^(?:-{3,}|={3,}|\*{3,})$/.test(text)) close(index + 2)
    else if (!/^# vmlint-/.test(text)) {
      if (lines.length === 0) first = index + 1
      lines.push(content)
    }
  }
  close(0)
  return {source, format, scripts}
}
