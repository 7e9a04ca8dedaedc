import type {Family, Phrase} from '../../src/rule/define.ts'

const some = '(a|some|any|the|your|an|a few|a couple of|<number>|one|even a|enough)'

/** A condition that only weakens the ask, which stands without it. */
const condition = (pattern: string, ...except: readonly string[]): Phrase => ({pattern, group: 'drop', except})

/**
 * Half-hearted asks: they leave it to the listener whether and when anything happens. A phrase in the group `drop` can be left
 * out and the sentence is still complete. Sources: the seed on energy; chosen from published scripts: the words.
 */
export const passiveAsks: Family = {
  skips: 'hesitations',
  phrases: [
    '(hopefully|perhaps|maybe) ..2 hear back? from you',
    "(<get-back:base>|line|shout) ..3 [if (and when)? (you (fancy|feel like|wish|like) it?|you're ever ..4)] ,",
    // When it suits.
    condition('at (your|the) ..2 (convenience|leisure|availability)', '(convenience|leisure) <firm>'),
    condition('at your ..1 opportunity'),
    condition('<whenever> (it|that|this)? takes your fancy'),
    condition(
      "(when|whenever|if|at (a|any) time (that's|when)?) (it's|is|would be|that's)? (most|more)? convenient (for|to)? you?"
    ),
    condition('at a (time|day|moment) that (suits|works)'),
    condition('(as|if|when|whenever) your? (time|schedule|calendar|diary) (permits|allows)'),
    condition(
      '(whenever|any-time) (it|that|this)? (suits|works|fits|is (good|best)) (best|well)? for? you?',
      '(works|suits|fits) (for|in|with) the *'
    ),
    condition(
      `<whenever> (<you> (do|can|ever|happen to|finally|next)? (get~|have~|find~|spare|grab|take)|you've (had|got|found)?) ${some} ..2 <spare-moment> (to (spare|chat|talk|speak|connect|discuss))?`,
      '(see|know|ask~|check|wondering|sure) <if> *',
      "<i-will> ..9 ,? <whenever> you've *",
      `(get|have|find) ${some} ..1 <spare-moment> (sheet|sheets|card|cards|off|slot|for|of|in|to (fill|post|staff|cover))`
    ),
    condition(
      "<whenever> (you're|you (get|happen to be)|you'll be) next? (free|available|around|back? at your desk|(by a|off the) phone)",
      '(free|available|around) (on|at|this|next|for|tomorrow|today|<weekday>|between|after|before)'
    ),
    condition(
      "<whenever> you're ever? ready (to ..1 <exchange>)?",
      'ready (to|for) !(talk|chat|speak|discuss|connect|meet|learn)'
    ),
    // "As soon as you can" is urgent.
    condition('(when|whenever|if|once) you can (,|call|give|please|and i|so we|thanks|or)'),
    condition('<whenever> (you (find|have) yourself|the (mood|notion|fancy|spirit) (takes|strikes|hits) you)'),
    '<get-back:base> ..5 (whenever|any old time) $',
    condition('any old (time|day)'),
    condition('should you so? (desire|wish|choose)'),
    condition("(whenever|any time) (you|you'd) (like|want|wish|please|prefer|need|feel)"),
    condition(
      '(sometime|some (time|day)|at some point|one of these days|someday)',
      '(sometime|some (time|day)|at some point|someday) (this|next|in|on|before|after|between|tomorrow|today|around|ago|soon)',
      '<content> some time',
      '(for|at|within|been) some time'
    ),
    // Feel free.
    {
      pattern: 'please? do? always? feel free (to also? <get-back:base> (me|us|back|out)?)?',
      except: ['feel free (of|from)'],
      group: 'free'
    },
    {pattern: '(feel|are) ..1 at liberty to <get-back:base>', group: 'free'},
    {pattern: '<you-are> (always|more than|most|very)? welcome to <get-back:base>', group: 'free'},
    'you (can|may|could) always <get-back:base> (me|us|out|back)?',
    '(<i-am>|<i-will> be) always? <gladly> (to (answer|help|discuss|talk)|if|when|whenever|should|anytime) you?',
    '<gladly> to (answer|address|discuss|field) (any|all|whatever|your) ..1 (questions|concerns)?',
    '(always|<i-am>) (just|only)? a phone? call away',
    // Waiting for the listener.
    {
      pattern:
        '(<i>|<i-am>|and)? ..1 look~ ..2 forward to (<exchange:ing>|it (,|and)|that $|(your|our|a) ..1 (<message>|<reply>)|the ..1 (opportunity|chance|conversation)) (from|with|to|back)? you?',
      except: [
        // A day is set.
        'forward to (our|your|the) ..1 <message> (on|at|tomorrow|today|this|next|<weekday>)',
        '(hearing|learning) (your !(thoughts|reply|response|feedback|answer|decision|voice)|about|how|what|the)'
      ]
    },
    {
      pattern: '<i>? hope~ that? (to|we (can|could)?|i can) ((be able|get (a chance)?) to|soon|both)? <exchange:base>',
      except: ['(was|were|been|<i-am>) ..1 hoping *']
    },
    "(hope|hopefully) that? (you can?|you'll|you'd) (can|would|might|could)? (<get-back:base> (me|us|back)?|consider|join|see your)",
    '(await~|wait (for|to)|waiting (for|on|to)|anticipate~|in anticipation of) (your|hear|a)? ..1 (<reply>|from you)',
    '(love|like|great|nice|delighted|excited|happy|want|appreciate) to? hear~ back? from you',
    '(<i-would>|would) ..2 (appreciate|welcome) (it if?|a|an|your|hearing|any) ..1 (from? you|<reply>|chance|opportunity|moment|conversation|chat|$)',
    'would? be <very>? appreciated',
    '<reply> is ..1 awaited',
    "(it'd|would|that'd) be ..1 <pleasant> (if|to) (you|we|i|<exchange:base>|get|set|find|see|schedule)",
    '(love|welcome|appreciate|cherish) (to have)? (the|a|an|any) (chance|opportunity|privilege) (to|of) <content>',
    // Conditions of interest.
    condition(
      "(if|should) (<you>|you'd|you're|(any of)? this|it|it's|that|that's) ..3 (<keen>|interest~ you)",
      '(if|should) ..2 (<not>|no longer|already)'
    ),
    condition('(if|should|when) interested'),
    condition('(if|should) (the (mood|fancy) take~ you|you (feel like|fancy) (it|that|one|a <content>))'),
    condition('as and when'),
    condition(
      "(if|should) (you'd|you're) be? (open to|up for) (it|that|this|<exchange:ing>|<exchange:base>|a ..1 (chat|call))"
    ),
    condition("if (there's|you see) (any|some|an) (interest|value)"),
    {
      pattern:
        "(you'd possibly?|you might|you're) (be|at all|possibly|still)? be? (interested in|open to) (<exchange:ing>|<ing>|a ..1 (chat|call|conversation))",
      except: ["(see|saw|hear|heard|know|understand|because|since|that) you're *"]
    },
    "(if this is)? (something|anything|a service) that? (you might?|you'd|you're|(is|may be) of) ((may|might)? be)? (interested in?|open to|interest)",
    'you (have|had) (an|any|some) ..1 interest (in|,) ..1 (exploring|learning|hearing|this|that|it|talking)?',
    condition(
      "(if|should|in case) (<you>|you'd|you're) (be|ever|do)? (want|feel? like|wish|care|fancy|happy|free|open|prefer|<keen>) (to|for|a)? (<softener>|have a?)? ..1 (<exchange>|call|text|conversation|discussion|go over|more (info|information|details))",
      '(if|should) ..3 (want|like|wish) to? (a|your|the|customers|clients|leads|jobs|new|more|from|out of) *',
      '(if|should) ..2 (want|like) (it|one|them) *',
      'if you want to? (call|text|email|book) (your|the|customers|clients|leads)',
      "if (you'd|you) (rather|prefer)"
    ),
    condition(
      "(if|should) (you'd|you) (like|want|need) ..3 (more|further|additional|extra) (info|information|details|help)"
    ),
    condition(
      "(if|should) (it|it's|this is?|that|that's|you (feel|think|find) (this|it)) (is|(would|might|could) be|all|does|sounds|ever)? (at all|something|even|potentially)? (<fitting>|worth (your|a) ..1 <content>)",
      '(decide|check) if *'
    ),
    condition("if it's [something] (you|you'd|that)"),
    "(see|ask|know|sure|check|find out) <if> (it|this|that|it's) would? be? (<fitting>|worth (a|talking|exploring|having)|a ..1 match)",
    condition("if the? (time~|timing's) ..1 (right|good|better|works)"),
    '(even|at all) (moderately|remotely) (interested|interesting|relevant|curious)',
    // Offers of help.
    condition(
      '(if|should) you (do|ever|should)? (have|need) (any|further|more|additional|a)? ..1 (question~|concerns)',
      '(see|know|ask|check) <if> *'
    ),
    {
      pattern:
        "(if|should) (you|there's|<i> can) ..1 (need|help|require|be) (with? anything|me|us|else|assistance|of (help|assistance|service))",
      except: [
        '(see|know|ask|check) <if> *',
        // A way to be quicker than the call that is promised.
        'need (anything|me|us|help) (sooner|earlier|faster|before|by|today|tomorrow|tonight|this|<weekday>)'
      ]
    },
    "(if|should) there's anything (i|we|you|else)",
    condition('if (anything|things|something|that|priorities|you) ever? (changes|change (your mind)?|shifts)'),
    condition('if anything ever? (comes up|(comes to|crosses|springs to) (your)? mind)'),
    condition('(if|should) <you-are> ever ..1 (after|considering|in need|looking|thinking) ..3'),
    '(if|when|should) you ever (need|want|decide|think|feel|consider|change|have) (a|an)? <content>? ,? (call|text|ring)?',
    '<not> be a stranger',
    {pattern: '((have|give it) a (think|ponder)|(think|mull) it over|sleep on it)', except: ['<not> sleep on it']},
    condition("if you'd like <me> to"),
    {
      pattern:
        "[(that would|that'd|it would|it'd) be ..1 (great|lovely|wonderful|awesome|fantastic|super|brilliant|appreciated)] $",
      // What it is about is reported by itself.
      except: ['if you (could|would|can|<not>) ..12 be']
    },
    // No rush.
    {
      pattern:
        "((there's|absolutely)? no|zero|any) (real|big|particular)? (rush|hurry|pressure) (at all|either way|to (call|reply|decide))?",
      except: ['(rush|hurry) (job|order|fee|hour|to|on)', '(no|any) pressure (in|washer|drop|loss|on|from)']
    },
    '(nothing|<not>) (<very>|at all|that)? (urgent|pressing)',
    'take all? your time',
    '(<i-am>|not) ..1 in (any|a|no) (rush|hurry)',
    '((no|not a) big deal|no hard feelings) (either way|if (not|you)|at all)',
    '(either way|whatever (you decide|works)) (is (fine|okay|ok|good)|works)',
    // Leaving the next step to the listener.
    {
      pattern:
        '<you-have> (my|(where|how) to) (number|info|information|contact|email|details|card|(reach|find|get) me)',
      except: ['(so|if|make sure|do|when|once|now|that|in case) <you-have> *']
    },
    'you know where (<i> (am|are|live)|to (find|reach) <me>)',
    "(ball is|ball's) in your court",
    '(<i-will>|let me) just? (leave ..2 (with you|to you|in your (hands|court))|let you (decide|think)|wait ((for|until) you|to hear) (from you)?)',
    {pattern: "(<very>|it's|that's) <very>? up to you", except: ['up to you to']},
    {
      pattern:
        'let~ <me> know (your (<reply>|interest)|what you (think|decide)|(how|if) <i> can|if (you (have any|need)|anything)|when you (can|have|get))',
      except: ['know your ..1 by']
    },
    {
      pattern: 'keep~ (me|us|(my|our) ..1) (in (mind|your back pocket)|on file)',
      except: ['(so|if|make sure|do|when|once|you) keep~ *']
    },
    {
      pattern: '<get-back:base> <me> up? (any-time|whenever)',
      except: ['any-time (<preposition>|<day>|after|before|between|until|this|next)']
    },
    // Polite words before an ask.
    "(if|when|whenever) you ((wouldn't|don't) mind|could|would|can) ..1 (<get-back>|take|spare) (me|us|back|a|my|some|to)",
    '(if|when)? you (could|would) please? be (so|kind) (kind|good|enough) (as? to)? (<get-back:base> my?)?',
    'would? love it? if (you|we) (could|would|can|might)'
  ],
  // Doubt is for another rule.
  stops: ['not sure <if> ..4 *']
}
