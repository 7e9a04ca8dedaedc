import {createTwoFilesPatch} from 'diff'
import type {FileResult} from '../result.ts'
import {terminal} from './escape.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'

/** Formats fixes, made or possible, as a unified diff for `git apply` and `patch -p1`. */
export default function diff(results: readonly FileResult[], {cwd}: FormatterContext): string {
  return results.map((result) => fileDiff(result, shownPath(result.filePath, cwd))).join('')
}

function fileDiff({source, output}: FileResult, path: string): string {
  if (source === undefined || output === undefined || source === output) return ''
  // Names with control characters come quoted.
  const name = path.replace(/^\//, '')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, source, output, undefined, undefined, {context: 3})
  const [before = '', after = '', ...rest] = patch.replace(/^=+\n/, '').split('\n')
  const lines = [endName(before), endName(after), ...rest]
  const inert = lines.map(inertLine)
  const isChanged = inert.some((line, place) => line !== lines[place])
  const warning = isChanged
    ? `${terminal(name)}: control characters are shown as symbols, so this part cannot be applied\n`
    : ''
  return warning + inert.join('\n')
}

/** Marks the end of a name with spaces by a tab, as git does: `patch` would take the first word for the name. */
function endName(line: string): string {
  return !line.endsWith('"') && line.includes(' ', '--- '.length) ? `${line}\t` : line
}

/** A line of the diff; tabs and the CR of CRLF stay, since they belong to the text and are harmless. */
function inertLine(line: string): string {
  const end = line.endsWith('\r') ? '\r' : ''
  const text = line.slice(0, line.length - end.length)
  return text.split('\t').map(terminal).join('\t') + end
}
