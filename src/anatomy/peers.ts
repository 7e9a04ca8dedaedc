import type {Family, Phrase} from '../language/matcher.ts'

/** What the caller did, unless they saw, said or had it. */
const did = (pattern: string): Phrase => ({
  pattern,
  except: ['<i> ..1 (<notice:past>|<contact:past>|<refer:past>|had|were|was|opened) *']
})

/** Descriptions of clients and firms like the listener's. */
export const peers: Family = {
  skips: 'hesitations',
  phrases: [
    {
      pattern:
        '(<content> just? like yours|(<plural>|<person>|others|those|folks) (just|much)? like (yours|your <content>))'
    },
    {pattern: '(<firm:plural>|<person:plural>|<plural>) (like|such as|including) <names>'},
    {
      pattern:
        '(<number>|several|few|most|many|half|couple) of the (<names>|<content>)? (<firm:plural>|<person:plural>)'
    },
    did('<i> ..1 <past> the ..3 (in|at|on|near) <names>'),
    {pattern: '(<ing> theirs|(hers|his|theirs) (<past>|..1 the same))'},
    {pattern: 'since (they|he|she) ..1 <result:past>'},
    {pattern: "(they|he|she|they've|he's|she's|who) ..2 <past> ..1 (hers|his|theirs)"},
    {pattern: '<i> <past> ..5 for (him|her|them) (and|,|in|on|at|over|by|last)'},
    did('<i> <past> <figure> ..2 (at|for) the ..2 <firm:singular>'),
    did('<i> <past> ..4 for (a|the) ..3 (in|at|on|near) <names>'),
    did('(in|at) <names> ,? <i> <past> *'),
    {pattern: '(what|how) they (do|did) ..2 (in|at) <names>'},
    {pattern: '(yours (is|are) ..1 same|(was|were) where you are)'},
    {pattern: '(half|most|all) of? your (street|road|block|floor|valley|village|estate)'},
    {pattern: '(a|an|another) ..2 (in|at|near) <names> with ..1 same'},
    {pattern: '(your size|size of yours)'},
    {pattern: '<names> , (they|he|she) <result:past>'},
    {pattern: 'swear~ by'},
    {pattern: '(took|cost|saved|(it|that) worked (for|at|in)|so (did|was|were)) the? <names>'},
    {pattern: '(same|that|it|this) ..2 happened (to|at|with) !(you|me|us|it)'},
    {pattern: '(same|what|how) ..1 the? <names> <result>'},
    {pattern: '(<i> ..1 <past> ..3 (your <peer>|theirs|hers)|<ing> <number> of your <peer>)'},
    {pattern: '^ (over|out|up|down) (at|in) <names>'},
    {pattern: 'your <peer> ..6 <result:past>'},
    {
      pattern:
        '((over|across) (the (hill|way|valley|river|<content> from you)|town)|next (door|(farm|street|town|parish|valley) (over|to you|along)|to (you|yours|your))|down the (road|street|lane)|across the (road|street)|up the road)'
    },
    {pattern: '<number> ..2 <plural> (near|around) (you|<names>)'},
    {pattern: '<customer> of (ours|mine)'},
    {pattern: '(our|a|my) <customer> ..2 (in|near|at|like|who|<names>|<result:past>)'},
    {
      pattern:
        '(helped|saved|(worked|working) with) (a|an|another|several|some|few|many|other|most|<number>) ..3 (<firm>|<person>|<plural>)'
    },
    {pattern: '(helped|saved|served) (a|an|one|another) <content> ((over|down)? in|near|at|on) <names>'},
    {pattern: '(helped|saved|been helping) ..2 (<firm:plural>|<person:plural>) ..1 (in|near|<result>)'},
    {pattern: '<plural> (using|on) (it|our|this|that) ..6 <result>'},
    {pattern: '(case study|success story|results|reference) (from|with|on|of|for|at) (a|an|the|<names>)'}
  ],
  stops: [
    '<customer> (of (ours|mine))? ..1 (want~|looking|would|need~)',
    '(help|helps|for|assist|support|with) ..3 <plural> just? (like|such as)',
    '(house|home|flat) (like yours|your size)',
    '<person:plural> you <past>',
    'in your size',
    'our <customer:plural> (are|tell|say|love)'
  ]
}
