import rule from '../../rules/unresolved-choice.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    '{Hi|Hello} [Day/Date], ask (him/her). (pause) (say it slowly)',
    'I read your post (on pumps).',
    'We open early (pick up at nine).'
  ],
  bad: [
    'You are hiring for «(insert job or jobs)» in Hull.',
    'I can bring the lift «(van or truck, choose one)».',
    'I will ring on Monday «(choose a day)».',
    'I will ring «(pick morning or afternoon)».',
    'Your lease «(car or van, delete as needed)» ends.',
    "I'm calling about your «(house/flat)».",
    'I saw «[the post/the award/the new site]».',
    'I «(call/send a page)» tonight, and you «(read a page/call)».',
    'Hi Dana.\n«(Share up to three of these)»\n- heat\n- dust',
    {script: 'See «\\[month-end/year-end\\]».', format: 'markdown'}
  ]
})
