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
    'We cleared it by noon for the vet in Crail.',
    'We compost for three canneries on the west coast.',
    'A cap maker in Crail changed in May.',
    "The florist's office has the same alarm.",
    'The cafe across from you pays us half that.',
    'The villa next door stayed dry on our pump.',
    'The mill in Crail was like that last year.',
    'Two other canneries lost a week to it.',
    'A chip shop two streets from yours burned nine litres a day.'
  ],
  untold: [
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
    'My brother runs a library in Crail.',
    'The six chain kits went out in May.',
    'Our two bakers in Crail left in May.',
    'They ring the next bakery. We fit a switch.'
  ]
})
