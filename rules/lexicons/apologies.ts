import type {Family} from '../../src/rule/define.ts'

/** Apologies that put the caller down. Sources: the seed on weak words and on energy; chosen from published scripts: the words. */
export const apologies: Family = {
  skips: 'hesitations',
  phrases: [
    '(<not>|promise not to) ..2 (eat|use) (up|into) (any|too? much|more)? of? your <content>? <occasion>',
    '(<not>|sorry|hate) ..3 (tie~|clog~|fill~) up your ..1 (phone|line|voice-mail|mailbox|machine|inbox)',
    '(wear~ out|overstay~|outstay~) <my> welcome',
    '(<i>|<i-am>|<i-have>) ..1 (ramble~|rabbit~|babble~|waffle~|witter~) on?',
    // Sorry to call.
    {
      pattern: '<sorry> (to|for|if|about|that)? ..2 <pester> you?',
      except: [
        '<sorry> (about|for|that) (they|he|she|the) <content>',
        // What one says to the bereaved.
        '<sorry> (for|about) your ..1 (trouble~|loss)'
      ]
    },
    {
      pattern:
        '<sorry> (for|about) (the|this|my|any|another) ..2 (interruption|intrusion|disturbance|inconvenience|bother|call|message|voicemail)',
      except: ['(missed|dropped|lost|last|late) ..1 (call|message)']
    },
    '(pardon|excuse|forgive) ..3 (interruption|intrusion|disturbance|interrupting|bothering|ringing|barging|call~|message)',
    '<sorry> (to|for|if|that)? (be|being|keep|land~|call~|contact~|reach~ out|ring~|leave~|ramble~|go~ on|catch~) (<pushy>|<bad-moment>|you|this|so|again|on|a|out|at|,)',
    '<sorry> (for|to) <content> ..2 (on|your) ..2 (you|time|day|evening|inbox|phone|voicemail)',
    '<sorry> (if|that) (this|my) ..1 (is|comes|seems|sounds) ..3 (<pushy>|<bad-moment>|long)',
    "^ ..2 sorry , (<i> know|that's)",
    '^ ..1 sorry (again|once more) (,|$)',
    '<sorry> (that|if)? <i> keep <contact:ing>',
    // Not to disturb.
    '(<not>|hate|without) ..1 (want|mean|wish|like|going|trying|here)? to? (be|keep)? <pester> (you|anyone)',
    '(<not>|hate) ..1 (want|mean|like|going|trying)? to (be|sound) ..1 <pushy>',
    'hate (being|to be?) (<pester>|keep calling|<pushy>|that)',
    'hate to (take|use|waste) up? your',
    "<realize> ..4 (is|are|i'm|am) ..2 <pushy>",
    'hate me for *',
    '((on|in) your (nerves|hair)|out of your way)',
    '<not> ..1 (want|going|trying|looking)? to (waste|(take|eat) up) (any|too? much|more|up)? more? of? your ..1 time',
    '(stop|quit|keep) <pester:ing> you',
    // I know you are busy.
    {
      pattern:
        "<realize> (that|how)? (you (must be)?|you're|things are|your (schedule|day|week|calendar|plate) is) (both|must be)? <very>? are? <busy> (you (are|must be))?",
      except: ['<busy> (with|on|until|till|in) !(you|this|work|everything)', '<busy> at !(the|this|work|present)']
    },
    '(such? a|an|your) <very>? <busy> (man|person|guy|schedule|calendar|executive)',
    '<realize> (that|how)? (your time is ..2 (valuable|precious|limited|short)|(valuable|precious|limited) your time|<you-have> (a lot|so much|loads|plenty|..3 things) on?)',
    '<realize> (how <busy>|that? ..1) (life|things|it|work|days) ..1 (can|gets|get|are|is) ..2 (get|be|<busy>)',
    "<realize> that? (this|it|it's|now|now's) is? (a|an|your) ..1 <busy> (time|season|week|month|stretch)",
    // It will not take long.
    '(more|longer) than ..2 <a-moment> of your ..1 time',
    "(it|this|that)? (will|it'll|this'll|would|should|<i-will>|that'll) (just|only) (take|be|need) (a (few|couple of)?|one|two) ..1 <a-moment> (of your ..1 time)?",
    '(<not>|(promise|try) not to|without) (take~|keep|waste|need|hold) up? you? (too? much|more than|a lot|any more?|(very|too)? long|a minute|your) of? ((more of)? your)? valuable? (time|day|long|,)',
    {
      pattern: "(this|it|i) won't (take|be) (very|too)? (long|more than a (minute|moment|second)) (,|i|but|and)?",
      except: ['take (very|too)? long (for|to)']
    },
    "(won't keep|(i|we|this) won't hold) you (up|long|on|any|,)",
    '<i-will> [not (keep|hold|detain) you (long|up)?]',
    "(won't|<not>) (need|ask for) more than (a|one|two|a couple of|a few|<number>) ..1 <a-moment>",
    '(<realize>|must be|probably|likely) ..3 up to your (eyes|eyeballs|ears|neck|elbows)',
    '(terrible|rubbish|hopeless|awful|useless|no good|not (great|good)|bad) at (these|this|leaving|voicemails|messages|the phone)',
    '(just|only) (take~|need) ..1 (a|one|two|<number>) ..1 <a-moment> of your ..1 time',
    '(take|grab) ..2 (a (few|couple of)?|one|two|<number>) ..1 <a-moment> of your ..1 time',
    '(<a-moment>|some|any|more|bit|much|up) of? your (valuable|precious) time',
    '(<i-will>|let me|(promise|want|try|like) to|just) (try to|just)? (keep|make) (it|this|things|(my|this) message) <very>? as? <brief>',
    '(<i-will>|i promise to|let me) (try to|just)? be <very>? <brief>',
    '(<i-will>|let me|i should) (let you (go|get (back|on|going))|stop (bothering|talking))',
    // A bad time, a stranger.
    '(catch~|get~|call~|reach~) ..2 (at|in) (a|the) ..1 (bad|wrong|busy) (time|moment)',
    '(i|<i-am>) ..1 <realize> ..5 (<bad-moment>|bothering you|reaching)',
    'last (person|thing) you (want|need)',
    'feel (bad|awful|terrible|guilty) ..1 (taking|leaving|calling|ringing|about|<pester:ing>) *',
    '(sick|tired|fed up) (of|with) ..2 (me|us|calls|people)',
    'you must be <very>? <busy>',
    '(<realize>|must) ..4 (enough|plenty|lot|lots|loads|much|full) on your plate',
    '(better|other|bigger) (things|fish) to be? (do|doing|think|fry|worry)',
    '(call~|ring~|message~|this) ..2 out of the blue',
    "you (probably? don't|(may|might) not|won't) ..1 (know|remember) (me|who i am)",
    '(<realize>|probably|must) ..3 (get~|receive~|hear|sick of) (..1 (<plural>|<number>|lot|load|plenty) of|(so|too)? many|enough) ..1 (these|those|calls|voicemails|messages)',
    '<i-am> (just|only) (a|an|some) (salesperson|salesman|sales? rep|cold caller|nobody)',
    'hope that? (this|it|i|<i-am>) ..2 <not> ..3 (<pushy>|<pester>)'
  ]
}
