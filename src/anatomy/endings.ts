import type {Phrase} from '../language/matcher.ts'

/** Phrases that take off the pressure: the listener need not call, may choose, may say no. */
export const easyOuts: readonly Phrase[] = [
  {
    pattern:
      "(no need|don't (need|have)|do not (need|have)|needn't|you needn't|no reason) (for you)? (to)? ..2 (call|ring|phone|text|reply|respond|return|get back|do|rush|answer)"
  },
  {
    pattern: '(no|zero|without) (rush|pressure|worries|problem|hurry|big deal|hard feelings|pitch|sales pitch)',
    except: ['(rush|hurry) ..2 (job|order)']
  },
  {pattern: '(in the meantime|in the mean time)'},
  {
    pattern:
      "(either way|whichever way|whatever you decide|(nothing|not) urgent|if anything ever? changes|if i don't hear)"
  },
  {
    pattern: "if (that's|that is|it's|it is) (easier|better|simpler|more convenient)"
  },
  {pattern: "if (now|now's|today|today's) ..2 (better|good|works|suits)"},
  {
    pattern: "(if not ,|if not$|if (it's|that's) not|if (it|that|this|now) (isn't|is not) (!(<past>)|$|,))"
  },
  {
    pattern: "if (you're not|you are not|you aren't|you don't)",
    except: ["if you're not (the right|already|aware|familiar|sure)", "if you don't (mind|act|already|know|remember)"]
  },
  {pattern: '(not (a|the right) fit|not (for you|interested|relevant|a priority)|feel no)'},
  {
    pattern:
      "(totally|completely|perfectly|all|that's) (fine|good|understand|ok|okay|alright|all right|cool|no problem)",
    except: ["if that's (ok|okay|fine|alright|all right)"]
  },
  {
    pattern:
      "(if you'd|if you would|if you|or if you'd|unless you'd) (rather|prefer|like to (talk|speak|chat|call|reach|get|discuss) ..3 (sooner|before|earlier|first|now))"
  },
  {pattern: "(sooner|before (then|that)|earlier) ..4 (call|ring|reach|text|number|my|i'm|give|dial|suits|works)"},
  {
    pattern:
      '(call|ring|reach|text|number|give|talk|speak|chat|connect|need (me|anything|us)) ..6 (sooner|before then|before that|in the meantime|earlier than)'
  },
  {pattern: "(don't|do not|please don't) (worry|feel)"},
  {pattern: "or (i'll|i will|i can|we'll|we can|feel free|he'll|she'll|if)"},
  {pattern: ", (or|otherwise|but) (i'll|i will|we'll|he'll|she'll|feel free)"},
  {pattern: "(otherwise|else) ,? (i'll|i will|i|we'll|no)"},
  {pattern: "(again|soon|later|tomorrow|<weekday>) ,? (but|or) (feel free|if you|you can|you're welcome)"},
  {
    pattern: "(won't|will not) (bother|call|keep|chase|contact|reach|bug|pester|leave|take)",
    except: ["won't (take|keep) (much|up|long|more|a|you|your|too)"]
  },
  {
    pattern: "(i'd|i|i'll|we|we'd) (understand|respect that|respect it|get it)",
    except: ["i understand (that|you|you're|you've|your|how|what|the)"]
  },
  {pattern: '(just|simply)? (ignore|disregard|delete) (this|my)'},
  {pattern: '(at your (own)? pace|up to you|your choice)$'}
]

/** Closing phrases. */
export const closings: readonly Phrase[] = [
  {
    pattern:
      '(thanks|thank you|many thanks|thanks again|thank you again|thanks so much|thank you so much|thank you very much|cheers) (again|so much|very much|in advance)? (for (your|the|listening|taking) *?|<name>)?',
    except: ['(say|call to|calling to) (thank you|thanks)']
  },
  {
    pattern:
      '(bye|goodbye|bye bye|take care|all the best|best wishes|so long|stay (safe|well)|bye now|best of luck|good luck)'
  },
  {
    pattern:
      '(have|enjoy) (a|an|your|the|yourself) ..3 (day|one|weekend|week|evening|afternoon|morning|night|rest|holiday|time)'
  },
  {
    pattern: '(talk|speak|chat) (to|with)? (you)? (soon|then|later)',
    except: ['(can|could|to) (talk|speak|chat) (to|with)? (you)? (soon|then|later)']
  },
  {
    pattern:
      '(look|looking) forward to (hearing|speaking|talking|connecting|chatting|meeting|helping|working|our|it|your|seeing) (from|with|to)? (you)? (soon|then)?'
  },
  {pattern: '(hope|hoping) to (hear|talk|speak|chat|connect|see) (from|to|with)? (you)? (soon)?'}
]
