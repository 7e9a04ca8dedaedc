import type {Family} from '../../src/rule/define.ts'

/** "Just" that makes the caller's own act small. "We just opened" is about time, "just ten minutes" about length. Sources: the seed on weak words; chosen from published scripts. */
export const diminishers: Family = {
  skips: 'hesitations',
  phrases: [
    ', [(only|simply) <small-act:ing>]',
    "(^|,|it's|is) [only (a|an|one) ..1 <small> (one|thing|<ring-noun:singular>|message|note|question|word|line)]",
    ', was [just <small-act:ing>]',
    '(just|only) (going|about) to <small-act:base>',
    '(<i-am>|,) [(just|only) (trying to (get|reach|catch)|giving you)]',
    {
      pattern: '(just|only) after (a few?|some|your|<number>) *',
      except: [
        '<past> (just|only) after *',
        '(just|only) after <number> (tonight|am|pm|o' + "'" + 'clock|in|on|,|<day>)'
      ]
    },
    "(it's|this is) (only ..2|just ..1 (little|plain) ..1) me",
    '(<i-am>|i was|we were) [just after] (a|some|your|<number>) *',
    {
      pattern: 'just (basically|actually|really)? (<small-act:ing>|wanting|curious)',
      except: [
        "(not|than|of|<you-are>|they're|he's|she's|who|are|is) just *",
        '(<plural>|team|company|you|from|without|stop) just *'
      ]
    },
    '(<i-am>|i was|we were|<i-have> been) [(just|simply) (basically|actually|really)? (<small-act:ing>|wanting)]',
    {
      pattern:
        '(<i>|i (really|actually|simply)) [(just|only|simply) (want~|need|thought|figured|hope|wish|love|would like|called (to|about|because)|(have|had|got) (a|one|two|some|another|to))]',
      except: [
        'we just (had|have|got) (a|one|two|some|another) <content> (in|who|that|at|from|near)',
        'need (the|your) *'
      ]
    },
    '(<i>|<i-would>) just (like|love) to',
    {
      pattern: '[(just|simply) (wanted|wanting|thought|figured|needed|hoping|want to|one quick? question)]',
      except: ['(you|they|he|she|who|we|<plural>) just *']
    },
    '(want~|calling|called|hoping|going|trying|here|(like|love|happy|need) to|(thought|figured) <i-would>) to? [(just|only) <small-act:base>]',
    '(<i-will>|<i-would>|<i> (can|could|might)|(can|could|may) i|let me|if i (could|can)) [just <small-act:base>]',
    {
      pattern: "(,|is|it's|was|with|for|you|me|have|had|got) [just (a|an|one) ..1 <small> *]",
      except: ['just (a|an) <small> (drive|walk|while|part|fee|step)']
    },
    "(it's|this is|that's|<i-am>) [(just|only) (me|<name>|(a|an) <small>? (call|nudge|message|voicemail|reminder|note|salesperson|rep|local|nobody)|one (question|thing)|to <small-act:base>)]",
    ', [(just|only) me] (again|here|,)',
    "(all (i|<i-am>)|(i'm|i|we) only|i simply) (want~|need|calling|ask~ for?|called) (is|to|for|because|a|about|you|<number>)",
    {
      pattern: 'only (<ring:ing>|wanted|thought|wondered|wondering|figured)',
      except: ['(not|who|you|they|he|she) only *']
    },
    '(a|this|my|the|another|one) [<small> <small>? (message|voicemail)]',
    '(leave~|drop~|shoot~) you (a|this) [<small> (note|hello|line)]',
    {pattern: 'real (quick|quickly|fast)', except: ['real (fast|quick) <content>']},
    'a (quick|short|brief)? [little] (bit? about|<small-thing:singular>|background)',
    {
      pattern: '(<present>|learn|know|ask) ..4 [a (little|tiny? bit)]',
      except: ['a (little|bit) more? (than|late|early|high|behind|over|under|of (money|revenue))']
    },
    'a <small> favor'
  ],
  stops: [
    // What introduces the caller is reported as that.
    '<present> you? a (little|bit) more? about <ourselves>',
    'just (getting|looking|coming|putting|reading) (started|great|right|good|back|off|by|busy|out|up|online)'
  ]
}
