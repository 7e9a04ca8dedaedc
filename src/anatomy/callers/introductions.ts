import type {AnyPhrase, Family} from '../../language/matcher.ts'

/** How messages open. */
export const greetings: readonly AnyPhrase[] = ['^ <hi-there> ,? <honorific>? <name>?', '<hi-there> ,? <name>']

/** "Dana, this is Lee": the first name is the listener's. */
export const greetingNames: readonly AnyPhrase[] = [
  "^ <name> , (this is|it's|hi|hello|hey)",
  '^ <name> , <names> (here|with|from|at|of)'
]

/** Phrases before the caller's name, which 'findCallers' reads. */
export const introductions: Family = {
  skips: 'hesitations',
  phrases: [
    "((this|name) is|it's|its|si|this here's|calls me|(only|just) me ,|name's|my names|you're (talking|speaking) (with|to)) (just|only|once? again|actually|your (friend|neighbor))? me? again? ,?",
    "(i'm|you have|you've got|we're|the undersigned) just? ,?",
    '(message|call|voicemail|note|hearing) (for ..3)? from',
    "(myself|i'm a ..4 called|^ <ring:ing> ..4 is)"
  ]
}

/** Names identified as the caller's by the following words. */
export const callersBefore: Family = {
  skips: 'hesitations',
  phrases: [
    '^ (<name> ,)? (<hello> ,)? [<name> <names>] , <name>',
    '^ [<name> <name>] , i <content> (with|for|at) <name>',
    '^ (thanks|cheers|best|yours) , [<names>] ,',
    '<farewell> , [<names>]',
    '^ (<name> ,)? [<name> <name>] of the? <names> ($|,|<preposition>)',
    '^ [<names>] , (<names> ,)? <number> (<number>|,)',
    '^ [<names>] , (<names>|your|the) ..3 <at-firm> <name>',
    '^ [<names>] , (the|your) ..2 <content> ,? (at|on) (<number>|<field:phone>)',
    '^ [<names>] , (the ..1 <content> $|<content> , <names> $)',
    '^ <hi-there> , [<name> <names>] , <names> (, <name>)? ($|, !<name>)',
    '[(van|von|de|du|der|la|le|el|al|mac) ..1 <name>] (here|speaking)',
    '[<names>] ,? (here|speaking|<ring:ing>|again|checking in|following up)',
    '^ [<names>] (from|with|at) the <content> !<past>',
    '[<names>] on the (line|phone) (from|with|at|here)',
    "i'm (a|the|your) ..9 , [<names>] $",
    '[<names>] the <content> <content>? (here|speaking)',
    '[<names>] ,? (is? (my|the) name|this side)',
    '[<names>] ,? here? (from|fae|with|over? at|of) (the? <name>|(the|your) ..3 <firm:singular>)'
  ],
  stops: [
    // "Jo from Tarn Labels here": a firm is not a caller.
    '(at|from|with|of|in) the? ..1 <name> ,? (here|speaking|<ring:ing>|again|checking|following)',
    // "Hi Wendy, checking in": the name is the listener's.
    '(did|had|met|saw|remember|asked|told|know|reach|to|by|for) <names> <at-firm> ..1',
    '<hi-there> <name> , <small-act:ing>',
    '<names> <at-firm> the? (<names>|<firm:singular>) <past>',
    '^ <names> , (the|your|our) ..3 <at-firm> <names> ,? <past>'
  ]
}

/** Whom to ring, who calls where nobody else does: "Ring Jo back on 020 7946 0155." */
export const whomToRing: readonly AnyPhrase[] = [
  "(<ring:base>|ask for|get hold of|that's) [<names>] ,? ..6 (<number> <number>|<field:phone>)"
]

/** "Hi Sam, Jo Park ..." and "Sam, Jo.": the second name is the caller's. */
export const callersAfterGreeting: readonly AnyPhrase[] = [
  {
    pattern: '^ <hi-there> ,? <name> <name>? , <name>',
    except: ['^ <hi-there> , <name> <names> , <names> (, <name>)? ($|, !<name>)']
  },
  {pattern: '^ <name> , <names> $', except: ['^ <hi-there> , <names> $']}
]

/** Lower-case names, as in transcripts, identified only by their position. */
export const spokenNames: Family = {
  skips: 'hesitations',
  phrases: [
    '^ <hi-there> * [* (!(speaking|<ring:ing>|here|again|up|over|down|out))?] (up|over|down|out)? (at|from|fae|with|here|<ring:ing>|speaking|again|one last time)',
    '[*] is (my|the) name',
    "(i'm|myself|(message|call) ..1 from) [!(back|late|new|<past>) (!(from|with|at|<ing>))?] <ring:ing>? (at|from|with) <content>"
  ],
  stops: ["^ <hi-there> ..2 (this|it's|its|i'm|my|name|the|a|i)"]
}

/** Frames after which the caller's firm comes, also in lower case. */
export const workplaces: Family = {
  skips: 'hesitations',
  phrases: [
    '<i-am> <ring:ing>? (with|from|over at|on behalf of) the?',
    '(message|call~) (is|comes)? (from|on behalf of) the?',
    'i (look after|handle|cover|manage|work on) ..4 (for|at|with) the?',
    'the new ..1 <own-people:singular> ..6 (at|from|with) the?',
    'introduce <my> ..1 <firm:singular>'
  ]
}

/** A company named without its caller. */
export const companies: Family = {
  skips: 'hesitations',
  phrases: [
    '(<this-is>|<i-am>) (the|your|a|an|one of the) ..6 <at-firm> the? <name>',
    '(<i-am>|i work|me|us|team|office|folks|everyone|behalf) (with|from|here? at|for|of) (the|a)? <name>',
    '(<ring:ing> out?|writing|speaking) (to|you)? (you|back|today|again)? (from|with|for|on behalf of|at) the? <name>',
    '(here|^ over|we|us) at <name>',
    '(message|call|reminder|note) (for ..2 <name>)? (is|comes)? from (your * at|the)? <name>',
    '(^|,) <content>? (news|word|greetings|<hello>) from <name>',
    // "Tarn Roasters, this is Al"
    {pattern: '^ [<name>] <names> , <this-is>', group: 'sure'},
    {pattern: '<this-is> the <name>', group: 'sure'},
    // "Yours faithfully, Tarn Linen": a person signs alone, too.
    {pattern: '(<farewell>|many thanks) , <name>', group: 'work'},
    '<my> ..1 <firm:singular> , <name>',
    '^ at [<name>] <names>? , we !<past>',
    {pattern: '<person:singular> <at-firm> the? <name>', group: 'role'},
    '<i> (run|own|manage|represent|founded|started) (a ..2 called)? the? <name>',
    'this is ..1 (from|with|at) the? <name>',
    '<this-is> <field:company>'
  ],
  stops: [
    // "call me at ____": a number.
    '(<small-act:base>|mail) <me> (back|directly)? at *',
    '(for|of) the (owner|manager|head) of *',
    'for (a|an) ..1 <person:singular> <at-firm> *',
    "(^ your (people|team)|(^|!(is|it's)) your <peer>) <at-firm> *"
  ]
}
