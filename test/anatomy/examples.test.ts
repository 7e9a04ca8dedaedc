import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

const opening = 'Hi Sam, Jo Lind from Tarn Supply. '

test.for([
  // A name with a result, a comparison, or a story shared with the caller.
  'The Legion in Moose Jaw swapped to LEDs and shaved two hundred off the bill.',
  "Kilbride's had the same rot in their porch posts.",
  'Warriners were two short in May and we filled both in a week.',
  'Whole Foods on 6th runs three of these ovens through us.',
  'Mrs Pillay in unit four pays six hundred rand less since she moved across.',
  'Over in Tralee, the Meadowlands got theirs signed off in nine days.',
  "Cooper's crew lost two days to it last month.",
  'Pinemoor Hall refunded sixty orders over one old page.',
  'Hartwell Press, over the hill from you, had us test their dampers in May.',
  'Lost Pier Brewing was losing a keg a week that way.',
  'Sutter Health and Kaiser both run it on nights.',
  'Nobody is late there now, and Mercer High, with the same kids, went from forty to sixty.',
  'Tesco had theirs changed in the spring.',
  // Somebody of the listener's kind, whatever they are called.
  'A podiatrist in Geelong filled eleven empty slots with it.',
  'A two-chair orthodontist in Bangor sends us all her moulds.',
  'A mate of yours down at Kelso, Jim Baird, took six tonne.',
  'Two other tanneries in Leon rinse their hides this way.',
  'The other four shops in the arcade are already on it.',
  'Three shops on your street shared one inspector.',
  'Two of our Ipswich clients moved to Hull on Monday.',
  'Three of the trawlers on your own quay have switched to our ice.',
  'The Vietnamese place on Bloor halved its waste.',
  'Last month a family on Oak Street sold in four days.',
  'Our own customer Pete Vasquez dropped his premium by a third.',
  'Rivals of yours in Perth already publish theirs.',
  "The choir at St Anne's were squeezed till we added a row.",
  'Two growers at Coleambally sowed short barley last year.',
  'Forest Hill worked our papers for five weeks.',
  'Forest Hill worked on it and went from forty to sixty.',
  '{{client}} filled twelve in three weeks.',
  'Fernside Vets never lost a booking in the outage.',
  'Half the garages on Mill Road are on the new tariff already.',
  'Harmony Homes lets us service all nine lifts at once.',
  'Moor Stores, they changed over in one night.',
  "Blue Anchor's landlord pays forty a month for the lot.",
  "That's how Whitby Council cleared its backlog.",
  'Clubs the size of yours get two thousand out of it.',
  'Ask at twenty-two, theirs took one afternoon.',
  // Whom the caller served.
  'We did the Cahill wedding in May.',
  "We're doing three of your neighbours on Friday.",
  'We do the water tests for Taj Hotels in Kochi.',
  'We moved Harlow and Sons in under a day.',
  "We're doing the Baptists' roof the week after.",
  'We look after the lifts in nine other hotels on Quay Street.',
  'I work with a few other partners in Hull.',
  'We sprayed for your neighbour Olsen last June.',
  // Turned around.
  'The lads at Dunne Haulage swear by it.',
  "Same thing happened to the vet's in Ludlow.",
  "It's what Delgado Farms feeds theirs.",
  'It took Seabrook one afternoon.'
])('is an example: %s', (script) => {
  expect(partsOf(opening + script).peer).not.toEqual([])
})

test.for([
  'The bank put its rate up on Friday.',
  'Severn Trent is digging up your road on Monday.',
  'The Gazette ran your opening on page three.',
  'My boss Karen had the same idea.',
  'Our Leeds branch moved to Kirkstall in May.',
  'Dr Patel asked me to call you about your results.',
  "Your daughter's teacher told me she's missed nine days.",
  'The lorry had a puncture at Crewe and lost two hours.',
  'Your manager Sam had the parts sent to us in June.',
  'The county raised the fee to forty dollars.',
  'Lagos raised the levy.',
  'The forms went to the wrong house.',
  'Storm Babet took nine slates off your back slope.',
  'I went to school in Ballarat with your cousin.',
  'We opened a shop in Bristol last year.',
  'Highways England closes the slip on Sunday.',
  "I've got two welders in Tulsa who can start on Monday.",
  'Ravi from my office fitted your meter in May.',
  'The surveyor found damp in the back bedroom.',
  'Kevin, our driver, left three pallets at your gate.',
  'The plumber who did your boiler left the valve open.',
  "the crew's been on your street since monday",
  'Rates rose two points.',
  'Three of our fitters live near you.',
  'Two growers at Coleambally asked for your number.',
  'We could do it for Tarn Hotels.',
  'The couple from Leeds who viewed on Sunday want a second look.',
  'The school rang to say your lad left his bag.',
  'Last May your store gave us two pallets.',
  'I am your new dedicated Account Executive.',
  'Looked like your gate was open.',
  'We ring round for Tarn Hotels.',
  'Monroe rang us about it.'
])('is no example: %s', (script) => {
  expect(partsOf(opening + script).peer).toEqual([])
})

test.for([
  'hi pat its jo big sky dental went to four days a week',
  'hi pat its jo from tarn audio that room is hard the dental society had the back rows complaining until we hung two speakers'
])('is an example in a transcript: %s', (script) => {
  expect(partsOf(script).peer).not.toEqual([])
})
