import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

test.each([
  // What the next sentence says takes nothing away.
  'Your sticker expires on Friday. You can book the room.',
  'You moved to Leeds in May. You have been picked.',

  'hi this is um ana from brill pumps in hull uh your bills went from four percent to nine after the may sale and most of them say wrong pump',
  'um hi this is uh joe from tarn lifts in hull and uh the brake on your number two lift has that recalled gear they sent out the notice on in may',
  'Your Leeds depot opened a night shift last week.',
  'hi dana this is lee from tarn labels your rate goes up to nine percent in may have a pleasant afternoon',
  'You lost email for six hours on Monday.',
  "Rain's due on Wednesday, so I'm bringing the gang forward.",
  'I read that Tarn is moving to Bristol.',
  'Dana Cole in your purchasing team said you look after pallets.',
  "I'm ringing about the two forklifts you have on hire.",
  'Your lease runs out in March.',
  "We've opened a second warehouse ten minutes from you.",
  'Three of your neighbours switched to LED last month.',
  'The council is changing the parking rules on your street.',
  'You asked for a price on forty chairs.',
  "I'd like to invite you to our open day on 4 May.",
  'Your order shipped two crates short.',
  'We buy used printers for cash.',
  'Congratulations on the new site in Hull.',
  'I have a candidate for your controller opening.',
  'Firms your size lose two days to stock counts.',
  'The rate on your mortgage resets in June.',
  'Thank you for visiting our stand at the Leeds fair.',
  "It's time for your annual boiler service.",
  "I'm calling to find out who handles your waste contracts.",
  'I noticed the scaffolding is down at the Elm Street site.',
  'Our records show your fire extinguishers are due a check.',
  'Ovens like yours lost us a day a month until we changed one seal.',
  'A lot of plants are seeing their energy bills jump this winter.',
  'Jane Foster gave me your name.',
  "We're running a study on nurse turnover.",
  'Would you be open to selling your house on Elm Street?',
  'I work with dentists who want fewer no-shows.',
  'Your closing on Birch Lane is set for the 21st.',
  "You haven't placed an order since March.",
  'They need a reprint by the ninth.',
  'The lift at Carlton House failed its yearly test.',
  'Loved the panel you ran at the fair.',
  'Two of our clients asked for you by name.',
  'The price of rebar dropped on Monday.',
  'I hope you got my e-mail about the recall of your ovens.',
  'Your practice ordered the old panel twice in May.',
  'The county votes on the rental cap on the twelfth.'
])('has the part reason: %s', (script) => {
  expect(partsOf(script).reason).not.toEqual([])
})

test.each([
  "Hi Sam, it's Jo. Give me a call when you get a minute.",
  'Just wanted to check in and see how things are going.',
  'I was hoping to get some time on your calendar.',
  "I'd love to introduce myself and learn about your business.",
  'I have something exciting to share with you.',
  "I'm calling to see if you have a few minutes to talk.",
  "It's been a while, let's catch up.",
  "Please call me back at 415-555-0132. It's important.",
  'I wanted to touch base to see where things stand.',
  "I'd like to tell you more about our company.",
  'We are a leading provider of solutions. Call me.',
  "I've been trying to reach you. Please return my call.",
  "I left you a message last week and haven't heard back.",
  'I wanted to put a name to the face. Ring me any time.',
  'I have a great opportunity for you.',
  'Wanted to see if you got my last message.',
  "Hope you're doing well. Call me when you can.",
  "I know you're busy so I'll keep this short. Call me.",
  "I'd like to discuss your data needs.",
  "I have news that I'd love to share with you.",
  'Let me know if you have any questions.',
  'Hi, Lee here, following up from Tarn Labels.'
])('lacks the part reason: %s', (script) => {
  expect(partsOf(script).reason).toEqual([])
})
