import {testPeers} from '../../helpers/peers.ts'

testPeers('Hi Sam, Jo Lind from Tarn Supply. Your new cannery opens in May. ', {
  told: [
    'We did the bookshop on the square in oak, and their bill fell by a fifth.',
    'We do the taqueria next door on Tuesday.',
    'We struck water next door to you at ninety feet.',
    'I looked at the house two doors down, and they had nine hits.',
    'The one we drew for the Crail Lion went through first time.',
    'Half the nurseries I do the wages for had not noticed.',
    'Done the labels for Crail Dairy in two days.',
    'Crail Textiles in Fife now files on the ninth.',
    'I have a page on how two bakeries there filled seats.',
    'We hauled a boat the same make as yours last week.',
    'We fixed nine houses there, including your neighbours the Hales.',
    'We have already taken over the sheets for the Crail guesthouse.',
    'Crail Roads retreads the rear axle instead.',
    'We do the two floors under you.',
    'We cooked the same for the library gala.',
    "When I was mending Mrs Hale's roof beside you I saw the valley lead.",
    'The two guesthouses we look after in Crail fixed theirs.',
    'We cleared it by noon for the vet in Crail.',
    'We compost for three canneries on the west coast.',
    'A cap maker in Crail changed in May.',
    "The florist's office has the same alarm.",
    'The cafe across from you pays us half that.',
    'The villa next door stayed dry on our pump.',
    'It is the model that quit on three of our customers this winter.',
    'Our client over in Crail took nine weeks.',
    "Your neighbour's seventy acres of our corn did well.",
    'Fixing it took us a day at a clinic in Crail.',
    'That is the way we are doing it, and we built one for Crail Hall.',
    'Our truck stops every Monday at the pharmacy beside you.',
    'And on three farms near you it was eelworm.',
    'The mill in Crail was like that last year.',
    'Two other canneries lost a week to it.',
    'A chip shop two streets from yours burned nine litres a day.'
  ],
  untold: [
    'I sent a couple of samples on Friday.',
    "I've put forty cartons aside under your name.",
    'We parked the van two doors down from you.',
    'I used to work at Crail Lions.',
    'I trained in a bakery in Crail.',
    'The school in Crail is shut.',
    'The roofer up the road knows what you pay.',
    'The firm that did your roof lost nine tiles.',
    'The council in Crail changed its bins.',
    'We left six yards of gravel at the gate.',
    'A bakery in Crail told us about you.',
    'The cafe beside you will pay us twelve.',
    'Crail Energy raised its rates.',
    'It has the same make as yours.',
    'Our customers love us.',
    'Your neighbour told me the gate was open.',
    'My brother runs a library in Crail.',
    'The six chain kits went out in May.',
    'Our two bakers in Crail left in May.',
    'They ring the next bakery. We fit a switch.'
  ]
})

testPeers('Hi Sam, Jo Lind from Tarn Supply. ', {
  told: [
    'No rise this year for a roofer we insure in Ennis.',
    'No rise this year for a roofer we insured again in Ennis.',
    'Of the inns I supply, one in Crail was out of soap.',
    'The fascia at Crail Motors is one of ours.',
    'Two schools in {{town}}, both done by lunch.',
    'Yours has nine; the inn on Elm Street that we rewired has ten.',
    'The school in Crail that orders chalk from us is back.'
  ],
  untold: [
    'We do payroll from two offices in Crail.',
    "There's a garage in Crail for sale.",
    'A barber near your shop told me he has not swept in a week.',
    'Our man at Elm says he is late.',
    'We have an office in Crail now.',
    'We have two drivers in Crail today.',
    'You own a bakery in Crail.',
    'I will be at a hotel in Crail then.',
    'My brother runs a library in Crail.',
    'I started in a laundry in Crail.',
    'There is a new printer in Crail.',
    'A baker in the morning needs tape.',
    'A baker in your kitchen needs tape.',
    'Is one in Crail enough?',
    'Your friend at Crail Eggs called us about our tape.',
    'Your friends at Crail Eggs need tape.',
    'The unit at Crail Park is yours.',
    'I am in Crail Court, which is ours.',
    'One of your managers told me you move in May.',
    'One manager told me to call.',
    'A vet in Crail said you need tape.',
    'I rang a vet in Crail.',
    'I lived over a shop in Crail.',
    'Is there a church in Crail with bells?',
    'One of your managers told me it is loud.',
    'The school in Crail that we rang is shut.',
    'The school in Crail is shut.',
    'I was at the school in Crail with our crew.',
    'Your crew at the school in Crail was with us.'
  ]
})

testPeers('hi sam its jo from ', {
  told: [],
  // A firm that opens with a number.
  untold: ['two rivers agency in kelowna you asked for tape']
})
