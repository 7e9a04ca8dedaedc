import rule from '../../rules/empty-merge.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {
  good: [
    'The clause is null if it leaks.',
    'Page two has an undefined break clause.',
    'The edge of your plot is still undefined on the map.',
    "The line's undefined on the map.",

    'Hi, Lee here. The number is on the card, and so is mine.',
    'Wait . . . I am on 0113 496 0101, Lee.',
    'I know who my customers are, and what this is for.',
    'I asked him, (pause) and he said yes.',
    'The offer is null and void. Call ____, or ________.',
    {script: 'Ask for (say it slowly) , then hold.', format: 'markdown'}
  ],
  bad: [
    'Hi «NULL», Lee here.',
    'I saw that «undefined» is growing.',
    'Good day «Mr. ,» Lee here.',
    'Hi Greg, «this is calling» about the lid.',
    "I'm «calling from about» the lid.",
    'Call me «at .» I am in until six.',
    // In the order of the text, whatever they are.
    'Call «null». «Hello ,» I am in.',
    'Call me «at .» Ring «undefined». «My number is .»',
    'Hi Dana, «this is  from» Tarn Labels.',
    'Lee here«, .» Call «null», or «[ ]» or «N/A».',
    '«Hello !» Lee here.',
    {script: '> Hi Dana, *«my direct line is .»*', format: 'markdown'}
  ]
})
