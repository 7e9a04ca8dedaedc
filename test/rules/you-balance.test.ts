import rule from '../../rules/you-balance.ts'
import {testRule} from '../helpers/rule.ts'

const facts =
  'Brill Foods cut two hours off each changeover with wide rolls, and Ana Ruiz wrote up how it was done in May.'

testRule(rule, {
  good: [
    `Hi {{first_name}}, I printed it. ${facts} My page for {{first_name}} shows it, and I sent it.`,
    `The crew is here. ${facts}`,
    {script: `I sent it, and my crew sent it. ${facts}`, options: {ratio: 3}}
  ],
  bad: [
    `«I» sent it, and my crew sent our page. ${facts}`,
    `«WE’RE» at Tarn. ${facts} Our page is yours, and we think our own is best.`,
    {script: `«I» sent you my page. ${facts}`, options: {ratio: 1}}
  ]
})
