import type {Phrase} from '../../src/rule/define.ts'

const disturb =
  '(bother|bothering|bothered|bug|bugging|disturb|disturbing|interrupt|interrupting|intrude|intruding|impose|imposing|pester|pestering|annoy|annoying|trouble|troubling|hassle|hassling|nag|nagging|inconvenience|hound|badger|harass)'
const disturbance =
  '(interruption|intrusion|inconvenience|bother|disturbance|disruption|trouble|imposition|call|message|voicemail|rambling|ramble)'
const sorry = '(sorry|apologies|apologize|apologise|forgive me|pardon me|excuse me)'
const want = '(want|mean|wish|intend|like|going|trying|looking|here)'
const not =
  "(don't|do not|didn't|did not|not|never|wouldn't|won't|will not|cannot|can't|hate|rather not|promise not|try not)"
const realize =
  '(know|realize|realise|understand|appreciate|imagine|recognize|recognise|sure|certain|assume|bet|guess|figure|respect)'
const pest = '(a (pest|bother|pain|nuisance|burden|stalker)|pushy|annoying|salesy|rude|aggressive)'
const very = '(very|extremely|really|incredibly|super|so|quite|pretty|always|probably|likely|all)'
const busy = '(busy|swamped|slammed|hectic|crazy|tied up|packed|overwhelmed|stretched)'
const short = '(short|brief|quick|concise|to the point|snappy|painless|simple)'

/** Words that lower the caller. Sources: the seed on weak words and on energy; chosen from published scripts: the words. */
export const apologies: readonly Phrase[] = [
  // Sorry to call.
  {
    pattern: `${sorry} (to|for|if|about|that)? ..2 ${disturb} (you)?`,
    except: [`${sorry} (about|for|that) (they|he|she|the) *`]
  },
  {
    pattern: `${sorry} (for|about) (the|this|my|any|another) ..2 ${disturbance}`,
    except: [
      '(missed|dropped|lost|last|disconnected|late) ..1 (call|message)',
      '(missing|missed|dropping) (the|your|my) call',
      '(trouble|inconvenience) (with|of|on|that|when|caused|last|during) *'
    ]
  },
  {
    pattern:
      '(pardon|excuse|forgive) (me|my|the|this) (for)? (interruption|intrusion|interrupting|bothering|calling|barging|rambling|call|message|directness|cold|random|long)'
  },
  {
    pattern: `${sorry} (to|for|if|that)? (i'm|i am|i)? (be|being|keep|call|calling|called|contact|contacting|reach out|reaching out|leave|leaving|go on|going on|ramble|rambling|rambled|catch|catching|caught) (${pest.slice(1, -1)}|you|your|this|so|again|on|a|another|long|out|unannounced|at|in|$|,|like|yet)`,
    except: [
      'sorry (i|to|to have|that i) caught *',
      `${sorry} ..2 (call|calling|called|leaving) (you|a) (back|the wrong|wrong) *`,
      `${sorry} for being (late|wrong|so late) *`
    ]
  },
  {pattern: `${sorry} (for|about|to) (rambling|ramble|babbling|the ramble)`},
  {
    pattern: `${sorry} (if|that) (this|my) ..1 (is|comes|seems|sounds|feels|came) ..3 (out of|random|bad time|long|unexpected|cold|pushy|forward|sudden)`
  },
  // Not to disturb.
  {pattern: `${not} ..1 ${want}? (to)? (be|keep)? ${disturb} (you|anyone)`},
  {
    pattern: `hate to (be|keep|have to)? (${disturb.slice(1, -1)}|${pest.slice(1, -1)}|keep calling|take your time|chase)`
  },
  {pattern: `${not} ..1 ${want}? to (be|sound|seem|come across as|come off as) ..1 ${pest}`},
  {
    pattern: `${not} ..1 ${want}? (to)? (waste|wasting|take up|steal|eat up) (any|too much|much|more|up)? (more)? (of)? (your|anybody's|anyone's|each other's) ..1 time`
  },
  {
    pattern: `(stop|quit|keep|continue) (bothering|bugging|pestering|annoying|hounding) (you)?`,
    except: ['keep bothering (me|us)']
  },
  // I know you are busy.
  {
    pattern: `${realize} (that|how)? (you|you're|you are|you guys are|you must be|things are|your (schedule|day|week|calendar|plate) is) (both|must be)? ${very}? (are)? ${busy} (you (are|must be))?`,
    except: [`${realize} (you|you're|you are) busy (with|on) (the|your) *`]
  },
  {pattern: `${realize} how ${busy} (you|your)`},
  {
    pattern: `(a|an|your|as a|very|such a) ${very}? ${busy} (man|woman|person|professional|guy|lady|schedule|calendar|executive|individual|day|week)`,
    except: [`(for|on) (a|an|your) ${busy} (day|week)`]
  },
  {
    pattern: `${realize} (that|how)? (your time is ..2 (valuable|precious|limited|short|tight)|(valuable|precious|limited) your time|you (have|'ve got) (a lot|so much|a million things))`
  },
  // It will not take long.
  {
    pattern:
      "(will|it'll|would|should|i'll|that'll) (just|only) (take|be|need) (a|one|two|a few|a couple of) ..1 (second|seconds|sec|moment|minute|minutes)"
  },
  {
    pattern:
      "(won't|will not|promise not to|wouldn't|don't want to|not going to|try not to|without) (take|taking|keep|waste|need|hold) (up)? (you)? (much|too much|more than|a lot|any|long|very long|too long|up|a minute|your) (of)? (your|more of your)? (valuable)? (time|long|on the phone|of your)?",
    except: [
      "(won't|will not) (take|need|keep|hold) (any|long|much|more|your|up) (orders|staff|space|room|money|power|permits|crew|in|on|at|for|to) *"
    ]
  },
  {
    pattern:
      "(this|it|i) (won't|will not|shouldn't) (take|be) (very|too)? (long|more than a) ($|,|i|but|and|minute|moment|second)"
  },
  {pattern: "won't keep you (long|on|any|$|,)"},
  {
    pattern:
      '(just|only) (take|takes|need|taking|be) ..1 (a|one|two|<number>) ..1 (second|seconds|sec|moment|minute|minutes) of your ..1 time'
  },
  {
    pattern:
      '(steal|borrow|take|grab|beg) ..2 (a|one|two|five|a few|a couple of|<number>) ..1 (moments|moment|minute|minutes|seconds|second|sec) of your ..1 time'
  },
  {pattern: '(minutes|minute|moments|moment|some|any|more|bit|much|up) (of)? your (valuable|precious) time'},
  {
    pattern: `(i'll|i will|let me|promise to|i'm going to|want to|we'll|try to|like to|aim to|to) (try to|just)? (keep|make) (it|this|things|my message|this message) ${very}? (nice and|as|real)? ${short}`,
    except: [
      '(keep|make) (it|this|things) ..1 (simple|quick|painless) (for|to|on|in) *',
      "(to|will|we'll) make (it|this|things) ..1 simple"
    ]
  },
  {
    pattern: `(i'll|i will|i promise to|going to|let me|i'll try to) (try to|just)? be ${very}? (quick|brief|short|fast|concise|to the point|out of your hair)`,
    except: ['be (quick|fast) to *']
  },
  {
    pattern:
      "(i'll|i will|let me|i should) (let you (go|get (back|on|going))|get out of your hair|stop (bothering|bugging|rambling|talking))"
  },
  // A bad time, a stranger.
  {
    pattern:
      '(caught|catch|catching|got|called|reached|interrupted) ..2 (at|in) (a|the) ..1 (bad|wrong|busy|inconvenient) (time|moment)'
  },
  {
    pattern: `(i|i'm|i am) ..1 ${realize} (that)? (this|it|i|i'm|my call) (is|am|comes|may be|might be|must be|seems)? ..2 (random|out of the blue|out of nowhere|cold call|last minute|bothering you|unexpected|a stranger|rambling|sales call)`
  },
  {pattern: '(calling|call|called|message|this) ..2 (out of the blue|out of nowhere)'},
  {pattern: "you (don't|do not|probably don't|may not|might not|won't) ..1 (know|remember) (me|who i am)"},
  {
    pattern: `(${realize.slice(1, -1)}|probably|must) (that)? (you|you're)? ..1 (get|getting|receive|hear|have|sick of) (a lot|lots|tons|dozens|hundreds|plenty|a ton|a million|so many|too many|many|enough|from a lot) (of)? ..1 (these|those|calls|voicemails|messages|vendors|salespeople|people (like|calling))`
  },
  {pattern: '(thanks|thank you) for (putting up with|bearing with|indulging|humoring) (me|my)'},
  {
    pattern:
      "(i'm|i am|we're|we are) (just|only) (a|an|some) (salesperson|salesman|sales rep|rep|cold caller|nobody|stranger|one man)"
  },
  {
    pattern:
      "hope (that)? (this|it|i) ..2 (not|isn't|doesn't|don't|didn't) ..3 (forward|pushy|trouble|bother|bothering|inconvenience|intruding|interrupting)"
  }
]
