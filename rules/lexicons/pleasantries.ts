import type {Family} from '../../src/rule/define.ts'

/** Small talk that a machine cannot answer. Sources: chosen; coaches name "how are you?" as the opening to drop. */
export const pleasantries: Family = {
  skips: 'hesitations',
  phrases: [
    '(hope|trust) ..5 (treating you kindly|(kind|good|nice) to you)',
    '(hope|trust) ..4 off to a ..2 start',
    '(everything|all) (good|well|okay|grand) with you',
    'how are we ..3 (today|keeping|doing|,)',
    "how's (the|your) (family|kids|missus|wife|husband|team) ..2 ,",
    '(hope|trust) ..6 (having|have? had|enjoying|enjoyed) (a|an|your|the) ..3 <occasion>',
    "(hope|trust) that? all? (the|your) (family|kids|team|business|missus|crew|family's|weather) ..1 (is|are)? ..1 <pleasant>",
    "(,|it's|what a|such a) (lovely|beautiful|gorgeous|grand|nice) (day|morning|weather|evening) ,? (isn't it|out there|today ,)",
    'how (are|is) (things|everything|life|business) ..1 (your|the) (way|end|side)',
    '(hope|trust) ..2 (staying|keeping) (cool|warm|dry|safe|well)',
    "(how (are|is)?|how's) <the-world> <faring>? (with you (and ..3)?)? <lately>? ,",
    "how's (it|things|everything) <faring> (<name>|<field>|mate)? ,",
    'how (are? ya|you) (going|doing|keeping) <lately>? ,',
    "(how (have|has)?|how've) <the-world> been? <faring>? <lately>? ,",
    "how's your ..1 <occasion> <ing> up? <lately>? ,",
    'how (was|were|is) (your|the) ..1 (<occasion>|family|weather)',
    'how was your <name> ,',
    '(hope|hoping|trust) that? ..3 treating you ..1 <pleasant>',
    "(what's the (craic|word)|(are|is) (you|ya|everyone|all) all? keeping? (well|good|okay|alright)|keeping (well|busy|out of trouble)) ,",
    "how's (tricks|she (cutting|going)|yourself) ,",
    ", (what's (up|new|happening)|long time no (talk|see|speak)) (,|with you)",
    {
      pattern:
        "(hope~|trust~|hopefully) that? (you|<you-are>|you've|your ..3|all|all's|everything|everyone|things|business|this (message|call|note)?) (and ..2)? (is|are|has|have|(finds|reaches) you|been)? (all|been|doing|going|keeping|staying|having|off to)? (a|an|very|really|in)? ..2 <pleasant>",
      except: ['hope (you|your ..2) (will? have|get|enjoy|find)']
    },
    "(hope|trust) that? (you|you've|you're) all? (enjoying|having (a|an)|surviving|staying|keeping)",
    '(hope|trust) that? (<you>|you and ..3) (have? had|enjoyed) ..1 (a|an|your|the) ..3 <occasion>',
    '(hope|trust) that? your ..1 <occasion> (is|has|was|went) ..6 <pleasant>?',
    "(hope|trust) that? ..3 (sun's|weather) ..4 (you|your ..1|there)",
    "(it's|what) such? a <pleasant> (day|morning|afternoon)",
    "(it's|another) a? (beautiful|gorgeous) ..1 <span>",
    '^ [happy (<occasion>|<weekday>)] (,|to you)'
  ],
  // "I want to see how you are doing it" asks of something.
  stops: ["(<find-out>|wondering|about|shows|tell) (how|how's) *"]
}
