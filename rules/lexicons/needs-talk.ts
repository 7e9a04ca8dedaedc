import type {Family} from '../../src/rule/define.ts'

/** Wanting to learn the listener's needs, as the reason for the call. Sources: the seed; chosen: the words. */
export const needsTalk: Family = {
  skips: 'hesitations',
  phrases: [
    {pattern: 'what your ..2 <need:plural> (might|may|could) be'},
    {pattern: '(see|check|find out|ask|know) <if> you have any ..2 needs'},
    {pattern: '(where|how) your ..4 (let~|hold~) you (down|back)'},
    {
      pattern:
        '(get|build|form|have) (a|an)? <content>? (picture|feel|sense|idea|understanding|handle) (of|for|on) (what|where|your|who|how !(many|much|long|often))'
    },
    {
      pattern: '(explore|discuss|find out) where <i> (can|could|might|may) best? (help|fit|add|support|make)'
    },
    {
      pattern:
        '(questions|ask|learn|understand|hear|curious|know) ..3 how (you|your ..1) (run|handle|manage|do|approach) (things|it|that|your)',
      except: ['(you|they|he|she) (ask|learn|know) *']
    },
    {pattern: '<find-out:base> ..1 how <you-are> (currently|today)? (set-up|placed)'},
    {
      pattern: '<find-out:base> ..6 (your|the) ..3 <need:plural> (you (face|have)|<you-are> (facing|having|seeing))?',
      except: [
        '(know|share|see) ..3 your ..2 <need:plural> (for|in|this|next)? $',
        "<find-out:base> ..6 the <content>? <need:plural> !(you|you're|your|facing)"
      ]
    },
    {
      pattern: '(<find-out> ..2 about?|<message> about) your <content>? <need:plural>'
    },
    {pattern: '(meet|fit|suit|serve|match|support|understand|address) ..1 (all of?)? your ..2 needs'},
    {
      pattern:
        '<find-out:base> ..4 your ..2 (situation|strategy|approach|vision|(current|existing) ..2 (set-up|process|provider|situation|environment|vendor|supplier|system))'
    },
    {
      pattern:
        '(<find-out:base>|learning|understanding) ..3 about (you|(you and)? your) ..1 (<their-firm> (and what you do)?|world|side|end)'
    },
    {pattern: '(learn~|hear|find out|know something) ..2 about you (,|and)'},
    {pattern: 'how you (currently|today) (handle|manage|do|approach)'},
    {
      pattern:
        'what (your ..1 <need:plural> (are|look)|<you-are> (looking for|(trying|hoping) to achieve|struggling with))',
      except: ['(exactly|just|have|got|be|is) what <you-are> looking for']
    },
    {
      pattern: '(what|any|which) ..3 <need:plural> that? (you|<you-are>|your) ..3 (face~|have|having|struggling with)'
    },
    {
      pattern: "(<find-out:base>|about) ..3 [(what|whatever|where) (it is)? (<you>|<you-are>|you'd|your ..2) ..1 <aim>]"
    },
    {
      pattern: '(what|where) (it|things|your ..1)? ..1 (matters|hurt~) (to|for|the)? (you|most|your ..1)'
    },
    {
      pattern:
        "(<find-out:base>|about) ..5 [(where|what|what's) (it|it's|things|isn't|aren't)? ..1 (working|hurt~|giving)]"
    },
    {pattern: 'pick your brain~ on *'},
    {pattern: "(ask~|about) ..6 what you'd (change|fix|do differently)"},
    {
      pattern: '(what|where) (the|your) ..1 (pain~|gaps) (point~)? (is|are|lie~|in)'
    },
    {pattern: "(learn|hear|talk) about? what's (happening|important to (you|your ..1))"},
    {pattern: 'keep~ you (up|awake) at night', except: ['(ever|if ..4) keeps you']},
    {
      pattern:
        'ask~ you? ..3 questions about your ..2 (needs|goals|situation|process|set-up|current <content>|<their-firm>)'
    },
    {pattern: 'how (we|i|it|our ..2) (can|could|might) (best|better)? (meet|serve|support|address) ..2 your ..3 needs'},
    {pattern: "(see|whether|if|find out) ..2 (there's|there might be) (a|any) ..1 fit"},
    {pattern: '(explore|see|discuss|talk about) how we (can|could|might) also? (work|partner) (together|with you)'}
  ]
}
