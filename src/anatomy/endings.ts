import type {AnyPhrase} from '../language/matcher.ts'

/** Phrases that take off the pressure: the listener need not call, may choose, may say no. */
export const easyOuts: readonly AnyPhrase[] = [
  "(no (need|reason)|don't (need|have)|you? needn't) (for you)? to? ..2 (<contact:base>|do|rush|answer)",
  {
    pattern: '(no|zero|without) (rush|pressure|worries|problem|hurry|big deal|hard feelings|sales? pitch)',
    except: ['(rush|hurry) ..2 (job|order)']
  },
  {
    pattern: '(no|any) (reply|answer|response|call-back|action) (is|at all)? (needed|necessary|required|expected)',
    except: ['if any *']
  },
  "(you don't owe <me>|ignore (me|us))",
  'nothing ((you|for you) ..1)? to do',
  'in the mean-time',
  "((either|whichever) way|whatever you decide|(nothing|not) urgent|if (anything ever? changes|i don't hear))",
  "if (that's|it's) (easier|better|more convenient)",
  "if (now|now's|today|today's) ..2 <fits>",
  "if (not ,|(it's|that's) not|(it|that|this|now) isn't (!<past>|,))",
  {
    pattern: "if (you're not|you (aren't|don't))",
    except: ["if you're not (the right|already|aware|sure)", "if you don't (mind|act|already|know|remember)"]
  },
  'not ((a|the right) fit|for you|interested|relevant)',
  {
    pattern:
      "(totally|completely|perfectly|all|that's) (fine|good|understand|ok|okay|alright|all right|cool|no problem)",
    except: ["if that's *", '<content> all (good|fine|ok|okay)']
  },
  "((or? if|unless) you'd|if you) (rather|prefer|like to (<contact:base>|get) ..3 (sooner|before|earlier|first|now))",
  "(sooner|before (then|that)|earlier) ..4 (<ring:base>|text|number|my|i'm|give|suits|works)",
  '(<ring:base>|text|number|give|talk|speak|chat|connect|need (me|anything|us)) ..6 (sooner|before (then|that)|in the meantime|earlier than)',
  "please? don't (worry|feel)",
  "or (i'll|(i|we) can|we'll|feel free|he'll|if)",
  ", (or|otherwise|but) (i'll|we'll|he'll|she'll|feel free)",
  "(otherwise|(or|,) else) ,? (i'll|i|we'll|no)",
  "(again|soon|later|tomorrow|<weekday>) ,? (but|or) (feel free|if you|you can|you're welcome)",
  {
    pattern: "won't (bother|call|keep|chase|contact|reach|bug|pester|leave|take)",
    except: ["won't (take|keep) (much|up|long|more|a|you|your|too)"]
  },
  {
    pattern: "(i'd|i|i'll|we|we'd) (understand|respect (that|it)|get it)",
    except: ["i understand (that|you|you're|you've|your|how|what|the)"]
  },
  '(just|simply)? (ignore|disregard|delete) (this|my)',
  '(at your own? pace|up to you) $'
]

/** How busy the listener is, in idioms that name things: no news. */
export const busyIdioms: readonly AnyPhrase[] = [
  '<you-have> ..3 (on your plate|going on)',
  '<you-have> your hands full',
  '<you-are> ..2 (up to your (eyes|neck|ears|elbows)|(run|rushed) off your feet)'
]

/** Closing phrases. */
export const closings: readonly AnyPhrase[] = [
  {
    pattern:
      '(thanks (again|so much)?|thank you (again|(so|very) much)?|many thanks|cheers) (again|(so|very) much|in advance)? (for (your|the|taking) *?|<name>)?',
    except: ['(say|call~ to) (thank you|thanks)']
  },
  '(bye (bye|now)?|goodbye|take care|all the best|best (wishes|of luck)|so long|stay (safe|well)|good luck)',
  '(have|enjoy) (a|an|your|the|yourself) ..3 (day|one|weekend|week|evening|afternoon|morning|night|rest|holiday|time)',
  {
    pattern: '(talk|speak|chat) (to|with)? you? (soon|then|later)',
    except: ['(can|could|to) (talk|speak|chat) (to|with)? you? (soon|then|later)']
  },
  'look~ forward to (hearing|speaking|talking|connecting|meeting|helping|working|our|it|your|seeing) (from|with|to)? you? (soon|then)?',
  'hope~ to (<exchange:base>|see) (from|to|with)? you? soon?'
]
