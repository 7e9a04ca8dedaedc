import {testPeers} from '../../helpers/peers.ts'

testPeers('Hi Sam, Jo Lind from Tarn Supply. ', {
  told: [
    // What the caller does for them.
    'Elm Dairy was in that spot last fall, and we sat three crews.',
    'Elm Dairy has us wash its vats on Sundays.',
    'The inn at Crail Point had us in after the frost.',
    'The old mill got us to line two bins.',
    'The port at Crail called us in when the belt tore.',
    'The curator in Crail rang us at nine and hung it by noon.',
    'Some barns answer every alarm in an hour, because of us.',
    // What they bring, buy, use or have from the caller.
    'The Crail family hand us all their rags.',
    'The whare in Crail sends us four crates a week.',
    'The ones who run the kiosk beside you have been on our flour since May.',
    'The tug in Crail came up clean after nine months in our paint.',
    'The yard that bought your old saw rents its mats from us.',
    'The quay in Crail put in our lamps.',
    'The ferry over there changed to our rope.',
    'Your neighbour has ours on the lift.',
    "Your uncle's garage has ours on the lift.",
    // Whoever was named before.
    'I was with a baker in Crail. They bought our racks.',
    'Frost took the plums at Crail, not at Elm Court; they used our fleece.',
    'Mr Crail, who has nine boats, put in our lamps.',
    'A baker with two ovens, as you have, said his new belt from us runs cool.',
    'A chapel in Crail, I forget which, was cold before it changed to our stove.'
  ],
  untold: [
    'Ned in the hut is one of our drivers.',
    'Take one of our bins.',
    'Your office has us come on Friday.',
    'We had us a good year.',
    'The snow had us late.',
    'Next week had ours put off.',
    'The bank in Crail rang us in May.',
    'The bank in Crail rang us at noon.',
    'The council sends us a letter a week.',
    'Hand us all your rags.',
    'Just try our tea.',
    'Book our van and pay later.',
    'You put in our lamps.',
    'Your boss put in our lamps.',
    'Your boss bought our racks. They used our fleece.',
    'The new rule has us file in May.',
    'Ana at the desk works with us.',
    'The part comes from us.',
    'I saw the sign by your gate. That is ours.',
    'Your driver was sent by the depot. His slip from us is in the cab.'
  ]
})

testPeers('hi sam its jo from tarn oats calling about the roof of your two barns ', {
  told: ['elm court has us clean theirs in may', 'the harbour man down in crail got us to wire it'],
  untold: ['your man has us clean it in may', 'i had us down for may', 'just try our tea']
})
