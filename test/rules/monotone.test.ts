import rule from '../../rules/monotone.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'We build. We ship it all by night and day.',
    '[Name] builds. [Name] ships by night and by day. [Name] fixes. [Name] cares a lot about it.',
    'Hi Sam. Jo here. Call me. Talk soon.',
    {script: 'Hi Sam. Jo here. Call me. Talk soon. All good.', options: {lengths: 6}},
    {script: 'Hi Sam. Jo is here now.', options: {lengths: 2, spread: 1}}
  ],
  bad: [
    'We build. WE ship it all by night and day. We fix. «we» care a lot. We do it all by night.',
    'Hi Sam. Jo here. Call me. Talk soon. «All good». Bye now.',
    {script: 'We build. «We» ship it all by night and day.', options: {openings: 2}},
    {script: 'Hi Sam. «Jo here».', options: {lengths: 2, spread: 0}}
  ]
})
