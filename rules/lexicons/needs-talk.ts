import type {Family} from '../../src/rule/define.ts'

/** Wanting to learn the listener's needs, as the reason for the call. Sources: the seed; chosen: the words. */
export const needsTalk: Family = {
  skips: 'hesitations',
  phrases: [
    'what your ..2 <need:plural> (might|may|could) be',
    '(see|check|find out|ask|know) <if> you have any ..2 needs',
    '(where|how) your ..4 (let~|hold~) you (down|back)',
    '(get|build|form|have) (a|an)? <content>? (picture|feel|sense|idea|understanding|handle) (of|for|on) (what|where|your|who|how !(many|much|long|often))',
    '(explore|discuss|find out) where <i> (can|could|might|may) best? (help|fit|add|support|make)',
    {
      pattern:
        '(questions|ask|learn|understand|hear|curious|know) ..3 how (you|your ..1) (run|handle|manage|do|approach) (things|it|that|your)',
      except: ['(you|they|he|she) (ask|learn|know) *']
    },
    '<find-out:base> ..1 how <you-are> (currently|today)? (set-up|placed)',
    {
      pattern: '<find-out:base> ..6 (your|the) ..3 <need:plural> (you (face|have)|<you-are> (facing|having|seeing))?',
      except: [
        '(know|share|see) ..3 your ..2 <need:plural> (for|in|this|next)? $',
        "<find-out:base> ..6 the <content>? <need:plural> !(you|you're|your|facing)"
      ]
    },
    '(<find-out> ..2 about?|<message> about) your <content>? <need:plural>',
    '(meet|fit|suit|serve|match|support|understand|address) ..1 (all of?)? your ..2 needs',
    '<find-out:base> ..4 your ..2 (situation|strategy|approach|vision|(current|existing|present) ..2 (arrangement~|set-up|process|provider|situation|environment|vendor|supplier|system))',
    '(<find-out:base>|learning|understanding) ..3 about (you|(you and)? your) ..1 (<their-firm> (and what you do)?|world|side|end)',
    '(learn~|hear|find out|know something) ..2 about you (,|and)',
    'how you (currently|today) (handle|manage|do|approach)',
    {
      pattern:
        'what (your ..1 <need:plural> (are|look)|<you-are> (looking for|(trying|hoping) to achieve|struggling with))',
      except: ['(exactly|just|have|got|be|is) what <you-are> looking for']
    },
    '(what|any|which) ..3 <need:plural> that? (you|<you-are>|your) ..3 (face~|have|having|struggling with)',
    "(<find-out:base>|about) ..3 [(what|whatever|where) (it is)? (<you>|<you-are>|you'd|your ..2) ..1 <aim>]",
    '(what|where) (it|things|your ..1)? ..1 (matters|hurt~) (to|for|the)? (you|most|your ..1)',
    "(<find-out:base>|about) ..5 [(where|what|what's) (it|it's|things|isn't|aren't)? ..1 (working|hurt~|giving)]",
    'pick your brain~ on *',
    "(ask~|about) ..6 what you'd (change|fix|do differently)",
    '(what|where) (the|your) ..1 (pain~|gaps) (point~)? (is|are|lie~|in)',
    "(learn|hear|talk) about? what's (happening|important to (you|your ..1))",
    {pattern: 'keep~ you (up|awake) at night', except: ['(ever|if ..4) keeps you']},
    'ask~ you? ..3 questions about your ..2 (needs|goals|situation|process|set-up|current <content>|<their-firm>)',
    'how (we|i|it|our ..2) (can|could|might) (best|better)? (meet|serve|support|address) ..2 your ..3 needs',
    "(see|whether|if|find out) ..2 (there's|there might be) (a|any) ..1 fit",
    '(explore|see|discuss|talk about) how we (can|could|might) also? (work|partner) (together|with you)'
  ]
}
