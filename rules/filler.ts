import {
  defineRule,
  leaveOut,
  type Match,
  type Phrase,
  phraseOptions,
  removeWords,
  withOptions
} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'

/** Sounds and words that hold the line while the caller thinks. Sources: the seed (um); chosen from transcripts: the rest. */
const fillers: readonly Phrase[] = [
  {pattern: '<hesitation>', except: ['uh huh', 'uh oh'], group: 'sound'},
  {pattern: '(^|,) [(ah|ahh|eh)] ,', group: 'sound'},
  {pattern: "(y'know|ya know)"},
  {
    pattern: '(,|^|so|and|but|we|is|it) [you know] (,|$|<hesitation>|like|just)',
    except: [
      '(let|lets|letting|do|did|as|if|what|when|because|make sure|sure|once|until|so that|in case|because|how|want|before|whether|thought|hope) you know',
      'you know (if|that|how|who|what|when|where|why|anyone|someone|anybody|somebody|of|about|another|the|a|any|me|us|my|our|your|<name>)'
    ]
  },
  {
    pattern: '(^|,) you know (we|i|our|you|they|it|this|there|just)',
    except: ['you know (we|i|you|they|it) ..1 (can|do|does|did|need|want|have to|said)$']
  },
  {pattern: '(^|,) i mean', except: ['i mean (it|that|by|business|every|the|a|your|<name>)']},
  {pattern: ', [like] ,'},
  {
    pattern:
      "(in|for|by|within|about|only|just|maybe|is|was|it's|be|takes|take|took|costs|cost|saves|save|saved|every|after|to|at|have|has|had|got|we|i|and|so|really|spend|spending|lose|losing|waste|wasting|pay|paying|me) [like] (a)? (<number>|super|really|totally|a ton)",
    except: ['like <number> of (your|you|the|our)', '(firms|companies|people|shops|teams|brands) like']
  },
  {
    pattern:
      "(i|we|he|she|they|it|i'm|it's|we're|you're|was|were|is|are) [like] (,|so|really|totally|super|<hesitation>)",
    except: ['(i|we|they) like (really|so) *', "(do|did|would|don't|didn't) (i|you|we|they) like"]
  },
  {pattern: '(^|,) (so|but|and|because)? [well] ,', except: ['well , well']},
  {pattern: '^ (so|and|but|hey|ok|okay|<hesitation>|hi|now)? ,? [(look|listen) ,]'},
  {pattern: '^ (so|and|but)? (look|listen) (i|here|we|it|this)', except: ['listen (in|to)', 'look (into|at)']},
  {pattern: '(^|,) (so|but|and)? ,? [(yeah|yep|yup)] (,|$|so|i|we|it|that|just|but|and|anyway|give|call)'},
  {pattern: '^ (ok|okay|alright|all right) ,? (so|well|look|now)'},
  {
    pattern:
      "(^|,) (let's see|let me see|let me think|what else|where was i|what was it|what do you call it|how do i (put|say) (this|it)|what's the word|hang on|hold on|one sec|bear with me|anyways|anywho|you see) (,|$)"
  },
  {pattern: '(blah blah|yada yada|dot dot dot|la la)'}
]

export default defineRule({
  id: 'filler',
  summary: 'Sounds and words that only fill a pause',
  why: 'Every "um" costs part of a second and sounds unprepared. A pause does the same job and sounds sure.',
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
    for (const run of toRuns(matches, source)) {
      const isSound = run.every(({phrase}) => phrase.group === 'sound')
      const {start, end, first, last} = spanOf(run)
      const words = {start, end, first, last, text: source.slice(start, end).replaceAll(/\s+/g, ' ')}
      const fix = isSound ? removeWords(source, index, first, last) : undefined
      report({
        ...words,
        message: `Leave out \`${words.text}\`: a pause does the same job`,
        fix,
        suggestions: isSound ? undefined : leaveOut(words, {source, index})
      })
    }
  }
})

/** Fillers with nothing but a comma between them are one stumble, and go as one: "ah, well". */
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
