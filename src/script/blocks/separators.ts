import {startsWithCapital} from '../letters.ts'
import type {SourceLine} from './block.ts'
import {trim} from './lines.ts'
import {isTitle, rule} from './plain-lines.ts'

/** The lines of signs that stand below sentences somewhere in a file, so that they part its texts and underline no title. */
export function separatorsIn(text: string, lines: readonly SourceLine[]): ReadonlySet<string> {
  const separators = new Set<string>()
  let before = ''
  for (const line of lines) {
    const content = trim(text, line)
    const said = content ? text.slice(content.start, content.end) : ''
    if (before !== '' && !rule.test(before) && !isTitle(before) && rule.test(said)) separators.add(said)
    before = said
  }
  return separators
}

/** Whether a line of signs underlines a name; one that parts texts elsewhere does only if the name begins as names do. */
export function underlines(signs: string, name: string, isSeparator: boolean): boolean {
  const isLine = /^(?:=+|-{3,}|~+|\*+|_+)$/.test(signs)
  return isLine && name !== '' && isTitle(name) && !(isSeparator && !startsWithCapital(name))
}
