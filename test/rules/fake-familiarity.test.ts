import rule from '../../rules/fake-familiarity.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "Hi Sam, it's Jo Park. Call me.",
    "Hi Sam, it's Mr. Park. Call me.",
    "Hi Sam, it's Jo from undefined. Call me.",
    "Hi Sam, it's Jo. I read about your leak in May. Call me.",
    'Hi Sam, call me back.',
    'Hi, this is Tony in the billing office. Call me.',
    // Nobody says as much to trick a friend into calling.
    `Hi Sam, it's Jo. ${'It is sunny. '.repeat(14)}Call me back.`,
    'Sam, Jo. My last message, call me if it ever suits.',
    "Hi Sam, it's Jo. Call me about the March invoice.",
    "Sam, it's Jo Park. I'll call again.",
    'Hi Sam, this is Jo with Tarn Labels, call me.'
  ],
  bad: [
    'Sam, «Jo» here, text me back.',
    'Sam, «Jo» here, ring me back.',
    "Hi John, um, it's «Bill». I was just touching base to see if you maybe want to talk. Call me back when you get a chance."
  ]
})
