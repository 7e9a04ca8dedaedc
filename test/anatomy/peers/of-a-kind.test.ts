import {testPeers} from '../../helpers/peers.ts'

testPeers('Hi Sam, Jo Lind from Tarn Supply. ', {
  told: [
    "There's a garage in Crail saving an hour a day on it.",
    'A fellow barber two doors along told me he has not swept in a week.',
    "The Crails swear it's halved their feed bill.",
    "Crail Bakery swears it's the best they had.",
    'The manager of a Crail bakery asked me for tape.',
    'Under a hotel in Bath the leak was small.',
    'No rise this year for a roofer we insure in Ennis.',
    'No rise this year for a roofer we insured again in Ennis.',
    'Of the inns I supply, one in Crail was out of soap.',
    'It counts for two pharmacies on your street.',
    'It counts for two pharmacies over in Crail.',
    'Your friends at Crail Eggs pack with us now.',
    'Your friends over at Crail Eggs pack through us now.',
    'The fascia at Crail Motors is one of ours.',
    'Did you see the lawn at Crail Court since they feed it with our mix?',
    'One hotel manager told me our payslip was short.',
    'How did a butcher with two shops in Crail stop that?',
    'We have sixty builders in Crail on the account.',
    'Two schools in {{town}}, both done by lunch.',
    'Yours has nine; the inn on Elm Street that we rewired has ten.',
    'The school in Crail that orders chalk from us is back.',
    'The old one in Crail that we mended is dry.'
  ],
  untold: [
    'We do payroll from two offices in Crail.',
    "There's a garage in Crail for sale.",
    'A barber near your shop told me he has not swept in a week.',
    "The Crails say it's time.",
    "Crail Bakery swears it's the best for you.",
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
  told: [
    'tarn supply the owner of a motel in bend asked me for tape',
    'tarn supply what a dairy farmer in gore has is a small pump',
    'tarn supply ive sixty builders in perth on the account'
  ],
  // A firm that opens with a number.
  untold: ['two rivers agency in kelowna you asked for tape']
})
