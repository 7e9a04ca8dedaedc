import type {Family} from '../../src/rule/define.ts'

/** Written or bureaucratic language; `instead` is what people say. Sources: the seed on scripts; chosen: the words. */
export const roboticPhrases: Family = {
  skips: 'hesitations',
  phrases: [
    {pattern: 'in its entirety'},
    {pattern: '(all|any) further (proceedings|action|correspondence|communication)'},
    {pattern: '(rectify|remedy|resolve) (this|the) matter'},
    {pattern: '<i-have> been (retained|instructed|engaged|authorized) to'},
    {pattern: 'welcome the (opportunity|chance) to (explore|discuss|meet|present|learn|speak|work|serve)'},
    {pattern: '(service|serve) your (business|organization|account)'},
    {pattern: 'furnish~ (us|me) with'},
    {pattern: '(remain|are|am|be) at your ..1 (disposal|service)'},
    {pattern: 'as to (your|the|whether)'},
    {pattern: '(call|message|voicemail) pertains to'},
    {pattern: '(call|message|voicemail|communication) (is|serves) to <official-verb:base>'},
    {pattern: '(beg|wishes) to <official-verb:base>'},
    {pattern: 'bring~ ..3 to your kind? (notice|attention)'},
    {pattern: '(on|upon) the (subject|matter|topic) of', instead: 'about'},
    {pattern: '<i> (shall|will) revert'},
    {pattern: 'at the earliest (,|possible|convenience|convenient)'},
    {pattern: 'your <courtesy> (in|with|regarding) ..4 (is|are) ..1 (appreciated|important|valued)'},
    {pattern: '(in|with) (regard~|reference|respect|relation) to', instead: 'about'},
    {pattern: '(call~|writing|phoning|is|matter) today? in? (regarding|concerning)'},
    {
      pattern: '<letter-phrase>',
      except: ['<det> <letter-phrase> (on|from|in|at)']
    },
    {
      pattern:
        'further to (the|my|our|your) (above|call|message|email|letter|conversation|correspondence|previous|last)'
    },
    {pattern: 'without prejudice'},
    {pattern: '(advise|act|respond|proceed) accordingly'},
    {pattern: 'in order to', instead: 'to', except: ['(is|are|put|get|back) in order to']},
    {pattern: '(due to|for|given) the (fact|reason) that', instead: 'because'},
    {pattern: 'in the event (that|of)', instead: 'if'},
    // The call as an act.
    {
      pattern:
        '(the|main|primary)? purpose (of|for|behind) (my|this|the|our) phone? (call|message|voicemail|visit|communication|correspondence) ..1 (is|was)? (to|that)?'
    },
    {
      pattern: 'the? reason (for|of|behind) (my|this) (call|message|voicemail) today? is to <official-verb:base>'
    },
    {
      pattern: '<contact> today? in (an attempt|order|the? hopes) (to|of|that)'
    },
    {
      pattern:
        '(this is|call~|writing|here|wish|wanted|like|need) today? to <gracious>? <official-verb:base> (you|about|whether|if|your|an|a|our|my|of) (that|of|about|your)?',
      except: ['(wanted|like) to request (a|the|your) *']
    },
    {
      pattern: '(please|kindly) (be (advised|informed|aware|assured)|note that|take note|accept <my>|allow <me>)'
    },
    {
      pattern: '(attempting|authorized) to (contact|reach|speak|connect|notify) with? you'
    },

    {pattern: 'such a (<message>|meeting) $'},
    {pattern: '(had|have|as) previously <past>'},

    {
      pattern: "it's <my> (understanding|privilege|policy) (that|to)"
    },
    {pattern: '(our|my) records (indicate|state)'},
    {
      pattern: 'you are <gracious>? (advised|requested|required)'
    },
    // At your service.
    {
      pattern: "(don't|never|without) (hesitate~|hesitation) (to <content> (me|us|out|back)?)?",
      except: ['hesitate (at|on|over|when) *']
    },
    {pattern: '(be|being) of (any|some|further|great)? (service|assistance) (to (you|your ..1)|in|with)?'},
    {pattern: 'should (you|the|any) ..2 (require ..1|need (any|further|additional)) ..1'},
    {
      pattern: 'assist (you|your|businesses|companies|clients|homeowners|owners)'
    },
    {pattern: '(happy|glad|able|here|ready|like) to (better|further)? assist'},
    {pattern: '(we|i) (strive|pride ourselves|take great? pride) (to|on|in)'},
    {pattern: '(<i-am>|(company|team) is) <gracious>? (committed|dedicated|devoted) to <ing>'},
    {pattern: 'our (mission|vision) is'},
    {
      pattern: '<i-am> <gracious> to (<official-verb:base>|announce|offer|introduce|welcome|provide|invite)'
    },
    {pattern: 'take~ (this|the) opportunity to <content>'},
    {pattern: 'a moment of your (valuable|precious)? time'},
    {pattern: '(valued|esteemed|respected) <content>', except: ['(your|most) valued *']},
    {
      pattern: '(value|welcome|appreciate) your <courtesy>'
    },
    {pattern: 'your <courtesy> (is|are) <very>? (important|valuable|valued|appreciated|our)'},
    {
      pattern: 'thank~ ..3 for your (continued|kind|prompt|valuable|time and)? <courtesy>',
      except: ['for your (business|support|feedback|patience|understanding)']
    },
    {
      pattern: 'your (prompt|kind|favorable) (attention|response|reply|assistance|action)'
    },
    {pattern: 'kindly <content>', instead: 'please', except: ['(he|she|they|you|it|<name>|staff|crew) ..1 kindly *']},
    {
      pattern: '<gracious> (request|ask|invite|thank|regret|announce)'
    },
    {
      pattern:
        '^ (dear (<name>|<field>|sir|madam|valued|friend|customer|homeowner)|attention (homeowner|business|all)|greetings (,|<name>))'
    },
    {pattern: '(sincerely|respectfully) $'},
    {pattern: '^ ..1 thanking you (in advance)? (,|$|for|sir|madam)'},
    {pattern: 'please (advise|revert) (,|$|if|whether|on|as|us|me|with|soonest|accordingly)'},
    {
      pattern:
        '(failing|failure) to (respond|reply|answer|act|comply|call|contact|return) ..4 (may|will|could|shall|result~)'
    },

    {
      pattern: '(commence|commencement|terminate|ascertain)',
      except: ['(the|your|town|school|college|of) ..1 commencement']
    },
    {
      pattern: '(discuss|regarding|concerning|about|address) (this|said|these|that) matter~'
    },
    {
      pattern: '(discuss|explore|proceed) (this|it|with you)? further'
    },
    {
      pattern: '(a|one of (our|my)|our|an) ..1 <staff> (<modal>|is) be? (happy|available|calling|assist|contact~|glad)'
    },
    {
      pattern: '(this|it) is (not? a|an) ..1 (courtesy|official|automated) (call|message|notification|notice)'
    },
    {pattern: 'this (message|call|voicemail|communication) is intended'},
    {pattern: 'decision making process (as|who)?'},
    {pattern: '((i|we) wish|(allow|permit) me) to <gracious>? <content>'},
    {pattern: '(i|we) would like to <gracious>? <official-verb:base>'},
    {pattern: '((disregard|received) this|to (be removed|unsubscribe)) ..2 (message|call|notice|list)?'}
  ]
}
