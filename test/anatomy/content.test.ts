import {expect, test} from 'vitest'
import {brings, readContent} from '../../src/anatomy/content.ts'
import {separateNames} from '../../src/anatomy/known-names.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

/** The words of a sentence that have a kind of information, marked. */
function marked(source: string, kind: keyof typeof brings): string {
  const script = scriptOf(source)
  const index = indexWords(script, source)
  const content = readContent(script, index, separateNames(index, [], []), [])
  return index.words
    .filter((_, place) => content.at(place) & brings[kind])
    .reduceRight((text, {start, end}) => `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`, source)
}

test.for([
  'We open in «May».',
  'May then.',
  'May bathe.',
  'It was on my ninth.',
  'It was «May» «3rd».',
  'It ran into 2019.',
  'It ran within 2019.',
  'It ran in 20199.',
  'The blast week.',
  'You may call.',
  'We open «May» the fourth.',
  'It was «May» «3».',
  'Your «March» order is late.',
  'March on.',
  'It came on the «ninth».',
  'It came the ninth.',
  'Your lease ends «June» the «ninth».',
  'Your lease ends on «Friday» the «ninth».',
  'You are the third.',
  'It ran in «2019».',
  'It has 2019 parts.',
  'It was «3» «June».',
  'It was «June» «3».',
  'There were 3.',
  'We met last «week».',
  'We met a week.',
  'We met «yesterday».',
  'Call me at ten on «Friday».',
  '«{{date}}» is near.',
  'We met in «May».',
  'We met on «May» the ninth.',
  'It may rain.',
  'By «March» we met.',
  'We march on.',
  'It will fall.',
  'This «fall» we met.',
  'We met last «May».',
  'It ran since «2019».',
  'It ran from «1999».',
  'It ran by «2031».',
  'It ran in 1850.',
  'It ran with 2019.',
  'It was «June» «31st».',
  'It was the 31st.',
  'It was on the «31st».',
  'It was on «Friday» the «31st».',
  'It was «May» the 31st.',
  'It was 333.',
  'We met this «week».',
  'We met next «month».',
  'We met on «Monday».',
  'We met «tonight».',
  'We met today.',
  'We met last «night».',
  'We met last «year».',
  'We met last call.',
  'It was «31» «June» and not 32 «June».',
  'It was «June» «31st» and not «June» 33rd.',
  'Since «June» 45 crews moved.'
])('a day, month or date: %s', (sentence) => {
  expect(marked(sentence.replace(/[«»]/g, ''), 'date')).toBe(sentence)
})

test.for([
  'There are «33» of them.',
  'It has «2019» parts.',
  'Call me at ten.',
  'Call me at «14».',
  'Call me at ten sharp.',
  'Call me at ten tomorrow.',
  'Call me at ten on Friday.',
  'We ship at «ten» pallets.',
  'We cut it by «half».',
  'We lost a «third» of the load.',
  '«Half» the trucks are empty.',
  'Half past.',
  '«One» «hundred» trucks wait.',
  '«One» of your trucks waits.',
  'You are number «one».',
  'One moment.',
  'A couple waits a second.',
  'It is in suite nine.',
  'We have worked there for eleven years.',
  'It pays back within «two» years.',
  'It starts at 10:30.',
  'It starts at ten am.',
  'It was 3 June.',
  'Since June «45» crews moved.',
  '«{{amount}}» is due.',
  'It fell «5»%.',
  'It costs $«5».',
  'It costs «5».',
  'It has «ten» seals.',
  'It is at ten.',
  'It is at «ten» seals.',
  'It is at «14».',
  'It is before five.',
  'It is before five tomorrow.',
  'It is before five on Monday.',
  'It is at ten past.',
  "It is ten o'clock.",
  'It is 10:30.',
  'It is 5 pm.',
  'One seal.',
  '«One» in «ten».',
  '«One» of them.',
  '«One» percent.',
  'Number «one».',
  'Point one.',
  '«One» «hundred».',
  'It took «half».',
  'By «half».',
  '«Half» of it.',
  '«Half» as much.',
  'Half it.',
  'A «quarter».',
  'The «third».',
  'A couple.',
  'Unit nine.',
  'Suite 9.',
  'On line nine.',
  'For nine years.',
  'In «nine» years.',
  'Within «nine» years.',
  'Every «nine» years.',
  'Nine years.',
  '«Nine» weeks.',
  'A «dozen» seals.',
  '«{{price}}» it is.',
  'Press nine.',
  // A sign of money or a share is none of an hour.
  'It is at «5»%.',
  'It is at $«5».',
  'It is at £«5».',
  'It is at €«5».',
  'It is at 5.',
  'It is at 12.',
  'It is at «13».',
  'It is at ten Friday.',
  'It is 5 a.m. now.',
  'It is 5 p.m. now.',
  'Quarter it.',
  'In a second.',
  'A nine year lease.',
  'Inside nine years.',
  'One inch.',
  'One pin.',
  'A numbered one.',
  'Half asleep.',
  'The ruby half.',
  'Bathroom «nine».',
  'Rooms «nine».',
  'Lines «nine».'
])('a figure, and no hour, date or address: %s', (sentence) => {
  expect(marked(sentence.replace(/[«»]/g, ''), 'figure')).toBe(sentence)
})

test.for(['«{{city}}» is big.', '«{{company}}» grows.', '{{topic}} matters.', 'We met in «Leeds».'])(
  'a place or a name: %s',
  (sentence) => {
    expect(marked(sentence.replace(/[«»]/g, ''), 'name')).toBe(sentence)
  }
)

test.for([
  'The «seal» «leaks».',
  'The it «leaks».',
  'We really «leak».',
  "The «seal's» old.",
  "They'll «leak».",
  'A 5 «leaks».',
  'Today «leaks».',
  '«{{reason}}» «leaks».',
  '{{date}} «leaks».',
  'Thanks for it.',
  "The pump'll «leak».",
  'The x «leaks».',
  'The «polymer» «leaks».'
])('a thing, and no word without news: %s', (sentence) => {
  expect(marked(sentence.replace(/[«»]/g, ''), 'thing')).toBe(sentence)
})
