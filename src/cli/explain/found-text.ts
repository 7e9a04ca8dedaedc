import {layOut} from '../../terminal/table.ts'
import {visible} from '../../terminal/visible.ts'
import {wrap} from '../../terminal/wrap.ts'
import type {FoundRule} from './search.ts'

/** Lists the rules found, those that report the words first. */
export function foundText(
  words: string,
  {said, about}: {readonly said: readonly FoundRule[]; readonly about: readonly FoundRule[]},
  width?: number
): string {
  const list = (found: readonly FoundRule[]) =>
    layOut(
      found.map(({id, text}) => [id, visible(text)]),
      {indent: 2, width}
    )
  return [
    ...(said.length > 0 ? [`Reported where a caller says "${visible(words)}"\n${list(said)}`] : []),
    ...(about.length > 0 ? [`About "${visible(words)}"\n${list(about)}`] : []),
    wrap('vmlint explain <rule> shows why, with examples and options.', width ?? Infinity).join('\n')
  ].join('\n\n')
}
