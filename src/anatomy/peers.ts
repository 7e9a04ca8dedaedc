import type {Family} from '../language/matcher.ts'

/** Descriptions of clients and firms like the listener's. */
export const peers: Family = {
  skips: 'hesitations',
  phrases: [
    {
      pattern:
        '(another|a (similar|nearby|local|neighboring|fellow)|other|one of (your|our)|some of our) ..2 (<firm>|<person>)'
    },
    {
      pattern:
        '(<number>|several|few|most|many|half|all|couple|dozens) of (our|the|my) ..2 (<firm:plural>|<person:plural>|<plural>) (in|on|near|around|were|are|<result>)'
    },
    {
      pattern:
        '(<number>|several|a few|couple) of? ..2 (<firm:plural>|<person:plural>) ..1 (in|on|near|around|down|across|at|within|your size|who|that|<result:past>)'
    },
    {
      pattern:
        '(a|an|one) ..3 (<firm:singular>|<person:singular>) ..2 (near|in|on|down|across|around|over|outside|like|who|that|up the) (<name>|yours|you|your|the|here|<result:past>|<number>|last|recently)'
    },
    {pattern: '(<content>|others|those|folks) (just|much)? (like|similar to) yours'},
    {
      pattern: '(<plural>|others|those|<person>) (just|much)? (like|similar to) (us|your <content>)'
    },
    {pattern: '(<firm:plural>|<person:plural>|<plural>) (like|such as|including) <names>'},
    {pattern: '(like|such as|including) <names> ,? (and|or)? <names>'},
    {
      pattern:
        '(<number>|several|few|most|many|half|couple) of the (<names>|<content>)? (<firm:plural>|<person:plural>)'
    },
    {pattern: '<i> ..1 <past> the ..3 (in|at|on|near) <names>'},
    {pattern: '^ (house|flat|unit|farm)? (number|no) <number> ..1 (has|<result:past>)'},
    {pattern: '(hers|his|theirs|mine) ..1 the same'},
    {pattern: 'since (they|he|she) ..1 <result:past>'},
    {pattern: "(they|he|she|they've|he's|she's|who) ..2 <past> ..1 (hers|his|theirs)"},
    {pattern: '<content> (<firm:singular>|<person:singular>) <past> (hers|his|theirs|her|their|its)'},
    {pattern: '<i> <past> ..5 for (him|her|them) (and|,|$|in|on|at|over|by|last)'},
    {pattern: 'your size'},
    {pattern: '^ (over|out|up|down) (at|in) <names>'},
    {pattern: 'your <peer> ..6 <result:past>'},
    {pattern: '<number> (street|door|mile|minute|block|minutes|doors|miles|streets|blocks) (from|away|down|up|along)'},
    {
      pattern:
        '((over|across) (the (hill|way|valley|river|<content> from you)|town)|next (door|(farm|street|village|town|parish|valley) (over|to you|along)|to (you|yours|your))|down the (road|street|lane)|across the (road|street)|up the road|round the corner from you)'
    },
    {
      pattern:
        '(<i>|<i-have>) ..1 <result:past> ..4 (on|in|at|for|with) (the|a|two|three|other|another|<number>)? ..3 (<firm>|<customer>|<names>) (street|road|court|avenue|lane|row|drive|last|next|on|near|in)'
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
    '<customer> (of (ours|mine))? ..1 (want|wants|looking|would|need|needs)',
    '(help|helps|for|assist|serve|serves|support|with) ..3 <plural> just? (like|such as)',
    '(from|with|to) (a|an) (<firm>|<person>)',
    '(from|with|to) (a|an) !(few|couple) ..1 (<firm>|<person>)',
    '(know|find|meet|looking for|buyer) ..2 another',
    '(house|home|flat) like yours',
    '<person:plural> you <past>',
    'one of our ..2 <own-people>',
    'in your size',
    '<i> ..1 (<notice:past>|<contact:past>|had|were|was) the ..4',
    'number one ..3',
    'our <customer:plural> (are|tell|say|love)',
    '(<i-am>|as|behalf of) (a|an) local? ..2 (<firm>|<person>)'
  ]
}
