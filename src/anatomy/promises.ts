import type {Phrase} from '../language/matcher.ts'

const will =
  "(i'll|i will|i'm going to|i am going to|i plan to|i promise to|i'm planning to|we'll|we will|we're going to|he'll|he will|she'll|she will|they'll|they will|let me|i'd planned to|i intend to|i shall|i am also going to|i'm also going to|i can|<field:caller> will|<name> will|colleague will|someone will|team will|assistant will|i'm about to|i am about to|i'm literally about to|and will)"
const act =
  '(try|call|ring|phone|send|email|e mail|text|shoot|drop|forward|fax|mail|follow up|follow|reach|reach out|be in touch|get back|give you|give it|touch base|check back|check in|circle back|be calling|be sending|be emailing|be reaching|be following|be trying|be back|be by|be in your|connect|message|leave|put|get that|get those|get this|pop|stop by|swing by|come by|drop by|bring|have|write|ping|post|resend|share|get in touch|get ahold|get a hold|try again|call back|call again|loop back|keep trying|get ahold|contact|visit|copy|include|attach|set|hold|arrange|close|take you off|remove|hit send|chase|look into|find out|handle|finalize|reserve)'

/** What callers say they will do next. */
export const promises: readonly Phrase[] = [
  {
    pattern: `${will} (also|just|then|still|go ahead and|quickly|personally|definitely|follow up and|try to|try and|plan to|gladly|happily|be sure to|make sure to|probably|likely|simply|even|now|continue to|going to)? (also|just|try to|be)? ${act}`,
    except: [
      "(i'll|i will|we'll) (be)? (have|put|hold|leave|set|arrange|include|share) (a (great|good|nice|lovely)|something|it|my|you|together|to|the|your|our|some|no|this|that|up|off|with|in)? ..1 (together|brief|short|worth|go|out|alone|be)",
      "(i'll|i will|we'll|he'll) (be)? (have) *",
      "(i'll|i will) (leave) (it|you|this|that|the ball)",
      '(i can|let me) (call|give you|try|have|get|put|reach|connect|leave|set|bring|arrange|stop by|visit|come by|swing by|share|include|hold|be in|follow|contact|email|send|text|drop|check|copy|mail|forward|shoot)',
      "(i'll|i will|we'll) be in your (area|neighborhood|town|city)",
      "(i'll|i will|we'll) be (back|by) (soon)?$",
      "(won't|will not|not going to|i'm not|never) ..2 (call|bother|send|keep|try)",
      "(i'll|i will) (get|try|give you|have) (you|to|a|the|my|this|that|some|your|it|an) ..2 (brief|short|quick|best|more|off)",
      "(if|when|once|so|and) you ..6 (i'll|i will|we'll) (send|have|get|share|text|email|give|set|put|arrange|include|bring)",
      "(they'll|they will) (call|try|contact|reach|leave|give)",
      '(and will) (be|have|get|give|try|bring|put|share|set|hold|include)'
    ]
  },
  {
    pattern:
      "(i'm|i am|i'm also|we're|we are) (also|just|now|going to be)? (sending|emailing|mailing|texting|following up|dropping|shooting|forwarding|putting|calling back|trying you) (you|over|it|this|that|the|a|an|some|with|again|back|in|out)",
    except: [
      '(sorry|leaving) *',
      'following up (on|with you|about|from|regarding|to)',
      '(emailing|texting|putting) (this|it) ..3 (because|about)'
    ]
  },
  {
    pattern:
      "(expect|look out for|look for|watch for|keep an eye out for|be on the lookout for|you'll (get|see|receive|have)|you will (get|see|receive)) (a|an|my|the|another|it) ..3 (email|e mail|text|call|message|letter|package|note|invite|invitation|packet|postcard)",
    except: ['look for (a|my) call back']
  },
  {
    pattern:
      "(i'll|i will|we'll|he'll|she'll) (try|call|ring|phone|email|text|message|catch|see|reach) you (again|back|on|then|tomorrow|next|later|at|in|this|soon|once more|both|all)",
    except: ['(see|catch) you (soon|later|again|around|then)$']
  },
  {pattern: 'let me (send|email|mail|text|drop|shoot) you (a|an|the|some|over|my|our)', except: ['if you ..6 let me']},
  {
    pattern:
      '(my|our|the|an|a) (email|e mail|text|note|letter|invite|packet) (is|with ..5 is|will be) (on its way|on the way|headed|coming|in your inbox|there|following)'
  },
  {pattern: '(email|text|note|letter|package|packet) (to)? follow$'},
  {pattern: '^ (also)? (sending|emailing|mailing|texting|shipping) (you|over|it|this|that|the|a|an|some|<number>)'},
  {pattern: `${will} (have|get|put) ..6 (in|into|to|on) your (inbox|email|e mail|hands|mailbox|desk)`}
]

/** A day or an hour; "soon" and "later" are none. */
export const times: readonly Phrase[] = [
  {
    pattern:
      '(tomorrow|tonight|today|noon|midday|<weekday>|<field:date>|<field:time>|this (afternoon|morning|evening|week|month)|later (today|this week|this afternoon|this morning|this month)|next (week|month|quarter)|first thing|end of (the)? (day|week)|(early|mid|late|later) (next|this) week)',
    except: [
      '(called|saw|left|spoke|met|sent|visit|visited|missed) ..5 (today|<weekday>|this (week|morning|afternoon))',
      "(today|noon) 's",
      '(reach|reached|get|catch|caught) you (today|this (morning|afternoon))'
    ]
  },
  {
    pattern:
      '(in|within|over) (a|the next|the|another)? (couple of|couple|few|day or)? (<number>|two|few|couple)? (of)? (minutes|minute|hours|hour|days|day|weeks|week|month|moment)'
  },
  {
    pattern:
      '(right|immediately|straight|shortly|as soon as i|when i|once i) (after|hang up|following|away|now) (this|i|that)?',
    except: ['right away if', '(not|you) right now', 'right now (is|at)']
  },
  {
    pattern:
      "(at|by|around|before|after|between) (about)? <number> (am|pm|a.m.|p.m.|o'clock|<number>|in the|eastern|tomorrow|on|sharp|your)"
  },
  {pattern: '(on|by|before|around|until) the <number>'},
  {pattern: '(at|by|around|about|before|after) <number> $'},
  {pattern: '(again|back|you|on|at|by) (date|time)'}
]
