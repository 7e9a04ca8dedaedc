import type {Script, ScriptsMode, SourceFormat} from '../../src/script/model.ts'
import {type Document, parseDocument} from '../../src/script/parse.ts'

/** A script's text with normalized white space. */
export function saidBy({source}: Pick<Document, 'source'>, {spans}: Pick<Script, 'spans'>): string {
  const parts = spans.map((span) => {
    const text = source.slice(span.start, span.end)
    if (span.kind === 'spoken') return span.says ?? text
    return span.kind === 'placeholder' ? text : /\s/.test(text) ? ' ' : ''
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Title and text of each script of a file. */
export function scriptsIn(source: string, format: SourceFormat = 'markdown', scripts?: ScriptsMode) {
  const document = parseDocument(source, {format, ...(scripts && {scripts})})
  return document.scripts.map((script): readonly [title: string | undefined, said: string] => [
    script.title,
    saidBy(document, script)
  ])
}
