import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

const opening = 'Hi Sam, Jo Lind from Tarn Supply. '

test.for([
  // Done to a thing somewhere, or the same as somebody's.
  'Two ropes saved them at Crail Pier last winter.',
  'A net fixed that at Crail Pier.',
  'You have the same lift as the Petersens.',
  'We stripped a sister pump to yours in May.',
  'We stripped a twin of your pump in May.',
  'We had one like it on the bench in May.',
  'We fixed another exactly like this in May.',
  'It has the same hinge as yours.',
  'It has the same hinge as your own.',
  'Yours is as old as the one at Crail Lodge.',
  // By where they live.
  'Malik Bose, three stalls from you, keeps his fish in our store.',
  'Mrs Brandt, next door, paid ninety.',
  '[Friend], two doors down, pays ninety.',
  // Counted, and those whom the caller served last.
  'We tried nine vats in Crail and seven had rust.',
  'We tried nine vats in Crail; seven were rusty.',
  'We drained nine pools, and four needed a pump.',
  'The last three hotels we wired had mice.',
  'The last inn I wired had mice.',
  'At Crail Lodge half the guests read Welsh.',
  'It pays, and at Crail Lodge in Fife most guests read Welsh.',
  // The object of a clause.
  'The inspector pulled up Crail Nursery for that.',
  'The inspector pulled up Crail Nursery in Fife over this.',
  'The inspector caught Crail Nursery out on it.',
  'Two hooters got Crail Hostel through.',
  'Two hooters got Crail Hostel open.',
  'I rang an innkeeper up in Crail whose bill had doubled.',
  // A clause of its own after a mark, in a promise, or with an insertion.
  'Rust gets in with the rain; Crail Court found that out in May.',
  'Rust gets in with the rain; a baker in Crail lost a day to it.',
  "I'll send you how a baker in Crail halved its bill.",
  'We could talk about Crail Hill School; they cut alarms by a third.',
  'A cheese maker in Crail, now our client, had two vats held for that.',
  // Who they are, or what they did.
  "Hamza's group arrived at nine and waited two hours.",
  'Parents at Crail High bought forty more.',
  'McArdles in Crail were caught with nine weeks of it.',
  "Crail's site in Fife now pours at nine with our crew.",
  'Forty at the Crail depot have joined.',
  'The chippy at Crail pier was on nine drums a week.',
  'The Crail brothers changed to the thick one.',
  'Hollis lost a sheet of lead in May.',
  'Three inns here failed because you could hear nothing.',
  'Coin Corner were nine days late with it.',
  'Coining was one of the first to change over.',
  'The mulveys down the lane from you took two ton.',
  'Crail Textiles lost nine lakh in credit.',
  'Crail Payments put in a noon window and went nine weeks without one.',
  'Crail Lab in Fife gave away a guide.',
  'The baker there lined his shelf.',
  "The men's club in Crail were nine days late.",
  "We drained your neighbour's pool last week.",
  'We let them see how Crail Trust glazed theirs.',
  'A suite like yours in Crail needed one.',
  "The Brandts' refund came to nine hundred.",
  'Oil the hinge; ask the golf club, they lost a whole gate.',
  'Ask Crail Court, theirs went in a day.',
  'When it rained like that in Crail, the cinema lost its floor.',
  'The baker up the road pays half what you pay.',
  'A baker in Crail who had your trouble lost nine days.'
])('tells of an example: %s', (script) => {
  expect(partsOf(opening + script).peer).not.toEqual([])
})

test.for([
  'You left them at Crail Pier last winter.',
  'Sue left it at Crail Motors.',
  'A pump holds it at Crail Motors.',
  'You have the same number as before.',
  'The same price as the Petersens.',
  'You have the same lift as yours.',
  "I'd like it on the bench.",
  'You had one like it in May.',
  'We want one like it.',
  'A sister pump to ours broke.',
  'We met by the one at Crail Lodge.',
  'Mrs Brandt, next door, gave me your name.',
  "I'll be at Crail Lodge, two doors down, on Friday.",
  'A gate two doors down is open.',
  'You saw Crail Lodge two doors down.',
  'We tried your nine vats, and seven had rust.',
  'You tried nine vats, and seven had rust.',
  'We waited nine days, and seven had rain.',
  'We tried nine vats. And seven had rust.',
  'The last three notes we wrote came back.',
  'The last hotel we rang was shut.',
  'The last driver I sent had a map.',
  'Our last hotel we wired is yours.',
  'At Crail Lodge you need a badge.',
  'At Crail half the road is shut.',
  'The inspector pulled up Crail Nursery for nine hours.',
  'The inspector rang Crail Nursery for that.',
  'You pulled up Crail Nursery for that.',
  'I rang your teller up in Crail whose bill had doubled.',
  'I rang a girl up in Crail whose bill had doubled.',
  'I rang an innkeeper up in Crail whose bill is low.',
  'Rust gets in with the rain, a pest in Crail.',
  "I'll send you how a pump in Crail works.",
  'The firm that did your roof has shut two depots.',
  'The tax office down the road from you opens at nine now.',
  'Trackway needs one lorry.',
  'Five mediums weigh the same as four large.',
  'The rate changed to nine.',
  'The lift at Crail was on floor nine.',
  'The storm in Crail took nine slates off it.',
  'The driver down the lane from you took your box back to us.',
  'Crail Textiles raised the credit.',
  'Crail Lab in Fife gave a guide.',
  'The baker by the door lined the gap.',
  'The sheds in Crail were nine days late.',
  "We saw your neighbour's pool last week.",
  "We use your neighbour's pool.",
  'You rewrote theirs.',
  'We rewrite theirs.',
  'One of the trustees your father named has died.',
  'A suite like yours can go in May.',
  'A suite like yours on Elm needs one.',
  'Your neighbour Pat Brandt told us to ring.',
  "Our brands' refund came to nine hundred.",
  'Oil the hinge; ask the golf club, they rang your boss.',
  'It rained like that in Crail, and the cinema lost its floor.',
  'When it rained like that at home, the cinema lost its floor.',
  'When it rained like that near Crail, the cinema lost its floor.',
  'The plumber up the road knows what you pay.',
  'The plumber up the road says what you pay.',
  'The baker there lined the shelf.',
  'The office there closed in May.',
  'The team there are on it.',
  'The people there were kind to us.',
  'Coring went over well.',
  'We tried two of your vats, and one had rust.',
  'Ask the nurse if they kept your card.'
])('tells of no example: %s', (script) => {
  expect(partsOf(opening + script).peer).toEqual([])
})

const spoken = 'hi pat its jo from tarn oats and '

test.for([
  'the fee went up on friday the patels got paid in nine days',
  'the fee went up on friday crail baptist in fife found that out',
  'the fee went up on friday mama bose in fife ordered forty boxes',
  'we met it there in may at holy cross secondary two streets away',
  'we do it for crail street hardware and they like it a lot',
  'we built the same shed for crail last winter',
  'it has no price on it a dental group in fife got a letter about the very same thing',
  'the fee went up on friday crail nursing home at elie shifted to our lab',
  'the same house third floor crail infotech signed last week'
])('tells of an example in a transcript: %s', (script) => {
  expect(partsOf(spoken + script).peer).not.toEqual([])
})

test.for([
  'the fee went up on friday the invoices got paid in nine days',
  'the fee went up on friday your crew in fife ordered forty boxes',
  'we met it there in may two streets away',
  'we do it for free and they like it a lot',
  'we do it for crail street hardware and you like it a lot',
  'you do it for crail street hardware and they like it a lot',
  'we rang about it for crail last winter',
  'we want it for crail hardware and they like it',
  'the same house third grey lorry gates signed last week',
  'the same house third wall signed last week',
  'we did it for nothing last time'
])('tells of no example in a transcript: %s', (script) => {
  expect(partsOf(spoken + script).peer).toEqual([])
})
