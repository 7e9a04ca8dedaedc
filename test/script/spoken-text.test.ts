import {expect, test} from 'vitest'
import {compose} from '../../src/script/compose.ts'
import {spokenTexts} from '../../src/script/spoken-text.ts'

/** What is said between «marks» in a message of markdown, each on one line. */
function saidIn(marked: string): readonly string[] {
  const source = marked.replace(/[«»]/g, '')
  const stretches: {start: number; end: number}[] = []
  let seen = 0
  for (const {0: mark, index} of marked.matchAll(/[«»]/g)) {
    if (mark === '«') stretches.push({start: index - seen, end: source.length})
    else stretches[stretches.length - 1] = {start: stretches.at(-1)?.start ?? 0, end: index - seen}
    seen++
  }
  const passage = {lines: [{start: 0, end: source.length}], labels: []}
  const script = compose(source, passage, {syntax: 'markdown', definitions: new Set()})
  return spokenTexts({title: undefined, line: 1, ...script}, source, stretches)
}

test.for<readonly [marked: string, said: readonly string[]]>([
  ['«Hi Dana.» It is Iva.', ['Hi Dana.']],
  ['Hi Dana. «It  is\nIva.»', ['It is Iva.']],
  ['«Hi Dana.» It is «Iva.»', ['Hi Dana.', 'Iva.']],
  ['«Hi {{name}}, it is Iva»', ['Hi {{name}}, it is Iva']],
  ['«R&amp;D» rang', ['R&D']],
  ['«Hi (pause) Dana»', ['Hi Dana']],
  ['«Hi(pause)Dana»', ['Hi Dana']],
  ['«**re**run» it', ['rerun']],
  ['«Hi <!-- no --> Dana»', ['Hi Dana']],
  ['Hi **«Dana»**', ['Dana']],
  ['« » it', ['']]
])('%s is said on one line each', ([marked, said]) => {
  expect(saidIn(marked)).toEqual(said)
})
