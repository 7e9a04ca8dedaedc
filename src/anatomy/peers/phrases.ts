import type {Family, Phrase} from '../../language/matcher.ts'

/** What the caller did, unless they saw, said or had it. */
const did = (pattern: string): Phrase => ({
  pattern,
  except: ['<i> ..1 (<notice:past>|<contact:past>|<refer:past>|had|were|was|opened) *']
})

/** Descriptions of clients and firms like the listener's. */
export const peers: Family = {
  skips: 'hesitations',
  phrases: [
    '(<content> just? like yours|(<plural>|<person>|others|those|folks) (just|much)? like (yours|your <content>))',
    '(<firm:plural>|<person:plural>|<plural>) (like|such as|including) <names>',
    '(<number>|several|few|most|many|half|couple|lots) of the (<names>|<content>)? (<firm:plural>|<person:plural>)',
    did('<i> ..1 <past> (the ..3 (in|at|on|near) <names>|..3 (your <peer>|theirs|hers))'),
    '(<ing> theirs|(hers|theirs) <past>|(hers|his|theirs) ..1 the same)',
    'since (they|he|she) ..1 <result:past>',
    "(they|he|she|they've|he's|she's|who) ..2 <past> ..1 (hers|his|theirs)",
    did('<i> <past> <figure> ..2 (at|for) the ..2 <firm:singular>'),
    did('(in|at) <names> ,? <i> <past> *'),
    '(yours (is|are) ..1 same|(was|were) (where you are|in (that|the same|your) (boat|place|position|spot)))',
    '(your size|size of yours)',
    'swear~ by',
    '((took|cost|saved|what <past>|(it|that) worked (for|at|in)|(used|worn|bought|tried) by) the? <names>|so (did|was|were|had) the? (<names>|<content>|one))',
    '(same|that|it|this) ..2 happened (to|at|with) !(you|me|us|it)',
    '(same|what|how) ..1 the? <names> <result>',
    '<ing> <number> of your <peer>',
    '^ (over|out|up|down) (at|in) <names>',
    '^ at the? <names> (the same|it turned)',
    '(case study|results) (from|on|of|at) the? <names>',
    '((our|my) <customer>|a (client|customer)) (in|near|at|like|who|<names>|..2 <result:past>)',
    '(helped|saved|(worked|working) with) (a|an|another|several|some|few|many|other|most|<number>) ..3 (<firm>|<person>|<plural>)',
    '(helped|saved|been helping) ..2 (<firm:plural>|<person:plural>) ..1 (in|near|<result>)',
    '<plural> (using|on) (it|our|this|that) ..6 <result>'
  ],
  stops: [
    '(help|helps|for|assist|support|with) ..3 <plural> just? (like|such as)',
    '(house|home|flat) (like yours|your size)',
    '<person:plural> (you|your <content>) <past>',
    '(like yours (..2 needs|can|will)|(want|need) ..3 like yours)',
    'in your size',
    '(look~|sound~|feel~|seem~) like your'
  ]
}
