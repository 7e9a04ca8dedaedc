import {expect, test} from 'vitest'
import {findUnits, isImperative, opensAsQuestion, unitOf} from '../../src/anatomy/units.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

/** The clauses of a text: what each says, who it is about, and how it is meant. */
function clausesOf(source: string): readonly string[] {
  const index = indexWords(scriptOf(source), source)
  const units = findUnits(index)
  return units.map((unit) => {
    const {first, last, opening, subject, isQuestion, isConditional, isBecause} = unit
    for (let place = first; place <= last; place++) expect(unitOf(units, place)).toBe(unit)
    const text = source.slice(index.words[first]?.start, index.words[last]?.end)
    const meant = [
      isQuestion && 'asked',
      isConditional && 'if',
      isBecause && 'because',
      isImperative(unit, index) && 'told',
      opensAsQuestion(unit, index) && 'like a question'
    ]
    return [`${text} | ${index.words[opening]?.text} ${subject}`, ...meant.filter(Boolean)].join(', ')
  })
}

test.for<readonly [text: string, clauses: readonly string[]]>([
  ['Your lease ends, and I called.', ['Your lease ends | Your listener', 'and I called | I caller']],
  ['If you like, call me.', ['If you like | you listener, if', 'call me | call other, told']],
  ['Call me if you like.', ['Call me if you like | Call other, told']],
  ['I called because your lease ends.', ['I called | I caller', 'because your lease ends | your listener, because']],
  ['Right, your trucks go home empty.', ['Right | Right other', 'your trucks go home empty | your listener']],
  ['Right now your trucks go home empty.', ['Right now your trucks go home empty | Right other']],
  // After a place or a time, the first pronoun is the subject.
  ["After Sunday's hail we found damage.", ["After Sunday's hail we found damage | After caller"]],
  ['In May you moved to Toledo.', ['In May you moved to Toledo | In listener']],
  ['After the hail your roof leaks.', ['After the hail your roof leaks | After other']],
  ['Do not call before nine.', ['Do not call before nine | Do other, told, like a question']],
  ['Do you call before nine?', ['Do you call before nine | Do other, asked, like a question']],
  ['What does it cost?', ['What does it cost | What other, asked, like a question']],
  ['Send me the plan, and I will call you.', ['Send me the plan | Send other, told', 'and I will call you | I caller']],
  ['Saw your ad for drivers.', ['Saw your ad for drivers | Saw clipped']],
  ['So I thought that you might like it.', ['So I thought that you might like it | I caller']],
  [
    'They told us that it leaks; we can fix it.',
    ['They told us that it leaks | They pronoun', 'we can fix it | we caller']
  ],
  [
    'Your roof is ten years old, the shingles curl.',
    ['Your roof is ten years old | Your listener', 'the shingles curl | the other']
  ],
  ['We clean kitchens, you rest.', ['We clean kitchens | We caller', 'you rest | you listener']],
  ['When it rains, it leaks.', ['When it rains | it pronoun, if', 'it leaks | it pronoun']],
  ['But once we looked, the pump was fine.', ['But once we looked | we caller, if', 'the pump was fine | the other']],
  ['That pump is old.', ['That pump is old | That pronoun']],
  ['It rains. You called?', ['It rains | It pronoun', 'You called | You listener, asked']],
  // What opens a clause, beside what goes on with one.
  ['Hi Dana, it leaks.', ['Hi Dana | Hi other', 'it leaks | it pronoun']],
  ['And it leaks.', ['And it leaks | it pronoun']],
  ['So it leaks.', ['So it leaks | it pronoun']],
  ['But your pump leaks.', ['But your pump leaks | your listener']],
  ['That your pump leaks.', ['That your pump leaks | your listener']],
  ['That pump leaks.', ['That pump leaks | That pronoun']],
  ['Right now it leaks.', ['Right now it leaks | Right other']],
  ['Right, it leaks.', ['Right | Right other', 'it leaks | it pronoun']],
  ['Since the ninth it leaks.', ['Since the ninth it leaks | Since other']],
  ['Since it leaks, call.', ['Since it leaks | it pronoun', 'call | call other, told']],
  ['Since the first of June, your pump leaks.', ['Since the first of June, your pump leaks | Since listener']],
  ['In Hull, it leaks.', ['In Hull, it leaks | In other']],
  ['After we rang, it leaks.', ['After we rang | After caller', 'it leaks | it pronoun']],
  ['When Boots did that, queues halved.', ['When Boots did that | Boots other', 'queues halved | queues other']],
  ['When you did that, queues halved.', ['When you did that | you listener, if', 'queues halved | queues other']],
  ['When a shop did that, queues halved.', ['When a shop did that | a other, if', 'queues halved | queues other']],
  ['When people do that, queues grow.', ['When people do that | people other, if', 'queues grow | queues other']],
  ['When we did that, queues halved.', ['When we did that | we caller, if', 'queues halved | queues other']],
  [
    'When it rains, the pump stops, so call.',
    ['When it rains | it pronoun, if', 'the pump stops | the other', 'so call | call other, told']
  ],
  ['If it rains, pumps stop.', ['If it rains | it pronoun, if', 'pumps stop | pumps other']],
  ['Unless it rains, call.', ['Unless it rains | it pronoun, if', 'call | call other, told']],
  ['Once it rains call me.', ['Once it rains call me | it pronoun, if']],
  ['Should you like it, call.', ['Should you like it | you listener, if', 'call | call other, told']],
  ['Should it rain, call.', ['Should it rain | Should other, like a question', 'call | call other, told']],
  ['Cause it leaks, I rang.', ['Cause it leaks | it pronoun, because', 'I rang | I caller']],
  [
    'It leaks, because your pump is old.',
    ['It leaks | It pronoun', 'because your pump is old | your listener, because']
  ],
  [
    'It leaks because your pump is old.',
    ['It leaks | It pronoun', 'because your pump is old | your listener, because']
  ],
  ['Let you know that mash goes up.', ['Let you know that | Let other, told', 'mash goes up | mash other']],
  ['Let you know the mash goes up.', ['Let you know | Let other, told', 'the mash goes up | the other']],
  ['Let you know mash goes up.', ['Let you know mash goes up | Let other, told']],
  ['You should know the mash goes up.', ['You should know | You listener', 'the mash goes up | the other']],
  ['I should tell you that mash goes up.', ['I should tell you that | I caller', 'mash goes up | mash other']],
  ['Tell you your mash goes up.', ['Tell you | Tell other, told', 'your mash goes up | your listener']],
  ['It leaks, call me.', ['It leaks | It pronoun', 'call me | call other, told']],
  ['It leaks, the pump.', ['It leaks | It pronoun', 'the pump | the other']],
  ['It leaks, pumps too.', ['It leaks, pumps too | It pronoun']],
  ['It leaks, and the pump stops.', ['It leaks | It pronoun', 'and the pump stops | the other']],
  ['It leaks, and call me.', ['It leaks | It pronoun', 'and call me | call other, told']],
  ['It leaks, and pumps.', ['It leaks, and pumps | It pronoun']],
  ['It leaks and the pump stops.', ['It leaks | It pronoun', 'and the pump stops | the other']],
  ['It leaks and call me.', ['It leaks | It pronoun', 'and call me | call other, told']],
  ['I see it and him.', ['I see it and him | I caller']],
  ['It leaks and Kay rang.', ['It leaks | It pronoun', 'and Kay rang | Kay other']],
  ['It leaks and Kay.', ['It leaks and Kay | It pronoun']],
  ['It leaks, and rubber is late.', ['It leaks | It pronoun', 'and rubber is late | rubber other']],
  ['It leaks, and rubber, it is late.', ['It leaks, and rubber | It pronoun', 'it is late | it pronoun']],
  ["It leaks, and rubber's on the way.", ["It leaks, and rubber's on the way | It pronoun"]],
  ["It leaks, and rubber's.", ["It leaks, and rubber's | It pronoun"]],
  ['It leaks, which is bad.', ['It leaks, which is bad | It pronoun']],
  ['It leaks, calling about it.', ['It leaks | It pronoun', 'calling about it | calling clipped']],
  ['Calling about it.', ['Calling about it | Calling clipped']],
  ['Following up on it.', ['Following up on it | Following clipped']],
  ['Saw it.', ['Saw it | Saw clipped']],
  ['Our pump leaks.', ['Our pump leaks | Our caller']],
  ['We leak.', ['We leak | We caller']],
  ["I've called.", ["I've called | I've caller"]],
  ["We're in.", ["We're in | We're caller"]],
  ["You're in.", ["You're in | You're listener"]],
  ['There is a leak.', ['There is a leak | There pronoun']],
  ['This leaks.', ['This leaks | This pronoun']],
  ['These leak.', ['These leak | These pronoun']],
  ['Somebody rang.', ['Somebody rang | Somebody other']],
  ['After Sunday we found it.', ['After Sunday we found it | After caller']],
  ['After Sunday, your roof leaks.', ['After Sunday, your roof leaks | After listener']],
  ['After the pump your roof leaks.', ['After the pump your roof leaks | After other']],
  ['With the pump you are safe.', ['With the pump you are safe | With listener']],
  [
    'For nine years in a row and for no money at all we fixed it.',
    ['For nine years in a row and for no money at all we fixed it | For other']
  ],
  ['Do not ring.', ['Do not ring | Do other, told, like a question']],
  ['Do you ring?', ['Do you ring | Do other, asked, like a question']],
  ['Ring me.', ['Ring me | Ring other, told']],
  ['Who rings?', ['Who rings | Who other, asked, like a question']],
  ['What is it', ['What is it | What other, like a question']],
  ['Is it', ['Is it | Is other, like a question']],
  ['Can you ring?', ['Can you ring | Can other, asked, like a question']],
  ['Could we ring?', ['Could we ring | Could other, asked, like a question']],
  ['It leaks; it drips.', ['It leaks | It pronoun', 'it drips | it pronoun']],
  ['It leaks: it drips.', ['It leaks | It pronoun', 'it drips | it pronoun']],
  ['It leaks - it drips.', ['It leaks | It pronoun', 'it drips | it pronoun']],
  ['It leaks (it drips).', ['It leaks | It pronoun', 'it drips | it pronoun']],
  ['It leaks. It drips!', ['It leaks | It pronoun', 'It drips | It pronoun']],
  [
    'If you like, and if it leaks, call.',
    ['If you like | you listener, if', 'and if it leaks | it pronoun, if', 'call | call other, told']
  ],
  // Only "when", told of somebody named in the past, is a time and no condition.
  ['Right so it leaks.', ['Right so it leaks | it pronoun']],
  ['If Boots called, we came.', ['If Boots called | Boots other, if', 'we came | we caller']],
  ['If Boots did that, queues halved.', ['If Boots did that | Boots other, if', 'queues halved | queues other']],
  ['Once Boots did that, queues halved.', ['Once Boots did that | Boots other, if', 'queues halved | queues other']],
  ['Because when it rains it leaks.', ['Because when it rains it leaks | it pronoun, if, because']],
  ['It leaks, when it rains.', ['It leaks | It pronoun', 'when it rains | it pronoun, if']],
  ['When they did that, it fell.', ['When they did that | they pronoun', 'it fell | it pronoun']],
  ['When what came, it fell.', ['When what came | what other, if, like a question', 'it fell | it pronoun']],
  ['When the fitter came, it broke.', ['When the fitter came | the other', 'it broke | it pronoun']],
  ['When somebody came, it broke.', ['When somebody came | somebody other, if', 'it broke | it pronoun']],
  // Only the last clause of a question is asked.
  ['It leaks, call me?', ['It leaks | It pronoun', 'call me | call other, asked, told']],
  // A time or place goes with the clause after it: not a long one, one with a verb, or one without a pause.
  ['Since the end of the season, your pump leaks.', ['Since the end of the season, your pump leaks | Since listener']],
  [
    'Since the end of the old season, your pump leaks.',
    ['Since the end of the old season | Since other', 'your pump leaks | your listener']
  ],
  ['From Hull and the pump leaks.', ['From Hull | From other', 'and the pump leaks | the other']],
  ['Since Hull is wet, your pump leaks.', ['Since Hull is wet | Hull other', 'your pump leaks | your listener']],
  ['Since Hull closed, your pump leaks.', ['Since Hull closed | Hull other', 'your pump leaks | your listener']],
  ['And when Boots called, queues halved.', ['And when Boots called | Boots other', 'queues halved | queues other']],
  // Hesitations stand anywhere.
  ['It leaks and uh the pump stops.', ['It leaks | It pronoun', 'and uh the pump stops | uh other']],
  ['It leaks and if you like call.', ['It leaks | It pronoun', 'and if you like call | you listener, if']],
  ['It leaks and when you call it stops.', ['It leaks | It pronoun', 'and when you call it stops | you listener, if']],
  // What the listener is told begins a clause; what they are shown does not.
  ['Let you see the mash goes up.', ['Let you see the mash goes up | Let other, told']],
  ['Let us know the mash goes up.', ['Let us know the mash goes up | Let other, told']],
  ['We made you know the mash goes up.', ['We made you know the mash goes up | We caller']],
  ['Let you know theirs leaks.', ['Let you know theirs leaks | Let other, told']],
  ['You should see the mash go.', ['You should see the mash go | You listener']],
  ['You may know the mash goes up.', ['You may know the mash goes up | You listener']],
  ['You are informed that mash goes up.', ['You are informed that | You listener', 'mash goes up | mash other']],
  ['You are pleased that mash goes up.', ['You are pleased that mash goes up | You listener']],
  ['Remind you the mash goes up.', ['Remind you | Remind other', 'the mash goes up | the other']],
  ['We foretell you the mash goes up.', ['We foretell you the mash goes up | We caller']],
  // "Rubber's on the way": a verb in short, if a preposition follows.
  [
    "It leaks, and rubber flooring's on the way.",
    ['It leaks | It pronoun', "and rubber flooring's on the way | rubber other"]
  ],
  ['It leaks, and rubber floors on the way.', ['It leaks, and rubber floors on the way | It pronoun']],
  ["It leaks, and rubber flooring's bad.", ["It leaks, and rubber flooring's bad | It pronoun"]],
  ["It leaks, and rubber flooring's.", ["It leaks, and rubber flooring's | It pronoun"]],
  ["It leaks, and rubber flooring's, on the way.", ["It leaks, and rubber flooring's, on the way | It pronoun"]],
  ['So now it leaks.', ['So now it leaks | it pronoun']],
  ['When anybody came, it broke.', ['When anybody came | anybody other, if', 'it broke | it pronoun']],
  ['When everybody came, it broke.', ['When everybody came | everybody other, if', 'it broke | it pronoun']],
  ["When people's pumps broke, we came.", ["When people's pumps broke | people's other, if", 'we came | we caller']],
  ['When Japan came, it broke.', ['When Japan came | Japan other', 'it broke | it pronoun']],
  ['When Ana came, it broke.', ['When Ana came | Ana other', 'it broke | it pronoun']],
  [
    'When Boots in the north of the old town closed, we came.',
    ['When Boots in the north of the old town closed | Boots other, if', 'we came | we caller']
  ],
  ['Did you ring?', ['Did you ring | Did other, asked, like a question']],
  ['The pump we sold leaks.', ['The pump we sold leaks | The other']],
  ['After the taxi.', ['After the taxi | After other']],
  ['After the bayou.', ['After the bayou | After other']],
  ['Why not ring?', ['Why not ring | Why other, asked, like a question']]
])('%s', ([text, clauses]) => {
  expect(clausesOf(text)).toEqual(clauses)
})

test('a transcript without commas has a clause for each subject', () => {
  const text =
    'hi dana this is lee from tarn labels i saw your ad on monday and the line was down for a day we fixed one in hull last week'
  expect(clausesOf(text).map((clause) => clause.split(' | ')[1])).toEqual([
    'hi other',
    'this pronoun',
    'i caller',
    'the other',
    'we caller'
  ])
})

test('a subject of the listener starts a clause in a transcript after what ends one', () => {
  const text =
    'hi dana this is lee from tarn labels in hull i have not heard anything back your radon test came in at six thousand and more'
  expect(clausesOf(text).at(-1)).toMatch(/^your radon test came .* listener$/)
})

test('a transcript is one of many words without a comma, or of twice as many with one', () => {
  const subjectsOf = (text: string) => clausesOf(text).map((clause) => clause.split(' | ')[1])
  const many = 'hi dana a line was down for a day or so in the big old hall by the gate and lee from hull'
  expect(many.split(' ')).toHaveLength(23)
  expect(subjectsOf(`${many} we know`)).toEqual(['hi other'])
  expect(subjectsOf(`${many} said we know`)).toEqual(['hi other', 'we caller'])
  expect(subjectsOf(`hi, ${many} said we know it all`)).toEqual(['hi other'])
  // What may be an object begins nothing, nor does what a joiner or a condition leads to.
  expect(subjectsOf(`${many} said you know`)).toEqual(['hi other'])
  expect(subjectsOf(`${many} said maybe we know`)).toEqual(['hi other'])
  expect(subjectsOf(`${many} said in we go`)).toEqual(['hi other'])
  expect(subjectsOf(`${many} said call me`)).toEqual(['hi other', 'call other, told'])
})

test('what follows an introduction is a clause of its own, unless it goes on with it', () => {
  const cutAt = (text: string, ...places: readonly number[]) => {
    const index = indexWords(scriptOf(text), text)
    return findUnits(index, new Set(places)).map(({first}) => index.words[first]?.text)
  }
  expect(cutAt('This is Lee labels run out.')).toEqual(['This'])
  expect(cutAt('This is Lee labels run out.', 3)).toEqual(['This', 'labels'])
  expect(cutAt('This is Lee from Hull.', 3)).toEqual(['This'])
  expect(cutAt('This is Lee from Brill in Hull the council bans labels.', 5)).toEqual(['This', 'the'])
  expect(cutAt("This is Lee from Brill in Hull new trucking's going up.", 5)).toEqual(['This', 'new'])
  expect(cutAt('This is Lee from Brill in Hull, the council.', 5)).toEqual(['This', 'the'])
  expect(cutAt('This is Lee from Brill in Hull to Leeds.', 5)).toEqual(['This'])
})

test('no words, no clauses', () => {
  expect(clausesOf('')).toEqual([])
})
