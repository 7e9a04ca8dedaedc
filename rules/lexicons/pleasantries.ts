import type {Phrase} from '../../src/rule/define.ts'

const fine =
  '(well|good|great|fine|safe|healthy|wonderful|lovely|fantastic|nice|ok|okay|alright|awesome|terrific|amazing|warm|cool|happy|super|restful|relaxing|pleasant|smoothly|productive)'
const when =
  '(today|tonight|this ..1 (morning|afternoon|evening|week)|these days|lately|so far|out there|over there|there|<weekday>)'
const world =
  "(you|ya|y'all|you guys|things|everything|it|life|business|everyone|your ..1 (day|week|weekend|morning|afternoon|evening|year|<weekday>))"
const time =
  '(weekend|week|holiday|holidays|break|day|time|summer|thanksgiving|christmas|easter|new year|vacation|morning|afternoon|evening|start|night|trip|<weekday>)'
const doing = '(doing|going|been going|been|treating you|holding up|getting on|keeping|feeling|looking)'
const hope = '(hope|hoping|trust|hopefully)'
/** "I want to see how you are doing it" asks of something. */
const asked = "(see|know|ask|asking|wondering|find out|about|shows|tell|learn|hear|understand) (how|how's|hows) *"

/** Small talk at a machine, which cannot answer. Sources: chosen; coaches name "how are you?" as the opening to drop. */
export const pleasantries: readonly Phrase[] = [
  {
    pattern: `(how (are|is)|how's|hows|how) ${world} ${doing}? (with you)? ${when}? ($|,)`,
    except: [asked, 'how ..1 $']
  },
  {pattern: `how (have|has) ${world} been ${doing}? ${when}? ($|,)`, except: [asked]},
  {pattern: `how (was|were) (your|the) ..1 ${time}`, except: [asked]},
  {pattern: 'how do you do ($|,)'},
  {pattern: "(^|,) (what's up|what's new|what's happening|long time no (talk|see|speak)) ($|,|with you)"},
  {
    pattern: `${hope} (that)? (you|you're|you are|you've|your ..3|all|everything|everyone|things|life|business|this (message|call|voicemail|note)) (and your ..2)? (is|are|has|have|finds|been)? (you)? (all|been|doing|going|keeping|staying|feeling|having|off to)? (a|an|very|really|in)? ..2 ${fine}`,
    except: [
      'hope (you|your ..2) (have|will have|get|enjoy|find) *',
      "hope (you'll|you will|you can|you would|it|this|that) *",
      'hope (you|the) ..2 (like|liked|think|agree|see|find|found) *'
    ]
  },
  {pattern: `${hope} (that)? this (message|call|voicemail|note) ..1 (finds|reaches) you ..2 ${fine}`},
  {
    pattern: `${hope} (that)? (you're|you are|you've been|your family is) (all)? (enjoying|having (a|an)|surviving|staying|keeping|holding up|doing|feeling)`
  },
  {pattern: `${hope} (that)? (you|you and ..3) (had|have had|enjoyed) (a|an|your|the) ..3 ${time}`},
  {
    pattern: `${hope} (that)? your ..1 (day|week|weekend|morning|afternoon|month|year|summer|season|<weekday>) (is|has|was|went) ..6 ${fine}?`
  },
  {pattern: "(it's|what) (a|such a) (beautiful|lovely|gorgeous|great|fine|wonderful) (day|morning|afternoon)"},
  {pattern: '^ [happy (<weekday>|new year|holidays)] ($|,|to you)'}
]
