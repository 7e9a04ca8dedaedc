import {defineRule, leaveOut, type Phrase, phraseOptions, withOptions} from '../src/rule.ts'
import {fieldPractice, sevenReasons} from '../src/sources.ts'

const fine =
  '(well|good|great|fine|safe|healthy|wonderful|lovely|fantastic|nice|ok|okay|alright|awesome|terrific|amazing|warm|cool|dry|happy|fabulous|super|restful|relaxing|pleasant|wonderfully|smoothly|productive|blessed)'
const when =
  '(today|tonight|this (morning|afternoon|evening|week|fine morning)|these days|lately|so far|out there|over there|there|<weekday>|on this ..3)'

/** Small talk at a machine, which cannot answer. Sources: chosen; coaches name "how are you?" as the opening to drop. */
const pleasantries: readonly Phrase[] = [
  {
    pattern: `(how|how's|hows) (are|is|'s)? (you|ya|y'all|things|everything|it|life|business|everyone|your (day|week|morning|afternoon|evening|weekend|year|monday|tuesday|wednesday|thursday|friday)) (all|both|guys)? (is|are)? (doing|going|been|treating you|holding up|getting on|getting along|keeping|feeling|been going|looking|with you)? ${when}? ($|,)`,
    except: [
      "(see|know|knows|ask|asking|wondering|find out|about|to|matter|shows|tell|learn|hear|of|on|understand) (how|how's) *",
      'how (it|things|everything|business|life|you) ..1 $'
    ]
  },
  {
    pattern: `how (have|has) (you|things|everything|your ..2|life|business) been (going|keeping|doing|treating you)? ${when}? ($|,)`,
    except: ['(see|know|ask|find out|hear) how *']
  },
  {
    pattern: `how (was|were) (your|the) (weekend|week|holiday|holidays|vacation|day|morning|trip|christmas|thanksgiving|easter|summer|night|new year)`,
    except: ['(see|know|ask|find out|hear) how *']
  },
  {pattern: 'how do you do ($|,)'},
  {
    pattern:
      "(^|,) (what's up|what's going on|what's new|what's happening|long time no (talk|see|speak|hear)|how's tricks|you (doing )?(ok|okay|good|well)) ($|,|with you)"
  },
  {
    pattern: `(hope|hoping|trust|hopefully|hopeful|pray) (that)? (you|you're|you are|you've|your ..3|you all|you guys|y'all|all|everything|everyone|everybody|things|life|business|this (message|call|voicemail|note) ..2|it ..2|all of you|the ..3) (and yours|and your ..2)? (is|are|'s|had|have|has|have had|finds|find|been)? ..2 (you)? (a|an|it|doing|going|keeping|staying|feeling|having|enjoying|treating you|been having|in|off to a|is|all|very|really|had)? ..3 ${fine}`,
    except: [
      'hope (you|your ..2) (have|will have|can have|get|enjoy|find) ..4 *',
      "hope (you'll|you will|you can|you would|it|this|that) (be|is|will|helps|works|makes|goes|give|call|consider|come|see|join) *",
      'hope (that)? (it|this|that|the) (is|was|sounds|works|looks|helps|makes|fits|suits) *',
      'hope (that)? (you|the) ..2 (like|liked|think|agree|see|find|found) *'
    ]
  },
  {
    pattern:
      "(hope|hoping|trust|hopefully) (that)? (you're|you are|you've been|you guys are|you all are|your family is) (all)? (enjoying|having (a|an)|surviving|staying|keeping|holding up|doing|not too busy|getting|feeling|recovering)",
    except: ["(you're|you are) getting (a|the|your|what|enough|more)"]
  },
  {
    pattern:
      '(hope|hoping|trust|hopefully) (that)? (you|you and ..3) (had|have had|enjoyed) (a|an|your|the|yourself) ..3 (weekend|week|holiday|holidays|break|day|time|summer|thanksgiving|christmas|new year|easter|vacation|morning|start|night|monday|fourth)'
  },
  {
    pattern:
      '(hope|hoping|trust|hopefully) (that)? (your|the|this) ..1 (day|week|weekend|morning|afternoon|month|year|summer|monday|tuesday|wednesday|thursday|friday|family|holiday|season) (is|has|was|went|are|been|treats|finds)'
  },
  {
    pattern:
      '(hope|trust) (that)? (all|everything|everyone|things) (is|are|are going|is going|goes)? (with you|on your end|at your end|there|in your world)? (well|good|great|fine|ok|okay)'
  },
  {pattern: '(hope|trust) (that)? (this|my) (message|call|voicemail|note|voice mail) (finds|reaches|is finding)'},
  {
    pattern:
      "(it's|it is|what) (a|such a) (beautiful|lovely|gorgeous|great|fine|wonderful) (day|morning|afternoon|weekend)"
  },
  {pattern: '^ (a)? (very)? [happy (<weekday>|friday|new year|holidays|spring|summer|fall|hump day)] ($|,|to you)'},
  {
    pattern:
      "(that you're|that you are|hope you're|hope you are) having (a|an) (great|good|wonderful|nice|lovely|fantastic|amazing|awesome|terrific|fabulous|productive) *",
    except: ["if you're having *", "glad you're having *"]
  }
]

export default defineRule({
  id: 'pleasantries',
  summary: 'Small talk at a machine',
  why: 'A machine cannot say how it is. The first seconds decide whether the rest is heard, and small talk spends them on nothing.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  offers: ['suggestion'],
  options: phraseOptions,
  examples: {
    bad: ["Hi Ed, it's Ruth. «How are you today»? Your lift passed.", 'Hi Ed, «hope all is well». Your lift passed.'],
    good: [
      'Hi Ed, Ruth at Oakline. Have a great day.',
      'Hope you have a good week.',
      'I want to see how you are doing it.'
    ]
  },
  phrases: (options) => withOptions(pleasantries, options),
  check({matches, source, index, report}) {
    for (const match of matches) {
      report({
        ...match,
        message: `\`${match.text}\` cannot be answered, start with who you are and why you call`,
        suggestions: leaveOut(match, {source, index})
      })
    }
  }
})
