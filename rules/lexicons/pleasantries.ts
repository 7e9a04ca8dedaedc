import type {Family} from '../../src/rule/define.ts'

/** Small talk that a machine cannot answer. Sources: chosen; coaches name "how are you?" as the opening to drop. */
export const pleasantries: Family = {
  skips: 'hesitations',
  phrases: [
    {pattern: '(hope|trust) ..5 (treating you kindly|(kind|good|nice) to you)'},
    {pattern: '(hope|trust) ..4 off to a ..2 start'},
    {pattern: '(everything|all) (good|well|okay|grand) with you'},
    {pattern: 'how are we ..3 (today|keeping|doing|,)'},
    {pattern: "how's (the|your) (family|kids|missus|wife|husband|team) ..2 ,"},
    {
      pattern: '(hope|trust) ..6 (having|have? had|enjoying|enjoyed) (a|an|your|the) ..3 <occasion>'
    },
    {
      pattern:
        "(hope|trust) that? all? (the|your) (family|kids|team|business|missus|crew|family's|weather) ..1 (is|are)? ..1 <pleasant>"
    },
    {
      pattern:
        "(,|it's|what a|such a) (lovely|beautiful|gorgeous|grand|nice) (day|morning|weather|evening) ,? (isn't it|out there|today ,)"
    },
    {pattern: 'how (are|is) (things|everything|life|business) ..1 (your|the) (way|end|side)'},
    {pattern: '(hope|trust) ..2 (staying|keeping) (cool|warm|dry|safe|well)'},
    {pattern: "(how (are|is)?|how's) <the-world> <faring>? (with you (and ..3)?)? <lately>? ,"},
    {pattern: "how's (it|things|everything) <faring> (<name>|<field>|mate)? ,"},
    {pattern: 'how (are? ya|you) (going|doing|keeping) <lately>? ,'},
    {pattern: "(how (have|has)?|how've) <the-world> been? <faring>? <lately>? ,"},
    {pattern: "how's your ..1 <occasion> <ing> up? <lately>? ,"},
    {pattern: 'how (was|were|is) (your|the) ..1 (<occasion>|family|weather)'},
    {pattern: 'how was your <name> ,'},
    {pattern: '(hope|hoping|trust) that? ..3 treating you ..1 <pleasant>'},
    {
      pattern:
        "(what's the (craic|word)|(are|is) (you|ya|everyone|all) all? keeping? (well|good|okay|alright)|keeping (well|busy|out of trouble)) ,"
    },
    {pattern: "how's (tricks|she (cutting|going)|yourself) ,"},
    {pattern: ", (what's (up|new|happening)|long time no (talk|see|speak)) (,|with you)"},
    {
      pattern:
        "(hope~|trust~|hopefully) that? (you|<you-are>|you've|your ..3|all|all's|everything|everyone|things|business|this (message|call|note)?) (and ..2)? (is|are|has|have|(finds|reaches) you|been)? (all|been|doing|going|keeping|staying|having|off to)? (a|an|very|really|in)? ..2 <pleasant>",
      except: ['hope (you|your ..2) (will? have|get|enjoy|find)']
    },
    {
      pattern: "(hope|trust) that? (you|you've|you're) all? (enjoying|having (a|an)|surviving|staying|keeping)"
    },
    {pattern: '(hope|trust) that? (<you>|you and ..3) (have? had|enjoyed) ..1 (a|an|your|the) ..3 <occasion>'},
    {pattern: '(hope|trust) that? your ..1 <occasion> (is|has|was|went) ..6 <pleasant>?'},
    {pattern: "(hope|trust) that? ..3 (sun's|weather) ..4 (you|your ..1|there)"},
    {pattern: "(it's|what) such? a <pleasant> (day|morning|afternoon)"},
    {pattern: "(it's|another) a? (beautiful|gorgeous) ..1 <span>"},
    {pattern: '^ [happy (<occasion>|<weekday>)] (,|to you)'}
  ],
  // "I want to see how you are doing it" asks of something.
  stops: ["(<find-out>|wondering|about|shows|tell) (how|how's) *"]
}
