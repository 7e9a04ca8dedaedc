import * as v from 'valibot'
import {opening} from '../src/anatomy/where-to-report.ts'
import {wordsOutside} from '../src/anatomy/words-in.ts'
import {similarity, sketch} from '../src/language/sketch.ts'
import {defineRule, type SketchedScript} from '../src/rule/define.ts'
import {fieldPractice, noCallBack} from '../src/rule/sources.ts'

/** Fewest shingles of a script to compare (chosen): shorter messages may be alike by chance. */
const fewestShingles = 6

/** Earlier scripts remembered per hash; limits the cost if hundreds of scripts share a phrase. */
const remembered = 4

export default defineRule({
  id: 'duplicate-script',
  summary: 'Two scripts of one sequence that say the same thing',
  why: 'A second message that repeats the first teaches the listener to skip the third. Each attempt needs its own reason. A sequence is a folder or, by the setting `sequence`, a file.',
  sources: [noCallBack, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: v.strictObject({
    similarity: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.1),
        v.maxValue(1),
        v.description('Share of common three-word sequences that makes two scripts the same.')
      ),
      0.5
    )
  }),
  examples: {
    bad: [],
    good: ['Hi Dana, Lee at Tarn Labels. Your lease runs out in March and I have two offers.']
  },
  collect({index, parts}) {
    const place = opening(index)
    // The caller, company, number and farewell are the same in every message.
    const framing = [...parts.greeting, ...parts.caller, ...parts.company, ...parts.number, ...parts.closing]
    const words = wordsOutside(index.words, framing)
    const hashes = sketch(words.map(({normal, placeholder}) => placeholder?.stands ?? normal))
    return place && hashes.length >= fewestShingles ? {hashes, ...place} : undefined
  },
  compare({scripts, options, report}) {
    const byHash = new Map<number, SketchedScript[]>()
    for (const script of scripts) {
      const other = closest(script, byHash, options.similarity)
      if (other)
        report(
          script,
          `Says the same as \`${other.name}\` (${fileName(other.filePath)}): give each attempt its own reason`
        )
      for (const hash of script.hashes) {
        const known = byHash.get(hash)
        if (!known) byHash.set(hash, [script])
        else if (known.length < remembered) known.push(script)
      }
    }
  }
})

/** The earlier script with the most in common, if that is enough. */
function closest(
  script: SketchedScript,
  byHash: ReadonlyMap<number, readonly SketchedScript[]>,
  enough: number
): SketchedScript | undefined {
  const shared = new Map<SketchedScript, number>()
  for (const hash of script.hashes) {
    for (const other of byHash.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const [best] = [...shared].sort((a, b) => b[1] - a[1])
  return best && similarity(script.hashes, best[0].hashes) >= enough ? best[0] : undefined
}

const fileName = (path: string) => path.replace(/^.*[\\/]/, '')
