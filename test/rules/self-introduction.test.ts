import rule from '../../rules/self-introduction.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    "I'll explain what our team does on the day of the move.",
    "We've taken over the lease of your yard.",

    'You know what we agreed about the gate.',

    'Make sure you know the gate code.',

    'Let me introduce you to Ana, who runs the dairy.',
    "I'll tell you about the leak.",
    'Sam introduced us to the council.',
    'Introduce me to Sam.',
    'A quick introduction to the new law is on page two.',
    'Let us know about our services.',
    'I sent you a copy of our history.',
    'You know of our work.',
    'I know you can fix it.',
    {script: 'I want to introduce myself.', options: {allow: ['introduce myself']}},
    'I want to introduce you to Sam, who runs a shop like yours.',
    'Sam Patel introduced me to your work.',
    'Sam introduced us at the fair.',
    'You asked what we do with the scrap.',
    'Tell us about the roof.',
    "I'll tell you what we found.",
    'We share our yard with Tarn Labels.',
    'Let me know about the crates.',
    'The council introduced a new fee.',
    'Let our team know by May.',
    'Talk to our team about the roof.'
  ],
  bad: [
    "It's to «acquaint you with Harlow».",
    'I wanted to «put a face to the name».',
    "«I'm new on this patch».",
    "I wanted to «let you know we're here».",
    'I wanted to «acquaint you with our firm».',
    "I'd like to «explain what our business is» about.",
    'I wanted to «let you know a bit about myself».',
    'I wanted to «say who we are».',

    'I want to «make you aware of our firm».',
    "I've «taken over this patch».",

    'I «wanted you to know who we are».',
    "I'm calling «as the new face here».",
    'It is for you to «get to know our firm».',

    "I'm ringing to «make myself known».",
    'I want to «present our firm».',
    'I called «so you know we exist».',

    'I wanted to put a name to our firm and «tell you who we are».',
    'Let me «tell you a little about ourselves».',
    "I'm new to the area and wanted to «introduce the company».",
    "I'd like you to «learn about our company».",
    'I want to «get my foot in the door».',
    'I «wanted you to know we exist».',
    'I want you to «hear about us».',
    {script: 'I want to «present my card».', options: {add: ['present my card']}},
    'I wanted to «introduce myself».',
    "I'm calling to «introduce our company».",
    "I'd like to «introduce you to our services».",
    'I wanted to «introduce Tarn» Labels to you.',
    "I'd like to «tell you about our company».",
    'I wanted to «tell you a little bit about who we are».',
    "I'd love to «share what we do».",
    "I'd like to «give you a quick overview of our services».",
    'Let me «tell you about us».',
    "I'm calling to make a «quick introduction».",
    'I wanted to «make your acquaintance».',
    "I'd love to «get to know you».",
    'I want to «let you know about our services».',
    "I'd love to «tell you more about what we do».",
    "I'd like to «introduce my firm».",
    'Just wanted to «introduce ourselves».',
    'I wanted to «give you some background on our company».',
    "I'd like to «explain what we do»."
  ]
})
