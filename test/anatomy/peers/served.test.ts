import {expect, test} from 'vitest'
import {separateNames} from '../../../src/anatomy/known-names.ts'
import {distinct} from '../../../src/anatomy/names.ts'
import {findExamples} from '../../../src/anatomy/peers/examples.ts'
import {findPeers} from '../../../src/anatomy/peers/find-peers.ts'
import {findUnits} from '../../../src/anatomy/units.ts'
import {indexWords} from '../../../src/language/words.ts'
import {scriptOf} from '../../helpers/parts.ts'

/** A text without marks, of which «what is marked» is named as an example; `own` is the caller's name. */
function peersOf(source: string, own = ''): string {
  const index = indexWords(scriptOf(source), source)
  const start = own === '' ? -1 : source.indexOf(own)
  const names = separateNames(index, start < 0 ? [] : [{start, end: start + own.length}], [])
  const units = findUnits(index)
  const input = [index, units, names, new Set<number>()] as const
  const peers = distinct([...findExamples(...input), ...findPeers(...input)])
  return [...peers].toReversed().reduce((text, {start, end}) => mark(text, start, end), source)
}

const mark = (text: string, start: number, end: number) =>
  `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`

test.for([
  // Worked on: what is owned, or two of them.
  'Did nine for «Marsh Dairy».',
  "We turned «Tarn's» round.",
  'We moved «Tarn» and Brill.',
  'We left Tarn for Hull.',
  // Who did something: a name of one word or more, with a verb of result in reach.
  'Then «Tarn» cut its waste.',
  'Then «Brill Foods» cut its waste.',
  '«Brill Foods of Hull» cut its waste.',
  'Within the hour «Tarn» cut its waste.',
  'Then mysteriously «Tarn» cut its waste.',
  'Then my Tarn cut its waste.',
  'Then our Tarn cut its waste.',
  'Then your Tarn cut its waste.',
  'Then «Tarn in the street by the river» cut its waste.',
  'Then «Tarn in the long old street by the river» cut its waste.',
  'Then Brill rang, and we cut it.',
  'Then Ana said costs dropped.',
  'Then «Tarn» uses it.',
  'Then «Tarn» now has it.',
  'Then Tarn will cover it.',
  // A first word with a capital, before such a verb.
  '«Monzo» used it.',
  '«Monzo» uses it.',
  '«Asda» used it.',
  '«Bingley» used it.',
  '«Lyle» used it.',
  'Monzo, used it.',
  'Monzo.',
  'Monzo rang it.',
  'They used it.',
  // What is owned by a name that opens a sentence.
  "«Powell's flock» had the same.",
  'Its flock used it.',
  "Monday's flock used it.",
  "Tomorrow's flock used it.",
  // Who makes rules or sets prices is none, unless these are theirs.
  'Then Tarn raised the price.',
  'Then Tarn raised this price.',
  'Then Tarn raised heraldic prices.',
  'Then «Tarn» raised their price.',
  'Then «Tarn» raised his price.',
  'Your price is new. Then «Tarn» cut its waste.',
  'Then «Tarn» cut its waste, and your pump leaks.',
  'Then «Tarn» cut its waste in the big hall by the river before your visit.',
  // Who gave us something.
  'Then «Tarn» lent us two drivers.',
  'Then «Tarn» lent us an order.',
  'Then «Tarn» lent us a van.',
  'Then «Tarn» lent us their van.',
  'Then «Tarn» lent us drivers.',
  'Then «Tarn» lent us theirs.',
  'Then «Tarn» lent them two drivers.',
  'Then «Tarn» lends us two drivers.',
  'Then Tarn said us two drivers.',
  // Where something is: an example if it is one like the listener's.
  '«The dairy in Hull» lost a chiller, so check your own.',
  '«A dairy in Hull» lost a chiller.',
  'Another pump in Hull lost a part.',
  'Two pumps in Hull lost a part.',
  '«The club in Hull» lost a game.',
  'The fair in Hull lost a game.',
  'The fair at Hull lost a game.',
  'The fair near Hull lost a game.',
  'The big fair in Hull lost a game.',
  'That fair in Hull lost a game.',
  'The pump for Hull lost a part.',
  'The price in Hull fell and was cut.',
  'Your pump in Hull lost a part.',
  'At Hull Docks the frost cut it.',
  'The part for the Hull pump was cut.',
  // A clause of its own.
  'We rang, and, «Tarn» cut its waste.',
  'It rained, and «Tarn» cut its waste.',
  'We rang, but «Tarn» cut its waste.',
  'We rang, so «Tarn» cut its waste.',
  'We rang, soon Tarn cut its waste.',
  // What we did for somebody, or to what is theirs.
  "We turned «Tarn's» around.",
  "We turned «Tarn's».",
  "We turned «Tarn's», and left.",
  "We turned «Tarn's» yard around.",
  'We turned Tarn around.',
  'We cut the «Tarn» waste.',
  'We cut the Tarn, waste and all.',
  "We saw Tarn's around.",
  "You turned Tarn's around.",
  "We turn Tarn's around.",
  'We helped «Tarn».',
  'We were helping «Tarn».',
  'We saved «Tarn».',
  'Built pumps for «Tarn».',
  'We fixed pumps for «Tarn».',
  'We fixed pumps for «the Tarn yard».',
  'We fixed it for the town of «Tarn».',
  'We fixed it for a town of Tarn.',
  'We fixed it near Tarn.',
  'We fixed the network for «Tarn».',
  'We work for Tarn and fixed it.',
  'We fixed it for a neighbour.',
  'We fixed it for «your neighbour».',
  'We fix it for «Tarn».',
  'We rang about it for Tarn.',
  'We heard about it for Tarn.',
  'You fixed it for Tarn.',
  'We fixed it and work for Tarn.',
  'We fix it for «Tarn». We fixed it.',
  'We fixed it for three of «your neighbours» before we rang.',
  'We just moved «Tarn Labels».',
  'We fixed «two other bakers».',
  'We are helping «two bakers».',
  'We told two other bakers in May.',
  'We had two other bakers.',
  'We did «Tarn» and Brill.',
  'We did Tarn, and it works.',
  '«Tarn, over the road», had the same.',
  '«The other two bakers» sowed short barley.',
  '«Your own neighbour» gave us two pallets.',
  '«Some of your neighbours» switched in May.',
  '«Seven bakers» both switched.',
  '«The inn we supply» had the same.',
  '«Two bakers in Hull» trust us.',
  '«A baker» trusts us.',
  'A baker trusts him.',
  'Two bakers trust him.',
  'Then the two of them fixed it.',
  'Then Dr Moss fixed his pump?',
  'If Tarn cut its waste, call me.',
  'Then {{company}} lost two.',
  '{{amount}} cut its waste.',
  'The man who rang saves ninety a week.',
  '«The man who runs the inn on the quay» cut his waste.',
  // Fields.
  '«{{peer_company}}» cut its waste.',
  '«[similar company]» cut its waste.',
  '«[client or other firm]» cut its waste.',
  '«{{competitor}}» cut its waste.',
  '[company] cut its waste.',
  '«{{reference_customer}}» rang.',
  '«{{reference_account}}» rang.',
  '«{{caseStudyClients}}» rang.',
  '«[customer story]» rang.',
  'Hi [past client], we rang.',
  '[client name] rang.',
  'I help [type of client].',
  '«[client company]» rang.',
  '[referral name] rang.',
  'We look after «Brill Foods».',
  'You look after Brill Foods.',
  'We look after Leeds.',
  'We took on «Brill Foods» in May.',
  'We called on Brill Foods in May.',
  'We are an authorised dealer for Brill Foods.',
  'We saw the semi opposite yours.',
  '[client] rang.'
])('%s', (marked) => {
  expect(peersOf(marked.replace(/[«»]/g, ''))).toBe(marked)
})

test.for([
  // By whose it is.
  "The board turned down three of Teva's.",
  "The board turned down the first of Teva's leaflets.",
  "We put a pump in «Ali's» and it runs all night.",
  'We put a pump in Ali and it runs all night.',
  // Told by where they are.
  'We cleared it for «the mill next door».',
  'We mow the lawn next to yours.',
  'We will be at the hall in Leeds.',
  'We rang two on your street.',
  'I keep the ice at three rinks near you.',
  'We cleared it for the tower.',
  'We cleared it for the tower, near Ludlow.',
  'We swapped six on your roof.',
  'We had the «Browns» in the same boat.',
  'I had «Brill Foods» in with the very same leak.',
  'We have Brill Foods on Tuesday.',
  'I spoke to Brill Foods about the same pump.',
  'I saw Brill Foods the same day.'
])('told of as they were like the listener: %s', (marked) => {
  expect(peersOf(marked.replace(/[«»]/g, ''))).toBe(marked)
})

test('the caller is no example', () => {
  expect(peersOf("This is Ana Powell. Powell's flock used it.", 'Ana Powell')).not.toContain('«')
  expect(peersOf('This is Ana Powell. Then Powell used it.', 'Ana Powell')).not.toContain('«')
  expect(peersOf('This is Ana Monzo. Monzo used it.', 'Ana Monzo')).not.toContain('«')
})
