import type {Phrase} from '../../src/rule/define.ts'

const us = '(i|we|it|this|that|there|they|these|our ..2)'
const modal = '(could|can|might|may|would|should|will)'
const unsure = '(think|believe|feel|feel like|guess|suppose|imagine|figure|reckon|suspect|assume)'

/**
 * Words that make the caller sound unsure, or that say nothing. A `group` of `drop` can be left out and the sentence stands.
 * Sources: the seed's own list (maybe, possibly, basically, in terms of ...) and, chosen from published scripts, the same
 * hedges in other words. A hedge about the listener's facts ("you may have seen") is honest and stays.
 */
export const weakWords: readonly Phrase[] = [
  // Single words.
  {
    pattern: '(maybe|perhaps|possibly|potentially)',
    group: 'drop',
    except: [
      '(maybe|perhaps|possibly) (you|your ..2) (already|have|saw|seen|heard|know|noticed|remember|read)',
      "(maybe|perhaps) (you've|you're)",
      "(that's|that is|it's|which is|is|be|are|cost ..3|worth) potentially",
      'as (quickly|soon|much|many|fast|little|early) as possibly'
    ]
  },
  {
    pattern: '(basically|essentially|hopefully|somewhat|presumably|supposedly|theoretically|kinda|sorta)',
    group: 'drop'
  },
  {
    pattern: '(kind|sort) of',
    group: 'drop',
    except: [
      '(a|an|the|any|some|this|that|what|which|one|every|each|another|same|other|right|only|first|new|rare|different|best|worst|these|those|all|two|unique|his|her|your|their|our|my|no) (kind|sort) of',
      'kind of (you|them|him|her)',
      '(very|so|really|most|too|awfully|how) kind of'
    ]
  },
  {
    pattern:
      '(more or less|pretty much|so to speak|as it were|if you will|in a way|in a sense|to some extent|to a degree)',
    group: 'drop',
    except: ['in a way (that|you|to|which|your|we|they)', 'to a degree (that|in)', '(do|did|does) more or less']
  },
  {pattern: 'in terms of'},
  {pattern: '(a bit of a|a bit (of)? like|something of a)'},
  {
    pattern: `(i'll|we'll|i will|we will|i can|we can|i could|we could|i'd|we'd|i|we|i would|we would|should) (probably|likely|most likely|quite likely)`,
    except: ['(i|we) (probably|likely) (missed|caught|spoke|met)']
  },
  {
    pattern:
      '(quite possibly|very possibly|could possibly|might possibly|may possibly|can possibly|might just|could maybe|might even|may perhaps|could perhaps)',
    except: ['could just as']
  },
  // What could be.
  {
    pattern: `(i|we) (might|may) !(have|not|reach|be|never)`,
    except: ['(i|we) (might|may) (add|remind|ask)$', '(that|so) we may *']
  },
  {pattern: '(i|we) (might|may) have (a|an|some|something|the|what|just|found)'},
  {
    pattern: `(i|we|us|it|this|that|which|there|they|these|those|our ..3|(these|those) ..2|<name>) (just)? (might|may) (just|also|well|really|even|actually)? (be (able|a|an|the|of (help|use|service|benefit|value|assistance)|worth|helpful|useful|beneficial|valuable|good|great|right|wrong|possible|relevant|some|something|interesting|best|mistaken|value|room|ways|benefit|willing)|make (a|sense|things|life)|help|benefit|suit|work|add|improve|save|reduce|cut|lower|increase|boost|like|consider|offer|provide|solve|fix|lead|give|bring|interest)`,
    except: [
      'there (may|might) be (money|funds)',
      'there (may|might) be (a|an|some) (recall|problem|leak|fault|error|issue|mistake|credit|refund)',
      '(that|who|which) (might|may) be (a|an|the) (problem|issue|cause|fault)'
    ]
  },
  {pattern: '(might|may) be of (help|use|service|benefit|value|assistance)'},
  {pattern: '(might|may) be able to', except: ['you (might|may) be able to']},
  {
    pattern: '(you|your ..1) (might|may) (just)? (want|like|wish|care|prefer) to',
    except: ['(he|she|they|that) ..1 (thought|said|mentioned|felt) ..1 you *']
  },
  {pattern: '(you) (might|may|could) (benefit|find (it|this|that) (useful|helpful|worthwhile))'},
  {pattern: `(could|can|would|should) (potentially|possibly|hopefully|perhaps|maybe|conceivably|probably|likely)`},
  {
    pattern: `could (really|also|greatly|definitely|certainly|well|all)? (be ..1 (beneficial|of (benefit|help|use|value|assistance)|helpful|useful|a ..1 (fit|match))|benefit)`
  },
  {pattern: '(should|would) be able to', except: ['you (should|would) be able to']},
  // What the caller thinks.
  {
    pattern: `i ..1 ${unsure} (that)? ${us} (really|definitely|probably|also)? (${modal}|is|are|has|have|makes|helps|fits|works|'s)`,
    except: [
      `i ..1 ${unsure} (that)? (i|we) (have|are) (a|the|your|an|met|spoken) (mutual|meeting|appointment)`,
      'i (think|believe) (that)? (they|there) (is|are|has|have)',
      'opens up',
      "(not|never|don't) ..1 think",
      `i (really|truly|do|firmly|strongly) ${unsure}`
    ]
  },
  {
    pattern: `i ..1 ${unsure} (that)? (it'd|it'll|it's|we'd|we'll|we're|we've|i'd|i'll|that'd|that'll|that's|this'll|there's|they'd|they'll)`,
    except: ['opens up', "i (think|believe) (it's|that's) (time|because|why)"]
  },
  {
    pattern: `i ..1 ${unsure} (that)? (you'd|you'll|you would|you will|you could|you might|your ..2 (would|could|might)) (really|definitely|probably|also|all)? (benefit|like|love|enjoy|appreciate|be (a|an|pleased|happy|surprised|impressed|excited|glad|very|really))`
  },
  {pattern: `(^|,|i|we|just|and) thought (that)? (maybe|perhaps|(it|this|that|we|you) (might|may|could))`},
  {
    pattern:
      "(i'm|i am|we're|we are) (pretty|fairly|reasonably|quite|almost|relatively) (sure|certain|confident|positive)"
  },
  {
    pattern:
      "(i'm|i am|we're|we are|i was) not (really|entirely|exactly|quite|totally|a hundred percent|completely|100 percent|too|even|so)? (sure|certain|positive) (if|whether|how|when|that|who|you|this|it|we|i|about|exactly|where|why)"
  },
  {
    pattern:
      '(^|,|and|but|so) [not (really|entirely|exactly|quite|totally|even|too)? sure (if|whether|how|that|you|who|this|when)]'
  },
  {pattern: "(i|we) (don't|do not|didn't) (really|even|actually|exactly)? know (if|whether)"},
  {pattern: "(i'm|i am|i was|we were|we're) under the impression"},
  {
    pattern:
      '(i|we) (might|may|could) (very well|well|totally|completely|just)? be (way off|off base|wrong|mistaken|off)'
  },
  {
    pattern:
      "(if (i'm|i am) not mistaken|correct me if (i'm|i am) wrong|as far as i know|if memory serves|if i remember (correctly|right)|for what (it's|it is) worth|if i understand (correctly|right))"
  },
  {
    pattern: '(i|we) (feel|guess|suppose|assume)',
    except: ['(i|we) feel (bad|great|good|strongly)', 'how (i|we) feel', '(i|we) (suppose|assume) (you|the|your)']
  },
  // What the caller was hoping.
  {
    pattern:
      "((i|we) (was|were|am|are|have been|had been)|i'm|we're|i've been|we've been) (just|really|only|actually|sort of|kind of|also|hopefully|simply|calling)? (wondering|hoping)",
    except: ['hoping to (hear|speak|talk|chat|connect) (from)? (you)? (soon)? $']
  },
  {
    pattern: '((i|we) (was|were)) (just|really|only|actually|also|sort of|kind of)? (thinking|curious)',
    except: ['(thinking) (of|about) you', 'thinking about your']
  },
  {
    pattern: '(^|,|just|only|and) [(wondering|hoping) (if|whether|to|you|we|i|that|for)]',
    except: ['hoping to (hear|speak|talk|chat|connect) (from|to|with)? (you)? (soon)? $']
  },
  {
    pattern:
      "(i|we|i'd|we'd) (just|only|really|also|simply)? (wanted|was wanting|want|would like|like) to (just|maybe|quickly)? (see|ask|find out|know|check|learn|explore) (if|whether)",
    except: ['(would like|like) to know *', "(i'd|we'd|i would|we would) like to ..1 know *"]
  },
  {
    pattern:
      '(^|,|just|and|but|only) [(wanted|wanting) to (just|maybe|quickly)? (see|ask|find out|know|check|learn|explore) (if|whether)]'
  },
  {pattern: 'to (just|maybe|quickly)? see (if|whether|when|how|where) (i|we|there|it|this|that|you) (might|could|may)'},
  {pattern: 'see (if|whether) (we|i|there|it|this|that|you) (might|could|may)'},
  {pattern: "(i'm|i am|i was|i'd be) ..1 curious (if|whether|to see if|to know if)"},
  {pattern: "(if|whether) (there's|there is|there was) (any|some|a) (way|chance|possibility|interest)"},
  // Asking leave.
  {
    pattern:
      "if (that's|that is|it's|it is|this is|you're|you are|that would be|it would be|that'd be) (at all|completely|totally|perfectly|still)? (ok|okay|alright|all right|fine|cool|possible|acceptable|no trouble|not (too much|a) (trouble|bother|problem|imposition)) (with|by|for)? (you)?",
    except: ["if (it's|it is|that's) (fine|possible|ok|okay) (to|that)"]
  },
  {pattern: "if (it|that|this) (isn't|is not|wouldn't be) (too much|a|any) (trouble|bother|problem|imposition)"},
  {
    pattern:
      "if (you don't mind|you wouldn't mind|you do not mind|at all possible|possible|i may|i might|i could (just|possibly|maybe|get|have|take|ask))"
  },
  {pattern: '(would|will|is) it be (ok|okay|alright|all right|possible|fine|cool) (if|for|to)'},
  {pattern: '(could|may|can|might) (i|we) (possibly|maybe|perhaps)'},
  // Words that say nothing.
  {
    pattern:
      "(to be (perfectly|completely|totally|quite|brutally)? honest (with you)?|to tell you the truth|truth be told|if (i'm|i am) (being)? honest|at the end of the day|needless to say|(when )?all is said and done|as a matter of fact|for the most part|generally speaking|more than likely|chances are)"
  },
  {
    pattern: 'or (something|anything|whatever|whatnot) (like that|along those lines|of that sort|to that effect)?',
    except: [
      'or (something|anything) (else|similar|you|that|for|in|on|about|we|i|to|from)',
      'or whatever (you|works|else|is|day|time|the|your)'
    ]
  },
  {
    pattern: '(and (all that|whatnot|so forth|so on)|(and|or) (stuff|things) like that|and stuff)',
    except: ['and all that (you|we|i|is|it|comes|goes)', 'and stuff (your|the|it)']
  }
]
