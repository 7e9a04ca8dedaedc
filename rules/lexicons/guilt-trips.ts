import type {Phrase} from '../../src/rule/define.ts'

const many =
  '(several|multiple|many|numerous|countless|repeated|various|<number>|dozens of|half a dozen|a few|few|a couple of|a couple)'
const tries =
  '(call|calls|message|messages|voicemail|voicemails|voice mail|voice mails|email|emails|e mails|attempt|attempts|try|tries|time|times|occasions)'
const reach =
  '(call|calling|reach|reaching|contact|contacting|ring|ringing|phone|phoning|email|emailing|connect|connecting|get|getting|catch|catching|follow|following|track|tracking|speak|speaking|try|trying)'
const lastWord =
  '(attempt|try|time|message|voicemail|voice mail|call|note|email|outreach|effort|shot|one|check in|reach out|follow up|touch|text)'
const ordinal = '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)'

/** Reproaches for silence, in families. Sources: coaches who advise against "tried you several times" and "last attempt". */
export const lexicon: readonly Phrase[] = [
  // How often the caller has tried.
  {
    pattern: `(i've|i have|i|we've|we have|we|have|now) ..1 (been trying|been attempting) to ${reach} ..1 (you|hold|touch|through)?`,
    except: [
      'been trying to (call|reach|get|contact) (the|your|his|her|their|an|more|new) *',
      'been trying to (call|reach|get|contact) a !hold'
    ]
  },
  {
    pattern: `(i've|i have|i|we've|we have|we) ..2 (tried|attempted|called|rung|phoned|emailed|messaged|texted|written|reached out|left|sent) ..6 ${many} ..2 ${tries}`,
    except: [`(one|1) ..1 ${tries}`]
  },
  {
    pattern: `(tried|trying|called|calling|rung|rang|emailed) ..2 you ..3 (several|multiple|many|numerous|a few|a couple of|two|three|four|five|<number>) times`
  },
  {
    pattern:
      '(several|multiple|many|numerous|repeated|countless) ..1 (attempts|calls|messages|voicemails|emails|tries)',
    except: [
      '(get|take|miss|missed|handle|answer|lose|losing|receive|field|make|with|your|from) ..1 (several|multiple|many|numerous|repeated|countless) *'
    ]
  },
  {pattern: `after ${many} ..1 (attempts|tries|calls|messages|voicemails|emails)`},
  {
    pattern: `(this is|this will be|it's|that's|leaving|here's|now) ..2 ${ordinal} ..1 (attempt|try|time|message|voicemail|call|note|email)`,
    except: ['(and|the) * (second|third) time']
  },
  {pattern: `my ${ordinal} ..1 (attempt|try|message|voicemail|call|note|email)`},
  {pattern: "third (time's|time is) (the|a) charm"},
  {pattern: '(trying|chasing|tracking) you down'},
  {pattern: '(chasing|chased) you', negatable: true},
  {
    pattern:
      "(you're|you are|you've been) ..2 (hard|difficult|tough|impossible) ..1 (person|man|woman|one|guy|lady)? to (reach|get|catch|track|pin|find)"
  },
  {
    pattern:
      "(i|we|i've|we've|i have|we have) ..1 (tried|called|rung|emailed|reached out) ..4 (twice|(three|four|five) times)"
  },
  {pattern: '(i|we) keep (trying|calling|reaching|leaving|emailing|chasing) *'},
  {pattern: `${ordinal} ..1 (voicemail|message|attempt|call|try|email|note) from (me|us)`},
  {
    pattern:
      '(no|without any|without much|without) (luck|success) ..2 (reaching|getting|catching|connecting|contacting) *'
  },
  {pattern: '(to no avail|with no luck|with no success|without success)'},
  // The last time.
  {
    pattern: `one? (last|final) ..1 ${lastWord}`,
    except: [
      `(the|was|your|a|since|from|on|at|of|and) (last|final) (time|call|one|email|note|message|text|try|touch)`,
      `my (last|final) (message|voicemail|voice mail|email|note|call|text|attempt)`,
      'the last (time|one|call|message) (i|we|you|that|was|they|he|she)',
      'last time (i|we|you|your|they|he|she|it)',
      `(last|final) (week|month|year|night) *`,
      '(at|in) last *'
    ]
  },
  {
    pattern: `(this is|this will be|this'll be|here's|it's|it is|that's|making|make|be|as|leaving|consider this|call this) (probably|likely|also|going to be)? ..1 (my|our|the) (very)? (last|final) ..1 ${lastWord}`
  },
  {
    pattern:
      '(try|trying|call|calling|reach|reaching|ring|ringing|contact|connect|reached|tried|give you|giving you|check|checking|follow|following|leave|attempt) ..4 one more time',
    except: ["(i'll|i will|we'll|we will|i'd|can|number|repeat|again) ..4 one more time"]
  },
  {pattern: '(you|you,) (one|1) (last|final) time'},
  {pattern: "(last|final) ..2 (you'll|you will) (hear|get|see) from (me|us)"},
  {pattern: "(you won't|you will not) (hear|be hearing) from (me|us) ..1 (again|anymore|any more|after this)"},
  {
    pattern:
      "(i won't|i will not|we won't|i'm not going to|i'll stop|i will stop|we'll stop|i'm going to stop|i promise not to) ..2 (bother|bug|pester|chase|hound|harass|nag|badger|bothering|bugging|pestering|chasing|hounding|nagging) ..3 (you|again|anymore|any more)"
  },
  {
    pattern:
      "(i won't|i will not|we won't|i'll stop|i will stop|we'll stop|i'm going to stop) ..1 (keep)? (call|calling|reach|reaching|contact|contacting|try|trying|leave|leaving|follow|following|email|emailing|send|sending) ..4 (again|anymore|any more|after this|you)",
    except: [
      "(won't|will not) (call|reach|contact|try|leave|send|email) (you)? (until|before|unless|on|with|without|any *|a *|him|her|them|the) ..4 *"
    ]
  },
  {
    pattern:
      "(i'll|i will) stop (calling|trying|reaching out|chasing|emailing|following up|leaving (you)? (messages|voicemails))"
  },
  {
    pattern: '(close|closing|closed) (out)? (the|your|this|my|our) ..1 (file|case|ticket|record) out?',
    except: ['(before|by the time|when|after|until) (you|they) ..1 close *']
  },
  {pattern: '(close|closing) (the|our|this) loop', unless: ['(on|with) (your|the|his|her) *']},
  {
    pattern:
      "(i'll|i will|we'll|i'm going to|i can only|i guess i'll|i|let me|i have to) ..1 (assume|take it|take that|take this|presume|guess|figure|conclude) (that)? ..1 (you|you're|you've|this|it's|it|there's|the|as|your) ..3 (not|no|don't|aren't|isn't|haven't|moved|chosen|gone|decided|lost)"
  },
  {pattern: '(take|taking|get|getting|got|took) (the|a|your) hint'},
  {pattern: '(give|giving|gave) up on (you|reaching you|this)'},
  {pattern: '(take|taking|remove|removing|cross|crossing) (you|your name|your number) (off|from) (my|our|the) list'},
  {pattern: '(leave|leaving) you alone'},
  // Silence.
  {
    pattern:
      "(haven't|have not|hadn't|have yet to|not|never|didn't|did not|still waiting to|yet to|been waiting to) (yet|actually|still|really|even)? (heard|hear|gotten|got|get|received|receive) ..1 (anything|word|back|reply|response|answer|from you|a reply|a response|a word|any response|a thing|a call back|a callback)",
    except: [
      "(if|unless|until|when|once) (i|we) ..1 (haven't|have not|don't|didn't|not) ..1 (heard|hear|gotten|got|get|received) *",
      "(you|they|he|she|who|it) ..1 (haven't|have not|didn't|never|not) ..1 (heard|hear|gotten|got|received|get) ..1 *",
      'heard back from (the|your|his|her|their|a|him|them) *'
    ]
  },
  {
    pattern: "(haven't|have not|never|didn't|did not) ..1 (heard|hear) from you",
    except: ["(if|unless|until) (i|we) ..1 (haven't|have not|don't|didn't) ..1 (heard|hear) from you"]
  },
  {
    pattern:
      "(you haven't|you have not|you've not|you've never|you never|you didn't|you have yet to|nobody has|no one has) ..1 (called|returned|replied|responded|answered|gotten back|got back|call|return|reply|respond|answer|picked up|get back|to reply) ..1 (me|to|my|back|us)?",
    except: ["if (you haven't|you never|you didn't) *"]
  },
  {
    pattern: '(no|without (a|any)?|zero) (reply|response|answer) (to|from) (my|our|you|any)',
    except: ['(if|in case) ..4 (no|without) (reply|response|answer) *']
  },
  {pattern: '(still|yet|and) no (reply|response|answer|word|call back|callback)'},
  {pattern: '(my|our|these) ..1 (calls|messages|emails|voicemails) ..2 (unanswered|unreturned|ignored|nowhere)'},
  {pattern: '(ignoring|ignored|avoiding|avoided|dodging|ghosting|ghosted|blanking) (me|us|my *|our *)'},
  {
    pattern: "(still|been|i'm|we're) (here)? waiting (for|on|to hear) (you|your|back|from you)",
    except: ['waiting for (your|you) (order|parts|permit|delivery) *']
  },
  {
    pattern:
      '(radio silence|gone (dark|quiet|silent|cold) on|went (dark|quiet|silent) on|cold shoulder|silent treatment)'
  },
  {pattern: "(since|because|as) you (haven't|didn't|never) *"},
  // Blame.
  {pattern: '(common|basic|simple|professional) courtesy'},
  {pattern: 'courtesy of a ..1 (reply|response|call|answer|return call|callback)'},
  {pattern: "you (promised|swore|owe me|owe us|said (you would|you'd) (call|ring|reply|get back|respond|phone))"},
  {pattern: '(stood|stand|standing) (me|us) up'},
  {pattern: '(did i|have i|if i) (do|done|did|said|say)? (something|anything) (wrong|to (offend|upset))'},
  {pattern: '(offended|upset) you'},
  {
    pattern:
      "(i'm|i am|i was|we were|we are) ..2 (disappointed|hurt|frustrated|let down|surprised) (that|not|by|you|to|with)",
    except: ['surprised (that|by|to) (see|hear|learn|find|how|the|many|most|your) ..1 *']
  },
  {
    pattern:
      "(you're|you are|you must be|you might be|are you) ..1 (too busy for (me|us)|not interested in (talking|speaking|hearing))"
  }
]
