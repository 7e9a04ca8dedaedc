import type {Phrase} from '../../src/rule/define.ts'

/** Written or bureaucratic language; `instead` is what a person says. Sources: the seed on scripts; chosen: the words. */
export const roboticPhrases: readonly Phrase[] = [
  // About.
  {
    pattern: '(in|with) (regard|regards|reference|respect|relation|relationship|connection) (to|with)',
    instead: 'about',
    except: ['(in|with) connection with (the|a) *']
  },
  {
    pattern:
      '(call|calling|called|message|voicemail|reaching out|reach out|writing|phoning|contacting you|you|question|in touch|speak|speak with you|talk|chat) ..4 [(in)? regarding]',
    instead: 'about',
    except: [
      '(about|you|question) ..1 regarding *',
      '(message|voicemail|note|email|call) regarding (your|the|a) (call|message|email)'
    ]
  },
  {
    pattern: '(calling|call|message|reaching out|contacting you) (you|today)? (in)? regarding',
    except: ['(your|the|a|this|last|my) (call|message) regarding *']
  },
  {pattern: '(calling|call|message|reaching out|contacting you|is|matter) (today)? [concerning]', instead: 'about'},
  {
    pattern:
      '(pertaining to|relating to|as it pertains to|in relation to|as regards|with a view to|further to|pursuant to|in accordance with|per our|as per|in lieu of|in conjunction with|on the subject of|in light of the fact|in the matter of)',
    instead: 'about',
    except: ['per our (yard|truck|hour|shop)']
  },
  // To.
  {pattern: 'in order to', instead: 'to', except: ['(is|are|put|get|back) in order to']},
  {
    pattern: '(due to the fact that|owing to the fact that|in view of the fact that|for the reason that|on account of)',
    instead: 'because'
  },
  {pattern: '(in the event (that|of)|in the case that|should the need arise|contingent upon)', instead: 'if'},
  {
    pattern:
      '(at this (point in)? time|at the present time|at this juncture|at present|as of this time|as of now|as of this writing)',
    instead: 'now'
  },
  {
    pattern:
      '(at such time as|at a time that|upon receipt of|upon receiving|subsequent to|henceforth|hereafter|thereafter|hereby|herewith|therein|thereof|heretofore|aforementioned|forthwith|the undersigned|said matter|the above (matter|number|referenced))'
  },
  {
    pattern:
      '(in the near future|in due course|in a timely (manner|fashion)|at your soonest|in a prompt manner|in the interim|on a (regular|daily|weekly|monthly|timely) basis)'
  },
  {pattern: '(for the purpose of|with the intention of|with the goal of|for the purposes of|with the aim of)'},
  // The call as an act.
  {
    pattern:
      "(the)? (main|primary|sole|whole)? purpose (of|for|behind) (my|this|the|today's|our) (phone)? (call|message|voicemail|calling|contact|visit|outreach) ..1 (today)? (is|was)? (to|that)?"
  },
  {
    pattern:
      '(the)? reason (for|of|behind) (my|this|the) (phone)? (call|message|voicemail|contact|outreach) (today)? (is|was) (to (inform|introduce|see|discuss|set up|schedule|find out|offer|let you know|inquire|follow up|touch base|ask|learn|share|tell)|that)',
    except: ['reason for ..4 (is|was) (to|that) ..8 (because|<number>|<field>)']
  },
  {
    pattern:
      '(calling|call|called|writing|contacting you|reaching out|leaving (you)? this message|this (call|message) is) (today)? in (an effort|an attempt|order|the hopes|hopes) (to|of|that)'
  },
  {
    pattern:
      '(calling|writing|contacting you|like|want|wanted|pleased|happy|here|need|wish|call|message|delighted|glad|is|was|able) (today)? to (hereby|formally|officially|kindly)? (inform|notify|advise|apprise) (you|your)? (that|of|about|regarding)?',
    except: [
      'to advise you on *',
      '(like|want|wanted|happy|able) to advise (you)? (on|about) *',
      'to notify you (when|as soon as|if) *'
    ]
  },
  {pattern: '(this|my) (call|message|voicemail|is) ..1 (to)? (inform|notify|advise) (you)?'},
  {
    pattern:
      '(please|kindly) (be (advised|informed|aware|assured)|note (that)?|find|accept (my|our|this)|take note|bear in mind|be so kind|be reminded|remit|proceed|refer to|allow (me|us))',
    except: [
      'please (find|note) (a|the|some|my|out|time|it|your|this|our) (time|number|gate|spot|minutes|date|minute|way)',
      'please (find|refer) (me|out)'
    ]
  },
  {
    pattern:
      '(calling|call|wanted|want|like|here|writing|wish) (to|and) (kindly|formally|respectfully)? (inquire|enquire|ascertain|solicit|request|obtain|solicit|confirm receipt|extend|express|convey|commence|schedule a time at which|arrange a mutually) ..1 (about|as to|whether|if|regarding|your|an|a|our|my|the|into)',
    except: [
      '(to|and) (request|schedule|arrange|obtain|confirm receipt) (a|an|your|the) (copy|sample|quote|visit|permit|refund|key)',
      '(want|wanted|like) to (request|extend) (the|your) (lease|stay|hours|deadline|order|offer|date|trial|contract|warranty)'
    ]
  },
  {
    pattern:
      '(extend|extending) (to you)? (an|our|my|a) ..2 (invitation|invite|offer|thanks|gratitude|appreciation|welcome|condolences|greetings)',
    except: ['(extend|extending) (our|the|an) (offer|invitation) (to|until|by|through) *']
  },
  {
    pattern:
      "(i am|i'm|we are|we're|i have been|i was) (currently|presently)? (attempting|endeavoring|endeavouring|seeking|assigned|instructed|authorized|obligated|required|contacted) to (contact|reach|speak|connect|inform|verify|obtain|get in touch|notify|call|locate|advise)"
  },
  {
    pattern:
      '(attempting|attempted|attempt|endeavor|endeavour) to (contact|reach|connect|speak|get) (with|to|a hold of|ahold of)? (you|your)',
    except: ['(last|final|first|second|third|another|my|an|no) attempt to *']
  },
  {
    pattern:
      "(it is|it's|it was|it would be|is|be) (my|our) (understanding|pleasure|intention|intent|privilege|honor|duty|policy|belief|hope|mission|goal|aim|desire|objective|sincere) ..1 (that|to)",
    except: ["(it's|it is) (my|our) (pleasure|honor) to (meet|have) *"]
  },
  {
    pattern:
      '(it has come to (my|our) attention|it appears that|it is imperative|it is important to note|it should be noted|it is recommended|it is advised|you are (hereby|advised|requested|required|invited|encouraged|kindly)|we have been (advised|informed|instructed)|our records (show|indicate|reflect|state)|according to (our|my) (records|files|database|information|system))',
    except: ['you are (invited|required|encouraged) (to (the|our|a|come|join|attend)|by)']
  },
  {
    pattern:
      '(previously|formerly|heretofore) (requested|mentioned|discussed|expressed|indicated|stated|inquired|submitted|communicated|agreed)'
  },
  {
    pattern:
      '(as|per) (previously|earlier|already)? (stated|mentioned|indicated|noted|outlined|requested|agreed) (previously|above|earlier|in|per)?',
    except: [
      'as (requested|agreed) (on|in|by|,|$) *',
      'as (i|you|we) *',
      'as (mentioned|noted) (in|on|by) (the|your) (post|article|ad|listing|report) *'
    ]
  },
  {
    pattern: 'such a (phone call|call|meeting|conversation|discussion|time|matter)',
    except: ['such a (time|call|meeting) (as|of|that) *', '(at|in) such a time']
  },
  // At your service.
  {
    pattern:
      "(do not|don't|never|please don't|not|without) (ever)? (hesitate|hesitating|hesitation) (to (call|contact|reach|reach out|ask|give|get|email|let|text|ring|phone|return|respond|reply) (me|us|out|back|in touch)?|in (calling|contacting|reaching))?"
  },
  {
    pattern:
      '(be|being) (of|to be of) (any|some|further|great|value|assistance|service|help|benefit|use|additional)? ..1 (service|assistance|value|help|benefit|use) (to you|to your ..2|to your|in|with)?',
    except: [
      '(could|might|may|would|should) be of ..2 (benefit|value|use|help|interest) *',
      '(be|being) of (great|some|real|particular|any)? (interest|use|age|sound|legal|value|benefit|help)'
    ]
  },
  {
    pattern:
      '(provide|providing|offer|render|lend|offering|furnish|give) (you|your ..1)? (with)? ..1 (assistance|excellent service|further information|additional information|the opportunity|such|an overview|a comprehensive|said)',
    except: ['(provide|offer|give) (an|a) (overview|comprehensive) (of|on) (the|your) *']
  },
  {
    pattern:
      '(assist|assisting|assists|assisted) (you|your|them|businesses|companies|organizations|clients|firms|individuals|homeowners|in|with|customers|owners|our|people)',
    except: [
      '(happy|glad|love|here|can|able|could|to|i|who|we|and|team|us) ..1 assist (you|your) (today|on|this|at|next|when|tomorrow|by|then)'
    ]
  },
  {
    pattern:
      '(happy|glad|pleased|able|here|love|ready|how (i|we) (can|may|might)|(i|we) (can|may|might|could)|like) (to)? (better|best|further|also)? assist'
  },
  {
    pattern:
      '(rest|be) assured|(we|i) (strive|endeavor|endeavour|aim|pride ourselves|take (great)? pride|are committed|are dedicated|remain committed|stand ready) (to|on|in)',
    except: ['(i|we) aim (to|for) (be|call|have|arrive|finish|start|send|get|ship|visit) *']
  },
  {
    pattern:
      "(we're|we are|i'm|i am|company is|team is|<name> is) (fully|firmly|deeply|truly|highly)? (committed|dedicated|devoted) to (providing|delivering|helping|serving|ensuring|your|excellence|quality|offering|making|customer|the)"
  },
  {pattern: "(our|the company's|my) (mission|vision|commitment|philosophy|core values|motto) (is|at|here)"},
  {
    pattern:
      "(i|we) (am|are|'m|'re) (pleased|delighted|honored|honoured|privileged|proud|happy|excited|glad) to (announce|inform|offer|present|introduce|extend|be able|advise|report|say|share|let you know|welcome|provide|invite)",
    except: [
      '(i|we) (am|are) (happy|glad|excited|proud) to (offer|say|share|let you know|invite|report|provide|be able|welcome) *'
    ]
  },
  {
    pattern:
      "(i'm|we're) (pleased|delighted|honored|honoured|privileged) to (announce|inform|offer|present|introduce|extend|be able|advise|report|welcome|provide|invite)"
  },
  {
    pattern: '(take|taking) (this|the) (opportunity|occasion|time|chance|moment) to *',
    except: [
      '(take|taking) the (time|chance|moment) to (look|read|meet|show|listen|see|call|walk|talk|answer|send|fill|speak|visit|do)'
    ]
  },
  {
    pattern:
      '(take|taking) a (moment|minute|second) (of your time)? to (introduce|discuss|explain|inform|share|speak|tell|let you know|express|thank|address|follow|touch)'
  },
  {pattern: 'a (moment|portion) of your (valuable|precious)? time'},
  {
    pattern:
      '(valued|esteemed|respected) (customer|customers|client|clients|partner|partners|member|members|prospect|guest|guests|patron|organization|company|institution|colleague|business)',
    except: [
      '(your|most|our most|their|of your|to your|one of our|other|like our) ..1 (valued|valuable|loyal|preferred) *'
    ]
  },
  {
    pattern:
      '(value your (partnership|business|patronage|relationship|loyalty|membership|feedback|opinion|input|trust|time|privacy|satisfaction)|appreciate your (partnership|business|patronage|loyalty|continued *))'
  },
  {
    pattern:
      '(welcome|value|appreciate|look forward to|welcomes|greatly value) your (feedback|input|comments|inquiry|inquiries|participation|comments|suggestions|questions|prompt|opinion|cooperation|consideration|attention|reply|favorable)',
    except: [
      '(look forward to|appreciate) your (questions|feedback|suggestions|opinion) on *',
      '(appreciate) your (feedback|questions|input)'
    ]
  },
  {
    pattern:
      '(your|you) ..2 (call|business|feedback|satisfaction|opinion|success|privacy|experience|support) (is|are) (very|extremely|so|really|most)? (important|valuable|valued|appreciated|our (top|number one|highest)? (priority|goal))',
    except: ['your ..2 is (important|valuable) (because|when|in) *']
  },
  {
    pattern:
      'thank~ ..3 for your ..1 (time and ..2|consideration|attention|cooperation|patronage|loyalty|understanding|continued (business|support)|(kind|prompt|valuable) (attention|response|reply|time))'
  },
  {pattern: 'thank~ (you)? in advance'},
  {
    pattern:
      '(your|a|for) (prompt|immediate|timely|kind|favorable|swift|urgent|expeditious) (attention|response|reply|consideration|cooperation|return call|call back|callback|assistance|action)',
    except: ['(your|a) (prompt|timely|swift) (reply|response) (on|last|to|helped|was) *']
  },
  {
    pattern: 'your ..2 (consideration|cooperation|patronage)',
    except: [
      '(for|under) your ..2 consideration (is|are) *',
      'your ..1 (food|housing|electric|dairy|grain|farm) cooperation'
    ]
  },
  {
    pattern:
      '(kindly) (revert|call|return|contact|give|respond|reply|let|confirm|advise|note|consider|provide|review|send|get|reach|inform|leave|ring|complete|submit|visit|ask|disregard|email|forward|allow|be|request|ignore|remit|schedule|indicate)',
    instead: 'please'
  },
  {
    pattern:
      '(humbly|respectfully|cordially|sincerely|earnestly|hereby|formally) (request|ask|invite|invited|submit|yours|inform|appreciate|thank|apologize|hope|regret|announce|introduce|urge)'
  },
  {
    pattern:
      '^ (dear (<name>|sir|madam|mr|mrs|ms|valued|friend|customer|homeowner|neighbor|field|<field>)|greetings ($|,|<name>)|salutations|to whom it may concern|attention (homeowner|business|all)|good day (sir|madam|to you|mr|ms|mrs|<name>)?)',
    except: ['greetings (from|card)']
  },
  {
    pattern:
      '(best|kind|warm|warmest|kindest) regards|sincerely (yours)? $|yours (truly|sincerely|faithfully)|respectfully $'
  },
  {pattern: '(with|a|an) (clear|easy|simple) opt out'},
  {pattern: 'mutually (convenient|agreeable|acceptable|beneficial|advantageous|suitable)'},
  {
    pattern:
      "(at|to|of|for) a (date and time|time and date|time|date) (of your choosing|that is|that's|which is|most)? (mutually)? (convenient|suitable|agreeable|of your choosing|at your)",
    except: ['at a time convenient']
  },
  {
    pattern:
      '(commence|commencing|commencement|terminate|terminating|endeavor|endeavors|ascertain|procurement of|remuneration|correspondence|herein|acknowledge receipt|effectuate|furnish you|apprise|cognizant|ameliorate|institute a|afford you|afford your)',
    except: ['(your|the|at|of|for|college|school|university|high school) ..1 (commencement|endeavor|endeavors)']
  },
  {
    pattern:
      '(discuss|address|review|resolve|attend to|regarding|concerning|about|attention to) (this|the|said|these|that) (matter|matters|issue at hand|subject|aforementioned)',
    except: ['no matter', '(this|the|that) (matter|subject) (of|with|is|was) (the|your) *']
  },
  {
    pattern:
      '(discuss|explore|speak|talk|elaborate|assist|communicate|converse|proceed) (this|it|the matter|with you|things|about this|on this|you)? further',
    except: ['(discuss|talk|speak|explore) (this|it)? further (on|at|next|this) <weekday>']
  },
  {
    pattern:
      '(a|one of our|our|an|your) ..1 (representative|representatives|associate|associates|specialist|specialists|agents|agent|professionals|consultants) (will|would|is|are|can|stands|standing|may|shall) (be)? (happy|standing by|available|in touch|contact|contacting|calling|assist|reach|reaching|pleased|glad|able)',
    except: ['your ..1 (agent|representative|specialist|associate) *']
  },
  {
    pattern:
      '(this is|this|it is) (is)? (a|an|not a) ..1 (courtesy|official|automated|follow up|unsolicited|friendly|informational|non solicitation) (call|message|notification|notice|reminder|communication)',
    except: ['a ..1 (follow up|friendly) (call|message|reminder) *']
  },
  {
    pattern:
      '(this|the following) (message|call|voicemail|communication) is (intended|addressed|directed|in reference|in regards|being|with regard|pertaining|strictly|for the (purpose|attention))'
  },
  {
    pattern:
      '(the nature|in the capacity|in your capacity|on behalf of (myself|and)|the individual|the party|the person) (of|as|responsible for|who is responsible|in charge of)? (my|this|our|the|as|making|responsible)? (call|company|inquiry|business|responsible|decision|in charge)',
    except: ['the person (who|in|responsible|that|i|you|at|handling|to|for) *', '(the nature) of (your|the) *']
  },
  {
    pattern:
      '(i would like to|i wish to|we would like to|we wish to|i should like to|allow me to|permit me to) (formally|also|now|humbly|respectfully|sincerely)? (inform|introduce|express|extend|offer (you|my|our)|request|invite|advise|convey|inquire|present|propose|discuss|thank|take|assure|point out|elaborate|explain)',
    except: [
      '(i would like to|we would like to) (invite|discuss|offer|thank|introduce|explain|present|request|propose|take) *'
    ]
  },
  {
    pattern:
      "(if (you have|you've) (received|gotten) this (message|voicemail|call) in error|disregard this (message|notice|call)|to be removed|to unsubscribe|opt out of future)"
  },
  {
    pattern:
      '(i look forward to|awaiting|i await|we await|in anticipation of) your (favorable|prompt|positive|earliest|timely|kind|valued)? (response|reply|consideration|acknowledgement|reply)',
    except: ['(look forward to|awaiting|await) your (response|reply)']
  }
]
