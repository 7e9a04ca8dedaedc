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
  "Barrow's halved the rot once they limed it.",
  'Lund and Sons, who also dye wool, now dry theirs in a day.',
  "Pell's, the kiln people, used to scrap a batch a week.",
  'A glass kiln out your way, Pell and Hope, put in two fans and freed up a bay.',
  'Even Salford Aquarium feeds its rays on it.',
  'Only last week a rink in Oulu found the same crack.',
  "There's a boathouse in Henley that halved its varnish bill.",
  'The Duartes on your landing picked the grey slate.',
  'Melrose Youth Club were short of drivers.',
  'Melrose Youth Club was throwing out a crate a week.',
  'Melrose Youth Club had damp too.',
  'Two other riders on Mill Lane are asking nine pounds.',
  'Trainers at Melrose Youth Club group pupils this way.',
  'The last saddler I set up with these in Yuma does nine a day now.',
  'Three of the putting greens along your front have already gone over.',
  // Whoever the clause before named.
  'I was in with a cooper in Truro, and he had the same split staves.',
  "Ring Noreen at the Harp Inn: she's had the same pump for six years.",
  'We rewired two chapels in Bray, and both are dry now.',
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
  'We cleared the same damp for the bell tower near Ludlow.',
  'In Stroud we swapped forty like it in two nights.',
  'We found ninety a month for a forge just like yours.',
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
  'It worked for Salford Aquarium.',
  "It's what they did at Salford Aquarium.",
  'The inspector shut two lifts on Elm Road. Yours are the same.',
  'A year ago they were where you are.',
  'Half your street is on it.',
  'There was a fellow in Cavan with the same tractor.',
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
  'Monroe rang us about it.',
  // Who the clause before named is the listener's, a candidate, or told the caller.
  'I met your manager Sam, and he had a point.',
  "I've got a welder in Tulsa, and she has run lathes for years.",
  'A man on the gate said it, and he saw your van.',
  'The driver we sent had it on the van.',
  'The driver I have lost his key.',
  "There's a leak in Hull.",
  'There was a crack in your wall that let rain in.',
  'In Leeds we had a shop.',
  'In Leeds we met Ana.',
  'We had the van for the fair in Leeds.',
  'The bridge is shut, the ferry too late for you.',
  'Only the tide in Hull turned.',
  'Storm Babet tore the ridge off.'
])('is no example: %s', (script) => {
  expect(partsOf(opening + script).peer).toEqual([])
})

test.for([
  'hi pat its jo big sky dental went to four days a week',
  'hi pat its jo lakeside dental cut waste in the bay',
  'hi pat its jo from tarn audio that room is hard the dental society had the back rows complaining until we hung two speakers'
])('is an example in a transcript: %s', (script) => {
  expect(partsOf(script).peer).not.toEqual([])
})

// Who did it decides how much has to be told: a name, another of the listener's kind, one of that kind, or anybody somewhere.
const tellers = {
  name: 'Then Tarn',
  another: 'A bakery in Hull',
  kind: 'The bakery',
  place: 'The fair in Hull'
}
const everybody = 'name another kind place'

test.for<readonly [did: string, examples: string]>([
  // The same as the listener has, or theirs.
  ['had that', everybody],
  ['got by on that', everybody],
  ['did it this way', everybody],
  ['had exactly ten', everybody],
  ['had the same', everybody],
  ['fixed his in a day', everybody],
  ['fixed hers', everybody],
  ['fixed theirs', everybody],
  ['saw that', 'name another'],
  ['did it the hard way', 'name another'],
  ['fixed his pump', 'name another place'],
  // With the caller.
  ['uses ours', 'name another kind'],
  ['runs us', 'name another kind'],
  ['had us test it', 'name another kind'],
  ['had a leak, so we fixed it', 'name another kind'],
  ['gave us two pallets', 'name another kind'],
  ['gave us a hand', 'name another kind'],
  ['had a leak till we fixed it', everybody],
  ['had a leak. We fixed it', 'name another'],
  ['had a leak, so we rang', 'name another'],
  ['had a leak, so they fixed it', 'name another'],
  ['had a leak till we rang', 'name another'],
  // What they did for themselves.
  ['cut its waste', 'name another place'],
  ['raised their price', 'name another place'],
  ['uses it', 'name another'],
  ['has cut waste', 'name another'],
  ['has it cut', 'name another'],
  ['saves less', 'name another'],
  ['cut waste', 'name another'],
  ['went from 40 to 58', 'name another'],
  ['paid two pounds', 'name another'],
  ['won the price', 'name another'],
  ['worked on it and cut waste', 'name another'],
  ['worked on it and rang', 'another'],
  ['is on it already', 'another place'],
  ['pays two pounds', 'another'],
  ['sowed barley', 'another'],
  ['is open now', 'another place'],
  ['uses pumps', ''],
  ['saves time', ''],
  ['is open', ''],
  ['was closed', ''],
  ['pays the old man two pounds', ''],
  // What they told or did to the listener or the caller.
  ['told us', ''],
  ['rang us in May', ''],
  ['rang two people', ''],
  ['sent us your name', ''],
  ['cut your bill', ''],
  ['cut a bill for you', ''],
  ['sowed barley for you', ''],
  ['gave you two pallets', '']
])('who "%s" is an example: %s', ([did, examples]) => {
  const found = Object.entries(tellers).filter(([, who]) => partsOf(`${who} ${did}.`).peer.length > 0)
  expect(found.map(([name]) => name).join(' ')).toBe(examples)
})
