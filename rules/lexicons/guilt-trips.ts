import type {Family} from '../../src/rule/define.ts'

/**
 * Reproaches for silence, by family. Letting go ("I'll take you off my list") is not a reproach. Sources: coaches who
 * advise against "tried you several times" and "last attempt".
 */
export const lexicon: Family = {
  skips: 'hesitations',
  phrases: [
    {pattern: 'shame that? you <not> *'},
    {
      pattern: '(<several>|<number>) <attempt:plural> ..3 (not|no|nothing|still|zero) (one|a|an|back|answer|reply|word)'
    },
    {pattern: '(,|the) [<ordinal> time that? (<i-have>|<i>) ..2 (<try-for>|had)]'},
    {pattern: '(<i-have>|<i>) ..1 <try-for:past> ..1 (every (day|morning|week)|daily|all week)'},
    {pattern: 'take~ (it|this) personally'},
    {pattern: '(take|took|assume) ..2 (your|this|the) silence'},
    {pattern: '(so much as|least ..3|even) (a|an) ..1 (thank you|reply|answer|call back|peep)'},
    {pattern: '((getting|got) nowhere with you|leave~ <me> hanging)'},
    {pattern: '<i-have> been (more than|very|so)? patient'},
    {
      pattern: "(you|you'd) (did|had)? (say~|promise~) that? you'd ..1 <contact:base>"
    },
    {
      pattern: '(<i> (was|were|had been)|<i-have> been) (expecting|waiting) ..4 (you|your|reply|answer)'
    },
    {pattern: "<i> can't keep <try-for:ing>"},
    {pattern: "would've been (nice|good|kind) (to|if|of)"},
    {pattern: '<attempt> after <attempt>'},
    {pattern: "(you've|you) ..1 (gone|went|been) ..2 (quiet|dark|cold) (on <me>|,)"},
    // Counting the caller's attempts.
    {
      pattern: '(<i-have>|<i>|now) ..1 been (trying|attempting) to (<try-for:base> you?|get ..1 hold)'
    },
    {
      pattern: '(<i-have>|<i>|must have) ..2 <try-for:past> ..6 (<several> ..2 <attempt>|(dozen|<number>) times)',
      except: [
        'couple of notes',
        '<try-for:past> (the|a|our|it|some|this) ..6',
        'times to !(call|reach|get|contact|catch|speak|ring|phone|text|email|talk)'
      ]
    },
    {pattern: '<try-for> ..2 you ..3 (<several> times|twice)', except: ['<i-will> <try-for> *']},
    {pattern: '(<i-have>|<i>) ..1 <try-for:past> (you|your ..1|back|again)? (twice|three times)'},
    {
      pattern: '(several|multiple|many|numerous) ..1 <attempt:plural>',
      except: ['!(made|my|after|despite|<number>|of|these|left) (several|multiple|many|repeated) *']
    },
    {pattern: 'after all? (<several>|my|these) ..1 <attempt:plural>'},
    {
      pattern: "(this (is|will be)|it's|that's|my|leaving|now|here's) ..2 <ordinal> ..2 <attempt>",
      except: ['time the <content>']
    },
    {pattern: ', [<ordinal> <attempt>] (now|from|to|,)'},

    {
      pattern: '(<i-have>|<i>) ..1 <try-for:past> and <try-for:past>',
      except: ['and (left|sent|caught|reached)']
    },
    {
      pattern:
        "((this one?|that|which) makes it?|that's|this is) (<several>|<number>) ..1 <attempt:plural> (now|already|so far|and|,)"
    },
    {pattern: '(<several>|<number>) <attempt:plural> ,? and (<several>|<number>) <attempt:plural>'},
    {pattern: '(still|and|but) nothing (back|at all)? from (you|your ..1)'},
    {
      pattern:
        '(email~|message~|call~|voicemail~|note~) ..3 (vanish~|disappear~|going|go|fall~|drop~) ..2 (void|black hole|ether|abyss)'
    },
    {pattern: '(talking|speaking) to (a brick? wall|myself)'},
    {pattern: '<not> ..1 (one|a single|so much as a) ..1 (<message>|peep|word) (from|back|out|,)'},
    {pattern: '<i-have> ..1 <try-for:past> , and? <i-have> ..1 <try-for:past>'},
    {pattern: '<i> did ..1 <try-for:base> ..2 (<several>|<number>) <attempt:plural>'},
    {
      pattern:
        '(<i-have>|<i>) ..1 (<try-for:past>|pinged|nudged) you ..1 (on|across|in) (<several>|<number>) (channels|platforms|numbers|ways|apps)'
    },
    {pattern: 'so much as (a|an) (no|yes|thanks|reply|answer|word|hello|text)'},
    {
      pattern:
        '(put|spent|invested|poured) (a lot of|so (much|many)|many|several|<number>|<content>) ..2 (hours|time|effort|work|energy|evenings) (into|on|in) (this|your|the) ..1 (proposal|quote|plan|demo|presentation|deck|estimate|audit)',
      except: ['<you> ..3 (put|spent|invested) *']
    },
    {pattern: 'too much to ask'},
    {pattern: "if <i> (don't|do not) (hear|get) ..6 <i-will> ..1 (assume|presume|conclude|take it)"},
    {pattern: '(never (did|even)? (come~|get~) back to|the last that? you hear (from|of)) <me>'},
    {pattern: 'starting to (think|wonder|feel) ..3 (you|me)'},
    {pattern: 'why (nobody|no one|you) ..5 (pick~|answer~|call~|reply~)'},
    {pattern: '(trying|chasing|tracking) you down'},
    {pattern: '(chasing|chased) you', negatable: true},
    {
      pattern: '<you-are> ..2 (hard|impossible) ..1 (person|man|one)? to (reach|get|catch|track|pin|find)'
    },
    {pattern: '<i> keep (<try-for:ing>|getting your)'},
    {pattern: '(no|without|any) (luck|success) ..2 <small-act:ing>'},
    {pattern: '(to no avail|with no luck)'},
    {pattern: '<several> ..1 <attempt:plural> <i-have> ..1 <try-for:past>'},
    // The last time.
    {
      pattern: '(one|my|our|the|a|,) very? (last|final) ..1 <attempt>',
      except: [
        '(the|a) (last|final) <attempt> (<preposition>|that|<i>|you|was|of|is|they|the|your)',
        'my (last|final) (<message>|voice-mail)',
        "(last|final) time !(i'll|we'll|i'm)"
      ]
    },
    {
      pattern:
        "(this is|this'll be|here's|it's|making|leaving|(consider|call) this) ..2 (my|our|the) very? (last|final) ..1 <attempt>",
      except: ['the (last|final) <attempt> (to|on|of|the|your|a|that)']
    },
    {
      pattern: '(<call-again>|give~ you|check~) ..4 one (more|last|final) time',
      except: ['(<i-will>|number|repeat|again) ..4 one more time']
    },
    {pattern: 'you ,? one (last|final) time'},
    {pattern: "(last|final) ..2 you'll (hear|get|see) from <me>"},
    {pattern: "you won't hear from <me> ..1 (again|any-more|after)"},
    {
      pattern: "(<i> won't|(<i-am> not going|i promise not) to|<i-will> stop) ..2 <pester> ..3 (you|again|any-more)",
      except: ['<pester> you (for|to|with)']
    },
    {pattern: '<i-will> stop (<try-for:ing>|following up)'},
    {
      pattern: 'close~ out? (the|your|this|my|our) ..1 (file|case|ticket|record)',
      except: ['(you|they|before|after|when) ..1 close *']
    },
    {
      pattern: "(<i-will>|<i> can only|i guess) ..1 (assume|take it) that? ..1 (you|you're|this) ..3 (<not>|no)"
    },
    {pattern: '(take~|get~) (the|a|your) hint'},
    {pattern: 'give~ up on reaching? you'},
    // Silence.
    {pattern: '(nothing|no (word|answer|reply)|not a (word|peep)) ..1 back? from you'},
    {
      pattern:
        '(<i-have> not|<not>|(yet|(still|been) waiting) to) (yet|actually|still|really|even)? (hear~|get~|receive~) ..1 (<message>|anything|call? back|from you)',
      except: [
        '(if|unless|until|when|once|you|they|he|she) ..2 <not> ..1 (hear~|get~|receive~) *',
        'hear~ ..1 from !(you|anyone|anybody)'
      ]
    },
    {
      pattern:
        "(you <softener>? still? (haven't|never|didn't)|you've (not|never)|(nobody|no one) has) ..1 (call~|return~|reply~|answer~|get~ back|pick~ up) (me? back|to? me|my|us)?",
      except: ['if you <not>']
    },
    {pattern: "i'd have? <feel:past> (you'd|to hear|for a)"},
    {
      pattern: '(no|without (a|any)?|zero) (reply|response|answer) (to|from) (my|our|you)'
    },
    {pattern: '(still|yet|and|with) no (<message>|call-back)'},
    {pattern: '(my|our|these) ..1 <attempt:plural> ..2 (unanswered|ignored)'},
    {
      pattern: '<shun> (me|us|<my> <attempt:plural>)',
      // "If somebody has seen to it, ignore me" lets go.
      except: ['(^|,|please|just|and|happily|can|may) ignore (me|us)']
    },
    {
      pattern: '(still|been|<i-am>) waiting (for|on|to hear) (from? you|back)'
    },
    {pattern: '(radio silence|(gone|went) (dark|quiet) on|cold shoulder|silent treatment)'},
    // Blame.
    {pattern: '(common|basic|simple) courtesy'},
    {pattern: '(courtesy|decency|manners|grace) (to|of) (a ..1)? (<reply>|<get-back>)'},
    {pattern: "you (promised|owe <me>|said you'd (call|ring|reply|get back|phone))"},
    {
      pattern: '(did|have|if|something) i (do|done|did|say~)? (something|anything)? (wrong|to upset)'
    },
    {
      pattern: '<i-am> ..2 <wounded> (that|not|by|you|to|with)'
    },
    {pattern: '<you-are> ..1 too busy for <me>'}
  ],
  // "Your night guard tried you twice"
  stops: ['(your|his|her|their|they) ..3 <try-for> ..4']
}
