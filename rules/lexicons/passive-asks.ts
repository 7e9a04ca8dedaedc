import type {Phrase} from '../../src/rule.ts'

const moment =
  '(chance|moment|moments|minute|minutes|min|mins|sec|secs|second|seconds|time|opportunity|break|breather|bit|opening|window|hour|half hour|spare)'
const talk =
  '(chat|talk|speak|discuss|connect|meet|meeting|explore|exploring|learn more|know more|hear more|find out more|see more|get more|learning more|hearing more|finding out more|knowing more|talking|chatting|discussing|connecting|learn how|hear how|hear about|learn about|go over|dig in|dig deeper|get together|move forward|proceed|get started|go ahead|take advantage|set up|schedule|arrange|book|get in touch|reach out|give me|give us|call|text|email|return|touch base|follow up|continue|pursue|consider|catch up|have a (chat|conversation|call|discussion|talk))'
const whether = '(if|should|whether|in case|unless)'

/**
 * Asks without energy: they leave it to the listener whether and when anything happens. A `group` of `drop` can be left
 * out and the sentence stands. Sources: the seed on energy; chosen from published scripts: the words.
 */
export const passiveAsks: readonly Phrase[] = [
  // When it suits.
  {
    pattern:
      'at (your|the|a time of your) (earliest|own|next|soonest|very earliest|first|nearest|utmost|earliest possible)? (possible)? (convenience|leisure|opportunity|availability)',
    group: 'drop'
  },
  {
    pattern:
      "(when|whenever|if|at (a|any) time (that's|that is|when|which is)?|anytime|any time (that's|that is)?|a time (that's|that is)) (it's|it is|its|is|would be|it would be|that's|that is)? (most|more)? convenient ..1 (for you|to you|to talk)?",
    group: 'drop',
    except: ['what time is *', "if (that's|it's|it is|that is) more convenient"]
  },
  {
    pattern:
      '(as|if|when|whenever) (your)? (time|schedule|calendar) (permits|allows|opens up|frees up|clears up|permitting)',
    group: 'drop'
  },
  {
    pattern:
      '(when|whenever|if|at any time that|any time that) (it|that|this|things|the time|the timing|your schedule) (suits|works|fits|slows down|slow down|settle down|calm down|is good|is right|is better|makes sense) (you|for you|best|best for you|better for you|in your schedule)?',
    group: 'drop',
    except: [
      'if (it|that|this|the time) (works|suits|fits|is (good|right|better)) (for|on|in|at|with|like|as|well)? (your|the|<weekday>|tomorrow|next|this|both|us|me)',
      'when things (settle|slow) *',
      'if (it|that|this) (makes sense)'
    ]
  },
  {
    pattern:
      '(at|whenever is|whatever|any) ..2 time (that)? (works|suits|is good|is best|is convenient) (best|well|better)? (for you|you)',
    except: ['(what|which) ..1 time *']
  },
  {
    pattern: `(when|whenever|if|once|as soon as|any time|anytime|next time|the next time|until|should|after) (you|you've|you'd|you do|you ever|you all|you guys) (do|can|could|might|may|ever|happen to|are able to|finally|first)? (get|have|got|had|find|spare|can find|grab|see|free up|take) (a|some|any|the|your|an|a few|a couple|a couple of|<number>|one|just a|even a|a bit of|enough|a little|a spare|ten or) ..2 ${moment} (to (spare|chat|talk|speak|connect|yourself|discuss)|today|this week|tomorrow)?`,
    group: 'drop',
    except: [
      '(when|if|once|after) you (have|get|got|find|see) (the|your|some|any|a|one) ..2 (time|minute|hour|opening|window|break) (sheet|clock|card|off|slot|to (fill|post|staff|cover)|left (on|in))',
      'if you have (the|any) (opportunity|chance|time) (for|of|in) *',
      'if you (get|have) a ..1 (call|break) (from|in)',
      'until you (get|have|find) *',
      'after you (get|have|take) *',
      'if you see *',
      'once you see (the|your|a|how) *'
    ]
  },
  {
    pattern:
      "(when|whenever|if|once|as soon as) (you're|you are|you get|you'll be|you become|you're next|you happen to be) (next)? (free|available|able|back at your desk|by a phone|near a phone|around|not busy|less busy|at your desk|in the office|able to|off the phone|up to it|up for it|open)",
    group: 'drop',
    except: [
      "(if|once|when) (you're|you are) (next)? (free|available|around|open|able) (on|at|this|next|for|tomorrow|today|<weekday>|from|between|after|before|in|with|until)",
      "(if|when) (you're|you are) (open|able|available|around|back) (late|early|for business|on|to (sell|buy|the|more|new)) *",
      "(when|once) (you're|you are) able to (see|sell|hire|build|cut|open|move)"
    ]
  },
  {
    pattern:
      "(when|whenever|once|as soon as|if and when|if) (you're|you are|you feel|and when you're) (ever)? ready (to ..1 (talk|chat|speak|discuss|move forward|proceed|connect|meet|get started|start|go|learn))?",
    group: 'drop',
    except: ['ready to *', 'ready for *']
  },
  {
    pattern:
      "(when|whenever|once|as soon as|if and when|if) (you're|you are|you feel|and when you're) (ever)? ready to ..1 (talk|chat|speak|discuss|move forward|proceed|connect|meet|get started|go|learn)",
    group: 'drop'
  },
  {
    pattern:
      '(when|whenever|if|as soon as) you can ($|,|call|give|to (discuss|chat|talk|connect)|please|on|at <number>|at <field:phone>|at this|and i|so we|thanks|or)',
    group: 'drop',
    except: ['if you can call (in|out)', 'when you can (call|or) ..4 for']
  },
  {
    pattern:
      "(whenever|any time) (you|you'd|you would|you want|you wish|you feel|you please) (like|want|wish|please|prefer|can|need|choose|feel like it|feel)",
    group: 'drop'
  },
  {
    pattern:
      '(sometime|some time|at some point|one of these days|one day|some day|someday|down the road|down the line|sometime soon|at any point|in the (near|not too distant) future)',
    group: 'drop',
    except: [
      '(sometime|some time|at some point|someday) (this|next|in|on|before|after|between|tomorrow|today|around|early|late|during|<weekday>|by|that|ago|last|off|to|for|when|since|when|back|over|yesterday)',
      '(one day|someday|some day) (soon|at|a|in|this|next|of|to|you|your|the|and|for|we|it)',
      '(takes|take|took|spend|spent|need|have|save|saved|saves|for|quite|been|find|buy|gain|set aside|get|give|within|only|in|than|every|your|any|about) (one|some) (day|time)',
      '(future) (of|for|projects|needs)',
      'at any point (in|of)'
    ]
  },
  // Feel free.
  {
    pattern:
      '(please)? (do)? (always)? feel free (to (also)? (call|text|reach|reach out|contact|email|give|ring|get|respond|reply|leave|stop|let|send|drop|shoot|ask|touch|visit|schedule|book|use|check) (me|us|back|out|in touch|or text|or email|to me|to us)?)?',
    group: 'free'
  },
  {
    pattern:
      "(you're|you are|your) (always|more than|certainly|most|very)? welcome to (call|text|reach|contact|email|give|ring|get|respond|reply|leave|stop|visit|schedule|book|try|drop|come)",
    group: 'free'
  },
  {
    pattern:
      "(you can|you may|you could|you're able to|you might) (also)? (always|certainly|simply always|feel free to) (call|text|reach|contact|email|give|ring|get|respond|reply|leave|stop|visit|schedule|find|shoot|drop|let) ..1 (me|us|back|out)?"
  },
  {
    pattern:
      "(i'm|i am|we're|we are|i'll be) (always)? (here|available|around|a phone call away|just a (call|phone call) away|only a (call|phone call) away|easy to reach|at your (disposal|service)|standing by|happy to (help|chat|talk|answer)) (if|when|whenever|should|anytime|any time|to help|to answer) (you|anything|it|there's|any)"
  },
  // Waiting for the listener.
  {
    pattern:
      "(really|eagerly|anxiously|very much|greatly|so|i|we|am|i'm|we're|and|would|truly|certainly|also)? (look|looking) (very much|so much|really|eagerly|greatly)? forward to ..1 (hear|hearing|speak|speaking|talk|talking|connect|connecting|chat|chatting|your (call|callback|response|reply|feedback|thoughts|return call|call back|email|message|answer|consideration)|it $|it ,|discuss|discussing|our (conversation|chat|call|discussion|talk)|learning|getting (your|in touch|to know|together|a call)|receiving|having (a|the|our|an)|exploring|a (chat|call|conversation|discussion|possible|potential)|that $|touching|catching|being in touch|working|doing business|the (opportunity|chance|conversation|possibility)|continuing|meeting you $|meeting with you $|meeting $|seeing if|your (business|support)|building|further|partnering) ..1 (from|with|to|back|about)? (you)?",
    except: [
      'forward to (hearing|learning) (about|how|what|more about) the',
      'look~ forward to it (all|being|when|because|on)',
      'forward to working (with|alongside) (your|the) (team|crew) (on|at)'
    ]
  },
  {pattern: '(look|looking) forward to it'},
  {
    pattern:
      "((i|we)? hope|hoping|hopefully|i'm hopeful|would hope|do hope) (that)? (to|we can|i can|we'll|i'll|we get to|we could|we will|i get to|we|i) (be able to|get to|get a chance to|have a chance to|have the (chance|opportunity) to|soon|both)? (hear|speak|talk|connect|chat|meet|touch base|get in touch|get connected|catch up|work together|work with you|do business|get together|see you|reconnect|discuss|get a call|earn|hear back|be speaking)",
    except: ["(was|were|been|i'm|i am|we're) ..1 hoping *"]
  },
  {
    pattern:
      "(hope|hopefully|hoping) (that)? (you|you'll|you will|you'd|you can|to) (will|can|'ll|would|might|could|may|decide to|be able to|get to|have a chance to|take|find)? (consider|call|give (me|us)|get back|join|return|reach|take (a|the|me|us|advantage|some|time)|see (your|fit|the value)|find (it|time|the time)|respond|reply|agree|help|pick up|support|decide|get a chance)",
    except: [
      'hope you (find|found) (it|this) (helpful|useful|well)',
      'hope you (help|support) *',
      'hope to (get|give|find|take|see) *',
      'hope to (see|help|return) *'
    ]
  },
  {
    pattern:
      "(await|awaiting|await for|i'll wait for|i will wait for|i'll be waiting|i'll be awaiting|waiting for|i'll wait to hear|waiting to hear|anticipate|anticipating|in anticipation of|i'll expect|expecting|stand by for) (for)? (to hear (back|from)|hearing|your|a) ..1 (call|response|reply|from|call back|callback|back|decision|answer)?",
    except: [
      '(waiting for|await|awaiting|expecting|anticipate) (your|a) (order|parts|permit|delivery|crew|customers|part|quote|tax|refund|shipment|baby)',
      'waiting for a *',
      'expecting (a|your) *',
      'anticipat~ (a|your) ..1 (needs|growth|demand|move)'
    ]
  },
  {
    pattern:
      '(love|like|great|nice|wonderful|pleased|delighted|good|eager|anxious|excited|glad|happy|hopeful|want|appreciate) (to)? (hear|hearing) (back)? from you'
  },
  {
    pattern:
      "(i'd|i would|we'd|we would|would|i|we|i'll|be|much|greatly|really|very much) (really|very much|greatly|truly|so|sure|certainly|be)? (appreciate|appreciated|grateful|honored|thankful) (for|to|if|it (if|very much if)|a|an|your|the|any|hearing|getting|some|having|speaking|just|you|it) ..1 (if|call|callback|call back|return call|response|reply|chance|opportunity|time|from|feedback|thoughts|minutes|moment|few|couple|could|would|taking|giving|calling|getting|with|conversation|chat|consideration|help|support)",
    except: [
      '(i|we) (appreciate|welcome) (your|the|you) (business|order|gift|support|donation|help|help with|support of|time on|interest|trust|feedback on)',
      '(appreciate|welcome) (your|the) (call|email|feedback|response|time|help) (on|last|about|yesterday|this|today)',
      '(i|we) appreciate (your|the|it|you)',
      'greatly appreciate your (gift|support|donation|help|past)'
    ]
  },
  {pattern: '(would be|will be|is|be) (greatly|much|very much|highly|sincerely|deeply|truly|so)? appreciated'},
  {
    pattern:
      "(it would be|it'd be|would be|that would be|it will be|be|that'd be) (really|so|very|just)? (great|nice|wonderful|lovely|good|awesome|fantastic|helpful|fun|super|amazing|terrific|ideal|cool) (if|to|for us to|for you to) (you|we|i|hear|speak|talk|chat|connect|meet|get|catch|touch|discuss|learn|have|set|find|see|schedule|could)",
    except: ['(great|good|nice) to have (a|one|two|your) ..2 (roof|gate|spare|backup)']
  },
  {
    pattern:
      '(love|like|welcome|appreciate|have|hoping for|wanted|want|given|give me|grateful for|enjoy|get|relish|thank you for|cherish|for) (to have|the|a|an|to get)? (the|a|an|any)? (chance|opportunity|privilege|pleasure|honor) (to|of) (speak|speaking|talk|talking|chat|chatting|discuss|discussing|connect|connecting|meet|meeting|learn|learning|earn|earning|work|working|share|sharing|show|showing|help|helping|introduce|introducing|tell|telling|sit|present|presenting|explore|exploring|answer|serve|serving|bid|quote|buy you|partner|do business|have a)',
    except: ["(haven't|didn't|don't|not|never|if you|when you) (yet)? (have|had|get|got|given) *"]
  },
  // Conditions of interest.
  {
    pattern: `${whether} (you|you'd|you're|you are|you would|you might|you may|you should|this|that|it|it's|it is|this is|that's|any of (this|that|it)|anyone|any|we|you ever|what i|you do|you all|you guys) ..3 (at all|ever|even|possibly|potentially|still|in any way|further|somewhat|remotely)? (interested|interest you|interests you|of interest|of any interest|curious|keen|inclined|intrigued|willing|game)`,
    group: 'drop',
    except: [
      "(if|should|whether|unless) (you're|you are|you'd|this|that|it|it's|you|anyone) (is|are)? (not|isn't|aren't|no longer) *",
      "if (this|it|that) isn't *",
      '(if|whether) (you|your ..2) ..3 (customers|clients|buyers|tenants|team) *'
    ]
  },
  {pattern: '(if|should|when|whenever) interested', group: 'drop'},
  {
    pattern:
      "(you|you'd|you're|you are|you would|you might|you may) (possibly|potentially|at all|perhaps|still)? (be)? (interested|open) (in|to) (exploring|learning|hearing|talking|chatting|discussing|finding|knowing|seeing|speaking|having|meeting|connecting|a (chat|call|conversation|discussion)|considering|trying|participating|getting more|scheduling|setting)",
    except: ['(what|which|how|who|where) ..4 you *']
  },
  {
    pattern:
      "(something|anything|an offer|a service|an option|what) (that)? (you|you'd|you're|you are|you would|you might|you may|your ..2 (would|might|is)|is of|of|may be of|might be of|would be of) (be|may be|might be|be at all)? (interested in|open to|interested|interest to you|curious about)",
    except: ["(saw|see|noticed|know|asked|told|said|read) (what|something) (you|you're) *"]
  },
  {
    pattern: `(have|has|had|had any|have any|express|expressed) (an|any|some|even a bit of|the slightest|even the slightest) ..1 interest (in|at all|,|$) ..1 (exploring|learning|hearing|this|that|it|discussing|talking|finding|seeing|our|what|more|any)?`,
    except: [
      '(i|we|who|buyers|clients|that|they|he|she|client) (have|has|had|expressed) *',
      'you (had|have)? expressed *'
    ]
  },
  {
    pattern: `${whether} (you|you'd|you would|you do|you ever|you're|you are|anyone|we|you might|there's) (are|would|ever|do|happen to|feel like you|think you)? (be)? (want|like|wish|care|need|happy|free|open|looking|up|prepared|ready|willing|able|decide|rather|interested|feel like|game|be open|desire|keen|hoping|time) (to|for|in|on)? (simply|just|perhaps|a|an|also|some|me to|us to|maybe|the|quickly|possibly|briefly|ever|further|having|getting)? (quick|brief|short)? ${talk}`,
    group: 'drop',
    except: [
      "if (you'd|you would|you) rather (just|skip|not|have|talk|text|email|call|chat|speak) *",
      "if (you're|you are|you|you'd) (ever)? (looking|ready|hoping|prepared) (to|for) (set up|book|schedule|arrange|call|text|move forward|get (in|more)|find out|email|explore|consider|hear about|go ahead|return) *",
      'if you (need|want) (to|more|a)? (call|text|email|book|schedule|return|arrange|get more|see more|more) (your|the|a|customers|clients|reviews|leads|jobs|bookings|appointments|sales|buyers|patients|work|crew|new|from|out of) *',
      "if you're open to (call|book|schedule) *",
      '..8 (sooner|earlier|before then)'
    ]
  },
  {
    pattern: `${whether} (you|you'd|you would|you're|you are|anyone) (like|want|need|require|wish|looking|would like|desire|could use) (for|to have|to get|to receive|to see)? (any|some|a bit|a little|a few)? (more|further|additional|extra|any) (info|information|details|detail|help|assistance)`,
    group: 'drop'
  },
  {
    pattern: `${whether} (it's|it is|its|this is|this|that|that's|it|any of this|any of (that|it)|what i|you feel (this|it)|you think (this|it)|you feel like (this|it)|you see|you find (this|it|that)|you believe (this|it)|i|there's|there is|this message|something like this|either of (these|those|them)) (is|would be|might be|could be|all|seems|does|may be|sounds|feels|looks|ever)? (at all|even|something|like something|of|potentially|remotely|also)? (relevant|useful|helpful|worth|makes sense|make sense|resonates|resonate|sounds|applies|apply|fits|of value|of use|a fit|a good fit|good|interesting|appealing|worthwhile|valuable|beneficial|on your radar|a priority|top of mind|on your mind|something|mutual interest|any value|value in|intriguing|piques|appeals|value)`,
    group: 'drop',
    except: [
      "if (it's|it is|this|this is|that|that's) (sounds|fits|applies|apply|makes sense|good|helpful) (like|for|to|in|on) (your|the|us|both|me) (company|crew|size|truck|budget|plan)",
      "if (it's|it is|this is|that's|that is) (something|a fit|a good fit|a priority|worth|good) (you|that|for|to|of|with|in|on|and) (you)? (already|covered|handle|handled|use|used|solved|not)",
      'if (it|this|that) (sounds) (like|familiar) *',
      "if it's (useful|helpful) (i'll|i can|we|for|to) *",
      '(see|know|tell|ask|decide|check|find out) (if|whether) (it|this|that|there) *'
    ]
  },
  {
    pattern:
      "(see|know|ask|check|find out) (if|whether) (it's|it|this|that|there's|there is|there|it is|this is|we're|we are) (would|might|could|may)? (be|is)? (makes sense|make sense|worth (a|your|talking|chatting|exploring|having|discussing)|a (good|mutual|potential|possible)? (fit|match)|(any|some|an) interest|of interest)",
    except: ["it's worth a (claim|fix|repair)"]
  },
  {
    pattern:
      "if (the)? (timing|time|timing's|time's|timing is|time is|moment|moment's) (is|'s|feels|works|ever|seems|right|good|better)",
    group: 'drop',
    except: ['if time is (short|tight|money)', 'if (the)? time is *']
  },
  {pattern: "if (the time|timing|time) (is|'s|ever|feels) (is|feels)? (right|good|better)", group: 'drop'},
  {
    pattern:
      '(even|at all|remotely) (moderately|remotely|slightly|mildly|somewhat|vaguely|the least bit)? (interested|interesting|relevant|curious)'
  },
  {pattern: '(the least|a little|slightest) bit (interested|curious|of interest)'},
  {
    pattern:
      "if (you'd|you would|you're|you are|you might) (be)? (open to|up for|willing|interested in) (it|that|this)",
    group: 'drop'
  },
  {pattern: "if (there's|there is|you see) (any|some|an) (interest|value|appetite)", group: 'drop'},
  // Offers of help.
  {
    pattern: `(if|should) (you|you do|you should|you ever|you guys|anyone|there are|you'd|i can answer|i could answer|any|you happen to|you|or if you) (do|may|might|happen to|ever)? (have|need|had|are|get|having|want|answer)? (any|further|more|additional|a|other|some|anything|any other|any further) (questions|question|concerns|queries|thoughts|info|information|details|help|assistance|support|issues|interest|arise|come up|at all)`,
    group: 'drop',
    except: [
      "(if|should) (you|you'd|there are) (have|need|are|had) (a|more|some|other|any) (help|issues|issue|concerns|question|support|details|information|info|interest) (with|on|from|about|at|in) (your|the|a|staff|drivers) *"
    ]
  },
  {
    pattern:
      "(if|should) (you|there's|there is|you ever|i can|we can|i could|we could|there are) (do|ever|may|is)? (need|anything|help|any way|think of|require) (anything|i|we|help|else|us|me|assistance)"
  },
  {
    pattern:
      '(happy|glad|pleased|delighted|love|available|here|more than happy|be able|willing|free) to (answer|address|discuss|field|go over|talk through|take) (any|all|whatever|your|some|more|questions|further|it|this)'
  },
  {
    pattern:
      "if (anything|things|something|your ..2|that|circumstances|it|the situation|you|you should|you ever|plans|priorities|your mind) (ever|do|does|should|'s|happen to)? (changes|change (your mind)?|shifts|shift|comes up|reconsider|changed|ever change)",
    except: [
      'if (your|the|that) ..2 (changes|change|shifts|shift) (hands|its|from|in|after|before) *',
      'if you (change|shift) (suppliers|carriers|the|from|to|banks|your (supplier|carrier|rate))',
      'if you ..1 change $'
    ]
  },
  {
    pattern:
      '(if|when|should) you ever (need|want|decide|think|feel|find yourself|consider|change|get|have|wonder|run into)'
  },
  // No rush.
  {
    pattern:
      "(no|zero|not any|without|any|isn't any|there's no|absolutely no|never any|little) (real|big|huge|particular|immediate|great|sales)? (rush|hurry|pressure|urgency|stress|expectation|expectations) (at all|whatsoever|though|either way|on (it|this|your end)|to (call|reply|respond|decide))?",
    except: [
      '(rush|hurry) (job|order|fee|fees|hour)',
      'no (water|air|oil|gas|tire|tyre|blood|low) pressure',
      '(no|low|zero) pressure (in|washer|washing|drop|loss|on your|at your)'
    ]
  },
  {
    pattern:
      '(nothing|not) (too|super|at all|particularly|terribly|that|very|really|anything|all that)? (urgent|pressing|time sensitive|critical|pushy)',
    except: ['not (critical|pressing) (to|for)']
  },
  {
    pattern: '(take|take all) your time',
    except: [
      "(won't|not|don't|to|would|will|only|that|it|they|which|meetings|who) take your time",
      'time (sheet|card|sheets|cards)'
    ]
  },
  {
    pattern: "(i'm|i am|we're|we are|not|you're) (not)? (in)? (any|a|no) (rush|hurry)",
    except: ["(if|when|since) (you're|you are) *"]
  },
  {
    pattern:
      "(no big deal|not a big deal|no problem|totally fine|no hard feelings|that's fine|perfectly fine|completely fine|no harm) (either way|if not|at all|if you (don't|can't|aren't|would rather))"
  },
  {
    pattern:
      '(either way|whatever you decide|whatever works|whichever|whenever) (is fine|works|is okay|is ok|is good|is best|is cool|that is|is great)',
    except: ['(whenever|whatever|whichever) (works|is best|is good) (for your|at the)']
  },
  // The ball is yours.
  {
    pattern:
      "(you've got|you have|you know|you've) (my|where to|how to) (number|info|information|contact|email|details|card|reach me|find me|reach us|find us|get me|get in touch|get a hold|contact info|contact me|cell)",
    except: ["(if|do|when|in case|so|that|sure|make sure|once|now) (you have|you know|you've got) *"]
  },
  {pattern: "(ball is|ball's) in your court"},
  {
    pattern:
      "(i'll|i will|we'll|going to|let me|i'm going to) (just)? (leave (it|this|that|the ball|the decision|everything) (with|to|up to|in|at) (you|your)|let you (decide|think|mull|take it from)|leave it (at that|there|here)|wait (for you|to hear|until you|on you))"
  },
  {
    pattern:
      "(it's|it is|that's|is|totally|completely|entirely|all) (totally|completely|entirely|all|really)? up to you",
    except: ['up to you to *']
  },
  {
    pattern:
      '(let|letting) (me|us) know (your (thoughts|interest|availability|feelings|feedback|decision)|what you (think|decide|say|feel|would like|want to do|prefer)|how you (feel|want|would like|wish)|how i can (help|be of|assist)|how we can (help|be of|assist)|either way|if (i|we) can (help|be of|assist|answer|do)|when you (can|have|get)|at your|if you have any|if you need|if you are interested|if anything)'
  },
  {
    pattern:
      '(keep|keeping|have|hold|hang) (on to)? (me|us|my (number|info|card|contact|name|details|information)|our (number|info|card|contact|name|details|company|information|services)|this number|it|this) (in (mind|your back pocket)|handy|on file|in the back of your mind)',
    except: ['(so|that) (you|they) *']
  },
  {pattern: '(think of|think about|remember) (us|me) (when|if|next time|for|the next)'},
  {
    pattern:
      '(reach out|call me|call us|text me|contact me|give me a call|reach me|get in touch|call|ring me|email me) (anytime|any time|whenever)',
    except: [
      '(call|calls|reach me|call me) (anytime|any time) (after|before|between|today|tomorrow|this|next|on|until|from|in|during|up|by|you|they)'
    ]
  },
  // Kind words before the ask.
  {
    pattern:
      "(if|when|whenever) you (could|would|can|can just|wouldn't mind|don't mind|might|could just|would just|are able to|were able to) (please|just|kindly|possibly|maybe|be so kind|go ahead|perhaps|at all)? (as to|and)? (call|calling|give|giving|return|returning|get back|getting back|reach|let (me|us)|text|respond|reply|contact|ring|phone|spare|take|send|shoot|drop|find)",
    except: [
      'if you (could|can|would) (find|take|save|cut|send|call|reach|get|return|give|spare|drop|text) (a|the|one|your|two|more|out|half|every|all|it|an|just one|that|customers|clients|them|people|on) ..2 *'
    ]
  },
  {
    pattern:
      'if you (could|would|can) (please|just|kindly|possibly|maybe|perhaps)? (give (me|us|our)|call (me|us)|take a (moment|minute|second|few)|spare (a|me|five|some|ten|a few)|send (me|us)|drop (me|us)|shoot (me|us)|find (a (moment|minute|few)|time|the time|ten|five|some time)|return (my|this|the)|get back|let me know|reach (me|out)|text (me|us)|call back)'
  },
  {pattern: '(would|could) you (please)? be (so|kind) (kind|good|enough) (as to|to|and|as)'},
  {pattern: '(if|so|as) you would be (so|kind) (kind|good|enough)'},
  {pattern: "(would love|i'd love|we'd love|love) (it)? if (you|we) (could|would|can|might)"},
  {
    pattern: '(try|see about) (to)? (give|giving|call|calling) (me|us) (back|a (call|ring|shout))',
    except: ["(i'll|i|i'd|will|we'll|they|you'll) ..1 try *"]
  }
]
