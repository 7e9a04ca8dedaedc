import {expect, test} from 'vitest'
import {countPhonemes} from '../../src/speech/phonemes.ts'
import {countSyllables} from '../../src/speech/syllables.ts'

const bySyllables: Record<number, string> = {
  0: "' -",
  1:
    "don't called makes through eyes queue league she'd you're tomb I wished loved tried fly played vague " +
    "guess guide quick yes year won't ain't weren't pump's I'd you'd who've they've 'em ma'am a the sign eye " +
    "sam's tom'd they've " +
    'pledged blessed league leagues plagued ' +
    'blue true due freed seed red bed led sled filled fueled noise ease cheese why rhyme type style',
  2:
    "didn't boss's it'll something business people wanted movement statement careful table react voicemail’s " +
    'timeline café tables handled handles boxes houses prices needed language being seeing create nation ' +
    'million precious loyal buying rhythm prism carriage marriage sometimes warehouse lifetime lately useless ' +
    "basement pavement placement shouldn't hasn't church's it'd that'll o'clock résumé value values rescue " +
    "argue little apple people's quiet science diet lion giant dial trial social special ocean onion union " +
    "should've could've kids've pump'll " +
    'complete athlete layered entered cement fatigued ' +
    'patio region agreed cycle therefore nowhere someone outcome welcome every chocolate',
  3:
    'company idea another everything area beautiful media realize telephone homeowner creative radio various ' +
    'stadium actual influence video audience easier busiest basically carefully agreement businesses reinsure ' +
    'serious previous obvious opinion idiot ratio bicycle microwave baseball moreover everywhere forever ' +
    'different family interesting vegetable comedy expedite',
  4:
    'information initiative available scientific society experience reality continuous Mississippi firefighter ' +
    'ingredient vehemently',
  5: 'opportunity cooperation reiterating continuity simultaneous',
  6: 'responsibility'
}
const words = Object.entries(bySyllables).flatMap(([count, list]) =>
  list.split(' ').map((word) => [word, Number(count)] as const)
)
test.for(words)('counts the syllables of %s', ([word, count]) => {
  expect(countSyllables(word)).toBe(count)
})

test.for([
  ['', 0],
  ['a', 1],
  ['call', 3],
  ['match', 3],
  ['quick', 4]
] as const)('estimates the sounds of "%s"', ([word, count]) => {
  expect(countPhonemes(word)).toBe(count)
})

test('a run of letters that is no word counts like its beginning', () => {
  expect(countSyllables('ba'.repeat(5000))).toBe(5000)
})
