import type {AnyPhrase, Family} from '../../src/rule/define.ts'

const own = '(my|the|that|our|an|a|some|those|these|a few|several|a couple of)'
const earlier = '(last|previous|earlier|recent|first|second|prior|other|initial|original)'
/** The caller's own message, which is not a reason to call again. */
const message = '(<attempt>|<message>|correspondence)'

/** Phrases for calls about nothing. Sources: the seed's two; chosen: similar ones. */
const phrases: readonly AnyPhrase[] = [
  '(a|another|quick|brief) follow up (call|message|voicemail) (,|to see|with)',

  'keep~ the (conversation|dialogue|discussion|lines) (going|open)',

  '(been|about|over) (a while|some? time|ages) (since|the two of us|that) ..3 <exchange:past>',
  '(do~|make~) (the|my) ..1 round~',
  '(you|your|for|is|with) (a|another|our|my)? ..4 (nudge|hello|hellos|poke|prod) (,|on|from|about|to)',
  'pop~ (up|in) (again|in your|to (say|see))',
  "(find~ out|see~|ask|know) where (we're|<you-are>|we|things) are? at",
  '(pop~|put~|stick~) ..1 my head back? (up|in|round|around|over|above)',
  "<find-out> (how the land lies|(what|what's) the (story|craic|latest|score|word) (is|,|with))",
  {
    pattern: '[(be|pop~|get~|stay|put~) (myself|ourselves|me|us)? back? up? on your radar]',
    group: 'always'
  },
  "<find-out> what's ..1 (happening|going on|new|cooking) (in your (world|patch|neck of the woods|corner|part of the world)|round your way)",
  'touch~ base~',
  {
    pattern: 'check~ (back|up)? in (with|on)? (you|<name>|everyone)?',
    except: [
      'check~ in (the|a|an|at|for|by|before|after|is|opens|when|<plural>)',
      'check~ in on (your|the) !(business|company|team|week)',
      'check~ in (<month>|your)',
      '(at|(the|your|their) ..1|does|guest|hotel|online|early|late|patient|truck) check in'
    ]
  },
  'check~ up? on (you|things|how (you|things|everything))',
  {
    pattern: '(circle~|loop~|swing|swinging) (back? around|back|round) ((with|to) you|again|on (this|that))?',
    except: ['(circle~|loop~|swing~) (around|round|back) (about|on|to|with)? (the|your|road~)']
  },
  ', [catching up] (to (see|hear|find out)|with you|and|$)',
  {pattern: '<lead-in> to? <softener>? [catch~ back? up (with you?|soon)?]', except: ['catch~ up (on|to)']},
  '(a|the) ..1 [(catch up|natter)] (,|with|and|over|soon|no)',
  'as a (quick|friendly|simple|general)? ((follow|catch) up|check in) ,',
  {pattern: '(holler|shout) at you', except: ['<i-will> (holler|shout) *']},
  "(see~|find out|hear) what's <ing> ,",
  {
    pattern: '[follow~ back? up (again|with you|once more|as promised)?] (,|and|again|to see|here|once|because i)',
    except: ['(quick|the|a|your|my|no|this|one|any|for|without|will) follow up']
  },
  {
    pattern: `<content>? [follow~ up (with you)? (on|to|from|about|regarding)? ${own} ${earlier}? <number>? (of)? ${message}] (from|that|i|$|,|and|to|last|<day>|about|asking|<content>)`,
    except: [`our ${earlier}? <message>`, `${message} (from you|you|of yours|we)`],
    group: 'own message'
  },
  {
    pattern:
      '(<lead-in>|,) to? <softener>? [reach~ (back|out) out? (to you|again|today|personally|directly)?] (,|to (say|see|introduce|connect|touch|check|you)|and (say|introduce|connect|see|touch)|once)',
    except: ['reaching out , (because|since|as|about|regarding|your)']
  },
  '<lead-in> to? <softener>? [(reconnect~|sync up|connect~) (with you)?] (,|again|soon|and|sometime|after)',
  '(ping~ you|chase~ you up) again?',
  'bump~ (this|my|it|that) back? (up|to|email|message|note)',
  '(drop~|shoot~|give~) you a ..2 (line|shout|buzz|bell|holler|tinkle|hello) ,',
  '[(drop~|give~) you a ..2 (line|shout|note|bell|tinkle|call|ring)] to (say|see|touch|check|catch|chat|keep|stay)',
  'pick~ up where we left off',
  '<lead-in> to? (have|do|grab|get|jump on) (a|an) ..1 (<message>|natter) (with you)? $',
  '(in the (area|neighborhood)|passing) and (thought|figured) ..2 (call|ring|stop|swing|pop|say)',
  'time that? we <exchange:past>',
  {
    pattern:
      "(see~|know|wondering|find out|hear|ask|check) (where|how|how's) (<the-world>|it's|we|<you-are>|<you-have>|that|all|your ..2) (all|both|are|is|have|has|been)? <getting-on>",
    except: [
      '<i-will> ..8 to (see|hear) *',
      'how (you|they|it|we) (are|were)? (doing|getting on|going|looking) (it|this|that|with|on|your|the|to|at|for)',
      'how (your|the) !(business|day|week|team|company|year) *'
    ]
  },
  {
    pattern: "<find-out> (what|what's) ..3 (up (to|with)|going on|happening|new|latest|what)",
    except: ['(new|going on|happening|with) (at|with|in|on)? (your|the) !(end|side)']
  },
  {
    pattern:
      "(see~|know|ask|check~|wondering|find out|sure) <if> (you|you've|you'd) ..2 (get~|had|have|given|found|received|saw|seen|heard|read) ..3 (chance|think~|thoughts|moment|opportunity|feedback|look|<attempt>) (to ..3 <attempt>)?",
    except: [
      '(chance|time|opportunity) to ..2 (the|your|our|that) !(email|e|message|voicemail|note|material|info|information)'
    ]
  },
  "<find-out> <if> (anything|anything's|things|something|there's ..1|you've) ..2 (changed|new~|moved|movement|decision)",
  {
    pattern: 'say~ (hi|hello|hey|howdy)',
    except: ['say~ (hi|hello|hey) to !you', '(told|asked|says|come~|stop~|pop~|drop~) ..2 (and|to) say (hi|hello)']
  },
  {pattern: 'pick your brain', group: 'always'},

  '<find-out:base> <if> <you-are> still (there|around|interested|looking|open|in the market)',
  {
    pattern:
      '(<lead-in>|<message>|you|,|so that? we) to? [((stay~|keep~|be|remain) (in (touch|contact|front of you)|connected|(on your|top of) mind)|<not> lose touch)]',
    group: 'always'
  },
  '(courtesy|check in|touch base|catch up) (<message>|visit)',
  '(start|open|have|get) (up? a|the) (dialogue|conversation|line of communication) (with you|going|,)',
  '(build~|explore~) (a|some|the|our) ..2 (relationship|partnership|connection)'
]

/** A promise is a next step, and what others did is not a reason for this call. */
export const emptyPhrases: Family = {
  skips: 'hesitations',
  phrases,
  stops: [
    "(<i-will>|let me|i can|he'll|(promise|happy) to) ..2 <touch-base:base>",
    '(you|they|he|she|who|please|feel free to|customers|patients|guests) <softener>? <touch-base>',
    '(for|(asked (me|us)|told me) to) <touch-base>'
  ]
}
