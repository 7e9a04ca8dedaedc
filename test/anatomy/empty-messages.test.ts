import {expect, test} from 'vitest'
import {namesOf, partsOf} from '../helpers/parts.ts'

// What must be found, and after `!` what must not, in messages that say little and in single sentences.
test.each([
  [
    'caller company !reason ask:call',
    'Hello, this is Tom from Sterling Solutions calling. Please return my call at 312-555-0177. Thank you.'
  ],
  [
    'caller company !reason ask:call',
    "Hi, it's Amy with Vertex. I'd really like to connect with you this week. You can reach me at 312-555-0177."
  ],
  [
    'caller company !reason',
    "Hi Bob, Jeff at Vertex here, just checking in to see how everything's going. Have a great weekend."
  ],
  [
    'caller company !reason',
    "Hey, Jeff from Vertex. I've left a few messages and haven't heard back, so I thought I'd try one more time."
  ],
  [
    'caller company !reason',
    'Hi, this is Jeff from Vertex Consulting. We provide consulting services. Call me at 312-555-0177.'
  ],
  [
    'caller company !reason',
    "Hi Pat, this is Jeff with Vertex. I'd love to learn more about your business and tell you a little about ours."
  ],
  [
    'caller company !reason',
    "Good morning, Jeff with Vertex. I'd like to get together and discuss how we can work together."
  ],
  [
    'caller !reason',
    "Hi, it's Jeff. I've got something I think you're going to love. Call me and I'll tell you all about it."
  ],
  ['!reason', "I'd love to pick your brain."],
  ['!reason', "I'm calling to schedule a time to talk."],
  ['!reason', 'I hope you had a great weekend.'],
  ['!reason', "We're very excited about what we're doing and I'd love to tell you about it."],
  ['!reason', "I'd appreciate a call back as soon as possible."],
  ['!reason', 'Sorry we keep missing each other.'],
  ['!reason', 'I know how busy you are.'],
  ['!reason', "I know you've got a lot on your plate."],
  ['!reason', "You've got your hands full."],
  ['!reason', "I'm sure you're run off your feet."],
  ['!reason', 'Your kind attention to this matter is appreciated.'],
  ['!reason', 'Thank you for your cooperation in this matter.'],
  ['!reason', "I'm calling to acquaint you with our firm."],
  ['!reason', "You're gonna flip."],
  ['!reason', 'Looking forward to working with you.'],
  ['!reason', 'If you have any questions, please call me.'],
  ['!reason', 'I promise this will be worth your while.'],
  ['!reason', 'Please call me when you get a chance, I need to talk to you.'],
  ['!reason', 'Wanted to see if now is a good time.'],
  ['!reason', 'This is my third attempt to reach you.'],
  ['!reason', 'I hope we can find time to talk soon.'],
  ['!reason', 'I was hoping to catch you.'],
  [
    '!insight !peer',
    "Hi, this is Tom from Sterling. I'd love to get 15 minutes with you next week. Call 312-555-0177."
  ],
  ['!insight !peer', 'I help roofers get more leads.'],
  ['!insight', 'Could we talk for 20 minutes on the 5th?'],
  ['!insight', 'Our company has 40 offices and 500 people.'],
  ['!insight', 'I saw your post about hiring two people.'],
  ['!insight', 'I have 3 buyers looking in your neighborhood.'],
  ['!insight', 'You have been selected for a 10 percent discount.'],
  ['!insight', 'Following up on the two quotes I sent.'],
  ['!insight', 'Your order of chairs has shipped.'],
  ['!peer', 'I saw that your company is hiring.'],
  ['!peer', 'We work with business owners.'],
  ['!peer', 'I specialize in homes in your area.'],
  ['!peer', 'Someone like you knows how hard it is.'],
  ['!peer', 'Do you know another contractor who needs leads?'],
  ['!peer', 'A client of mine wants to buy a house like yours.'],
  ['!easyOut', "If you're interested, give me a call."],
  ['!easyOut', 'Please call or email me.'],
  ['!easyOut', "Don't miss out on this offer."],
  ['!easyOut', "Don't forget the open house."],
  ['!easyOut', 'Feel free to call me at 312-555-0177.'],
  ['!easyOut', 'Give me a call or shoot me a text.'],
  ['!promise', "I'd love to send you a sample."],
  ['!promise', "We'll be glad to help."],
  ['!promise', 'I can send you more information.'],
  ['!promise', 'We will beat any quote.'],
  ['!promise', "You'll love the new model."],
  ['!promise', 'I will be available until six.'],
  ['!promise', "If you call me, I'll send you a free report."],
  ['!promise', "We'll save you money."],
  ['!promise', "I'll keep an eye out for your call."],
  ['promise', "I'll call back next week."],
  ['promise when', 'I will call you again tomorrow at 3.'],
  ['promise', "I'll send over some info."],
  ['promise', "I'll go ahead and email you the deck."],
  ['promise', 'I am going to send you a text.'],
  ['promise', "I'll plan to call you again."],
  ['promise', "I'm going to try you once more."],
  ['promise when', "I'll circle back with you in a couple of days."],
  ['promise', 'You will receive an email from us shortly.'],
  ['promise', "I'll be following up with an email."],
  ['promise when', "If I don't hear from you, I'll give you a call on Thursday."],
  ['promise', 'We will mail the forms.'],
  ['promise', 'I will try back later.'],
  ['ask:call', 'Please give us a ring.'],
  ['ask:call', 'If that sounds good, call 312-555-0177.'],
  ['ask:call', 'I can be reached at 312-555-0177.'],
  ['ask:call', 'When you get this, call me.'],
  ['ask:call', 'Get in touch with me at 312-555-0177.'],
  ['ask:call', 'Feel free to give me a buzz.'],
  ['ask:call', 'Just call or text 312-555-0177.'],
  ['ask:meeting', "I'd like to schedule a quick demo."],
  ['ask:meeting', 'Would love to grab 20 minutes next week.'],
  ['ask:meeting', 'How does Thursday look?'],
  ['ask:meeting', 'What does your calendar look like?'],
  ['ask:meeting', 'When would be a good time to meet?'],
  ['ask:email', 'Please reply to my email.'],
  ['ask:email', 'You can also email me.'],
  ['ask:email', 'Check your inbox for my note.'],
  ['ask:other', 'Take a look at the proposal.'],
  ['ask:other', 'Let me know if that works for you.'],
  ['ask:visit', 'Visit our website to learn more.'],
  ['ask:visit', 'Go to our site and sign up.']
])('%s: %s', (expected, script) => {
  const found = namesOf(partsOf(script))
  const names = expected.split(' ')
  expect(found).toEqual(expect.arrayContaining(names.filter((name) => !name.startsWith('!'))))
  for (const name of names.filter((d) => d.startsWith('!'))) expect(found).not.toContain(name.slice(1))
})
