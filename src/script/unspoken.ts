import {findComments} from './blocks/comments.ts'
import type {Range, Script} from './model.ts'

/**
 * The characters of a file that no script says, without white space, the marks of quotes and directives: a fix may take a
 * directive away with its line, and nothing else of them.
 */
export function unspokenText(source: string, scripts: readonly Pick<Script, 'spans'>[]): string {
  const said = scripts.flatMap(({spans}) => spans).filter(({kind}) => kind === 'spoken' || kind === 'placeholder')
  const directives = findComments(source).filter(({start}) =>
    /^<!--\s{0,20}vmlint/i.test(source.slice(start, start + 40))
  )
  let text = ''
  let at = 0
  for (const {start, end} of [...said, ...directives].sort((a: Range, b: Range) => a.start - b.start)) {
    text += source.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  const rest = text + source.slice(at)
  return rest.replaceAll(/^[ \t\uFEFF]*# vmlint-.*/gm, '').replaceAll(/[\s>]/g, '')
}
