import type {Family} from '../../src/rule/define.ts'

/**
 * Reproaches for silence, by family. Letting go ("I'll take you off my list") is not a reproach. Sources: coaches who
 * advise against "tried you several times" and "last attempt".
 */
export const lexicon: Family = {
  skips: 'hesitations',
  phrases: [
    'shame that? you <not> *',
    '(<several>|<number>) <attempt:plural> ..3 (not|no|nothing|still|zero) (one|a|an|back|answer|reply|word)',
    '(,|the) [<ordinal> time that? (<i-have>|<i>) ..2 (<try-for>|had)]',
    '(<i-have>|<i>) ..1 <try-for:past> ..1 (every (day|morning|week)|daily|all week)',
    'take~ (it|this) personally',
    '(take|took|assume) ..2 (your|this|the) silence',
    '(so much as|least ..3|even) (a|an) ..1 (thank you|reply|answer|call back|peep)',
    '((getting|got) nowhere with you|leave~ <me> hanging)',
    '<i-have> been (more than|very|so)? patient',
    "(you|you'd) (did|had)? (say~|promise~) that? you'd ..1 <contact:base>",
    '(<i> (was|were|had been)|<i-have> been) (expecting|waiting) ..4 (you|your|reply|answer)',
    "<i> can't keep <try-for:ing>",
    "would've been (nice|good|kind) (to|if|of)",
    '<attempt> after <attempt>',
    "(you've|you) ..1 (gone|went|been) ..2 (quiet|dark|cold) (on <me>|,)",
    // Counting the caller's attempts.
    '(<i-have>|<i>|now) ..1 been (trying|attempting) to (<try-for:base> you?|get ..1 hold)',
    {
      pattern: '(<i-have>|<i>|must have) ..2 <try-for:past> ..6 (<several> ..2 <attempt>|(dozen|<number>) times)',
      except: [
        'couple of notes',
        '<try-for:past> (the|our|it|some|this|a !(couple|few|dozen|number)) ..6',
        'times to !(call|reach|get|contact|catch|speak|ring|phone|text|email|talk)'
      ]
    },
    {pattern: '<try-for> ..2 you ..3 (<several> times|twice)', except: ['<i-will> <try-for> *']},
    '(<i-have>|<i>) ..1 <try-for:past> (you|your ..1|back|again)? (twice|three times)',
    {
      pattern: '(several|multiple|many|numerous) ..1 <attempt:plural>',
      except: ['!(made|my|after|despite|<number>|of|these|left) (several|multiple|many|repeated) *']
    },
    'after all? (<several>|my|these) ..1 <attempt:plural>',
    {
      pattern: "(this (is|will be)|it's|that's|my|leaving|now|here's) ..2 <ordinal> ..2 <attempt>",
      except: ['time the <content>']
    },
    ', [<ordinal> <attempt>] (now|from|to|,)',

    {
      pattern: '(<i-have>|<i>) ..1 <try-for:past> and <try-for:past>',
      except: ['and (left|sent|caught|reached)']
    },
    "((this one?|that|which) makes it?|that's|this is) (<several>|<number>) ..1 <attempt:plural> (now|already|so far|and|,)",
    '(<several>|<number>) <attempt:plural> ,? and (<several>|<number>) <attempt:plural>',
    '(still|and|but) nothing (back|at all)? from (you|your ..1)',
    '(email~|message~|call~|voicemail~|note~) ..3 (vanish~|disappear~|going|go|fall~|drop~) ..2 (void|black hole|ether|abyss)',
    '(talking|speaking) to (a brick? wall|myself)',
    '<not> ..1 (one|a single|so much as a) ..1 (<message>|peep|word) (from|back|out|,)',
    '<i-have> ..1 <try-for:past> , and? <i-have> ..1 <try-for:past>',
    '<i> did ..1 <try-for:base> ..2 (<several>|<number>) <attempt:plural>',
    '(<i-have>|<i>) ..1 (<try-for:past>|pinged|nudged) you ..1 (on|across|in) (<several>|<number>) (channels|platforms|numbers|ways|apps)',
    'so much as (a|an) (no|yes|thanks|reply|answer|word|hello|text)',
    {
      pattern:
        '(put|spent|invested|poured) (a lot of|so (much|many)|many|several|<number>|<content>) ..2 (hours|time|effort|work|energy|evenings) (into|on|in) (this|your|the) ..1 (proposal|quote|plan|demo|presentation|deck|estimate|audit)',
      except: ['<you> ..3 (put|spent|invested) *']
    },
    'too much to ask',
    "if <i> (don't|do not) (hear|get) ..6 <i-will> ..1 (assume|presume|conclude|take it)",
    '(never (did|even)? (come~|get~) back to|the last that? you hear (from|of)) <me>',
    'starting to (think|wonder|feel) ..3 (you|me)',
    'why (nobody|no one|you) ..5 (pick~|answer~|call~|reply~)',
    '(trying|chasing|tracking) you down',
    {pattern: '(chasing|chased) you', negatable: true},
    '<you-are> ..2 (hard|impossible) ..1 (person|man|one)? to (reach|get|catch|track|pin|find)',
    '<i> keep (<try-for:ing>|getting your)',
    '(no|without|any) (luck|success) ..2 <small-act:ing>',
    '(to no avail|with no luck)',
    '<several> ..1 <attempt:plural> <i-have> ..1 <try-for:past>',
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
    'you ,? one (last|final) time',
    "(last|final) ..2 you'll (hear|get|see) from <me>",
    "you won't hear from <me> ..1 (again|any-more|after)",
    {
      pattern: "(<i> won't|(<i-am> not going|i promise not) to|<i-will> stop) ..2 <pester> ..3 (you|again|any-more)",
      except: ['<pester> you (for|to|with)']
    },
    '<i-will> stop (<try-for:ing>|following up)',
    {
      pattern: 'close~ out? (the|your|this|my|our) ..1 (file|case|ticket|record)',
      except: ['(you|they|before|after|when) ..1 close *']
    },
    "(<i-will>|<i> can only|i guess) ..1 (assume|take it) that? ..1 (you|you're|this) ..3 (<not>|no)",
    '(take~|get~) (the|a|your) hint',
    'give~ up on reaching? you',
    // Silence.
    '(nothing|no (word|answer|reply)|not a (word|peep)) ..1 back? from you',
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
    "i'd have? <feel:past> (you'd|to hear|for a)",
    '(no|without (a|any)?|zero) (reply|response|answer) (to|from) (my|our|you)',
    '(still|yet|and|with) no (<message>|call-back)',
    'no (<reply>|acknowledgement|answer|word) (has|have) been (received|heard)',
    '(my|our|these) ..1 <attempt:plural> ..2 (unanswered|ignored)',
    {
      pattern: '<shun> (me|us|<my> <attempt:plural>)',
      // "If somebody has seen to it, ignore me" lets go.
      except: ['(^|,|please|just|and|happily|can|may) ignore (me|us)']
    },
    '(still|been|<i-am>) waiting (for|on|to hear) (from? you|back)',
    '(radio silence|(gone|went) (dark|quiet) on|cold shoulder|silent treatment)',
    // Blame.
    '(common|basic|simple) courtesy',
    '(courtesy|decency|manners|grace) (to|of) (a ..1)? (<reply>|<get-back>)',
    "you (promised|owe <me>|said you'd (call|ring|reply|get back|phone))",
    '(did|have|if|something) i (do|done|did|say~)? (something|anything)? (wrong|to upset)',
    '<i-am> ..2 <wounded> (that|not|by|you|to|with|,|$)',
    '(stood <me> up|you ..3 nowhere to be (found|seen))',
    '(<i-have>|<i>) ..1 (went|gone|bent|stuck|put) ..3 (limb|backwards|<my> (way|neck)) ..2 for you',
    '(find|have) it in (you|your ..1 heart)',
    'you <not> ..1 care (about|enough|whether)',
    '<you-are> ..1 too busy for <me>'
  ],
  // "Your night guard tried you twice"
  stops: ['(your|his|her|their|they) ..3 <try-for> ..4']
}
