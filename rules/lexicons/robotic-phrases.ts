import type {Family} from '../../src/rule/define.ts'

/** Written or bureaucratic language; `instead` is what people say. Sources: the seed on scripts; chosen: the words. */
export const roboticPhrases: Family = {
  skips: 'hesitations',
  phrases: [
    'in its entirety',
    '(all|any) further (proceedings|action|correspondence|communication)',
    '(rectify|remedy|resolve) (this|the) matter',
    '<i-have> been (retained|instructed|engaged|authorized) to',
    '(service|serve) your (business|organization|account)',
    'furnish~ (us|me) with',
    '(remain|are|am|be) at your ..1 (disposal|service)',
    'as to (your|the|whether)',
    '(call|message|voicemail) pertains to',
    'this communication',
    '(call|message|voicemail) (is|serves) to <official-verb:base>',
    '(beg|wishes) to <official-verb:base>',
    'bring~ ..3 to your kind? (notice|attention)',
    {pattern: '(on|upon) the (subject|matter|topic) of', instead: 'about'},
    '<i> (shall|will) revert',
    'at the earliest (,|possible|convenience|convenient)',
    'your <courtesy> (in|with|regarding) ..4 (is|are) ..1 (appreciated|important|valued)',
    {pattern: '(in|with) (regard~|reference|respect|relation) to', instead: 'about'},
    '(call~|writing|phoning|is|matter) today? in? (regarding|concerning)',
    {
      pattern: '<letter-phrase>',
      except: ['<det> <letter-phrase> (on|from|in|at)']
    },
    'further to (the|my|our|your) (above|call|message|email|letter|conversation|correspondence|previous|last)',
    'without prejudice',
    '(advise|act|respond|proceed) accordingly',
    {pattern: 'in order to', instead: 'to', except: ['(is|are|put|get|back) in order to']},
    {pattern: '(due to|for|given) the (fact|reason) that', instead: 'because'},
    {pattern: 'in the event (that|of)', instead: 'if'},
    // The call as an act.
    '(the|main|primary)? purpose (of|for|behind) (my|this|the|our) phone? (call|message|voicemail|visit|communication|correspondence) ..1 (is|was)? (to|that)?',
    'the? reason (for|of|behind) (my|this) (call|message|voicemail) today? is to <official-verb:base>',
    '<contact> today? in (an attempt|order|the? hopes) (to|of|that)',
    {
      pattern:
        '(this is|call~|writing|here|wish|wanted|like|need) today? to <gracious>? <official-verb:base> (you|about|whether|if|your|an|a|our|my|of) (that|of|about|your)?',
      except: ['(wanted|like) to request (a|the|your) *']
    },
    '(please|kindly) (be (advised|informed|aware|assured)|note that|take note|accept <my>|allow <me>)',
    '(attempting|authorized) to (contact|reach|speak|connect|notify) with? you',

    'such a (<message>|meeting) $',
    '(had|have|as) previously <past>',

    "it's <my> (understanding|privilege|policy) (that|to)",
    '(our|my) records (indicate|state)',
    'you are <gracious>? (advised|requested|required)',
    // At your service.
    {
      pattern: "(don't|never|without) (hesitate~|hesitation) (to <content> (me|us|out|back)?)?",
      except: ['hesitate (at|on|over|when) *']
    },
    '(be|being) of (any|some|further|great)? (service|assistance) (to (you|your ..1)|in|with)?',
    'should (you|the|any) ..2 (require ..1|need (any|further|additional)) ..1',
    'should there be any',
    '(highly|much|most|greatly) (obliged|grateful)',
    'your good (self|selves)',
    'assist (you|your|businesses|companies|clients|homeowners|owners)',
    '(happy|glad|able|here|ready|like) to (better|further)? assist',
    '(we|i) (strive|pride ourselves|take great? pride) (to|on|in)',
    '(<i-am>|(company|team) is) <gracious>? (committed|dedicated|devoted) to <ing>',
    'our (mission|vision) is',
    '<i-am> <gracious> to (<official-verb:base>|announce|offer|introduce|welcome|provide|invite)',
    'take~ (this|the) opportunity to <content>',
    'a moment of your (valuable|precious)? time',
    {pattern: '(valued|esteemed|respected) <content>', except: ['(your|most) valued *']},
    '(value|welcome|appreciate) your <courtesy>',
    'your <courtesy> (is|are) <very>? (important|valuable|valued|appreciated|our)',
    {
      pattern: 'thank~ ..3 for your (continued|kind|prompt|valuable|time and)? <courtesy>',
      except: ['for your (business|support|feedback|patience|understanding)']
    },
    'your (prompt|kind|favorable) (attention|response|reply|assistance|action)',
    {pattern: 'kindly <content>', instead: 'please', except: ['(he|she|they|you|it|<name>|staff|crew) ..1 kindly *']},
    '<gracious> (request|ask|invite|thank|regret|announce)',
    '^ (dear (<name>|<field>|sir|madam|valued|friend|customer|homeowner)|attention (homeowner|business|all)|greetings (,|<name>))',
    '(sincerely|respectfully) $',
    '^ ..1 thanking you (in (advance|anticipation))? (,|$|for|sir|madam)',
    'please (advise|revert) (,|$|if|whether|on|as|us|me|with|soonest|accordingly)',
    '(failing|failure) to (respond|reply|answer|act|comply|call|contact|return) ..4 (may|will|could|shall|result~)',

    {
      pattern: '(commence|commencement|terminate|ascertain)',
      except: ['(the|your|town|school|college|of) ..1 commencement']
    },
    '(discuss|regarding|concerning|about|address) (this|said|these|that) matter~',
    '(discuss|explore|proceed) (this|it|with you)? further',
    '(a|one of (our|my)|our|an) ..1 <staff> (<modal>|is) be? (happy|available|calling|assist|contact~|glad)',
    '(this|it) is (not? a|an) ..1 (courtesy|official|automated) (call|message|notification|notice)',
    'this (message|call|voicemail|communication) is intended',
    'decision making process (as|who)?',
    '((i|we) wish|(allow|permit) me) to <gracious>? <content>',
    '(i|we) would like to <gracious>? <official-verb:base>',
    '((disregard|received) this|to (be removed|unsubscribe)) ..2 (message|call|notice|list)?'
  ]
}
