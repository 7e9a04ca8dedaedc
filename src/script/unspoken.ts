import {findComments} from './blocks/comments.ts'
import type {Range, Script} from './model.ts'
import {firstFrom} from './pieces.ts'

/**
 * All unspoken characters of a file, without white space, quote markers and directives: a fix may remove a
 * directive with its line, but nothing else of them.
 */
export function unspokenText(source: string, scripts: readonly Pick<Script, 'spans'>[]): string {
  const said = scripts.flatMap(({spans}) => spans).filter(({kind}) => kind === 'spoken' || kind === 'placeholder')
  const directives = findComments(source).filter(({start}) => /^<!--\s{0,20}vmlint/i.test(firstFrom(source, start, 40)))
  let text = ''
  let at = 0
  for (const {start, end} of [...said, ...directives].sort((a: Range, b: Range) => a.start - b.start)) {
    text += source.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  const rest = text + source.slice(at)
  return rest.replaceAll(/^[ \t\uFEFF]*# vmlint-.*/gm, '').replaceAll(/[\s>]/g, '')
}
