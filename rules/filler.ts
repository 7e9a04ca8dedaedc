import {
  type AnyPhrase,
  defineRule,
  leaveOut,
  type Match,
  phraseOptions,
  removeWords,
  withOptions
} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'

/** Sounds and words that fill the time while the caller thinks. Sources: the seed (um); chosen from transcripts: the rest. */
const fillers: readonly AnyPhrase[] = [
  {pattern: '<hesitation>', group: 'sound'},
  {pattern: ', [(ah|eh)] , *', group: 'sound'},
  {pattern: '(<be>|and|the|to|so|but|with|for) [(ah|eh)] !(yes|no|well)', group: 'sound'},
  "(y'know|ya know)",
  '(,|so|and|but|we|is|it) [you know] (,|<hesitation>|like|just)',
  ', you know (we|i|our|you|they|it|this|there|just)',
  {pattern: ', i mean', except: ['i mean (to|it|that|by|business|every|the|a|your|<name>)']},
  ', [(like|em)] ,',
  "!(would|i'd|feels|looks|look|sounds|companies|firms|people|shops|something) [like] a? <number>",
  {
    pattern: '(i|we|they|it|<be>) [like] (,|so|really|totally|super|<hesitation>)',
    except: ['(i|we|they) like (really|so) *']
  },
  ', (so|but|and|because)? [well] ,',
  ', (so|but|and)? ,? [(yeah|yep|yup)] (,|so|i|we|it|that|but|and|anyway|give|call)',
  '^ (ok|okay|alright|all right) ,? (so|well|look|now)',
  ', <stalling> ,'
]

export default defineRule({
  id: 'filler',
  summary: 'Sounds and words that only fill a pause',
  why: 'Every "um" costs part of a second and sounds unprepared. A pause does the same job and sounds confident.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'error'},
  offers: ['fix', 'suggestion'],
  options: phraseOptions,
  examples: {
    bad: ['Hi Dana, «um», it is about the «uh» dock doors.', 'It was, «you know», done in «like» two days.'],
    good: [
      'Do you know who buys the salt?',
      'Shops like yours lose an hour a day.',
      'The ER at your hospital has two doors.'
    ]
  },
  phrases: (options) => withOptions(fillers, options),
  check({matches, source, index, report}) {
    const said = matches.filter(({end, text}) => !(source[end] === '?' && /^(?:yeah|yep|yup)$/i.test(text)))
    for (const run of toRuns(said, source)) {
      const isSound = run.every(({phrase}) => phrase.group === 'sound')
      const {start, end, first, last} = spanOf(run)
      const words = {start, end, first, last, text: source.slice(start, end).replaceAll(/\s+/g, ' ')}
      const fix = isSound ? removeWords(source, index, first, last) : undefined
      report({
        message: `Leave out \`${words.text}\`: a pause does the same job`,
        fix,
        suggestions: isSound ? undefined : leaveOut(words, {source, index}),
        ...words
      })
    }
  }
})

/** Fillers separated only by commas are removed together: "ah, well". */
function toRuns(matches: readonly Match[], source: string): readonly (readonly [Match, ...Match[]])[] {
  const runs: [Match, ...Match[]][] = []
  for (const match of matches) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && /^[\s,]*$/.test(source.slice(before.end, match.start))) run.push(match)
    else runs.push([match])
  }
  return runs
}

function spanOf(run: readonly [Match, ...Match[]]): Pick<Match, 'start' | 'end' | 'first' | 'last'> {
  const [{start, first}] = run
  const {end, last} = run.at(-1) ?? run[0]
  return {start, end, first, last}
}
