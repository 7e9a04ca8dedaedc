import type {Family, Phrase} from '../../src/rule/define.ts'

/** Words that can be left out of a complete sentence. */
const drop = (pattern: string, ...except: readonly string[]): Phrase => ({pattern, except, group: 'drop'})

/**
 * Words that make the caller sound unsure, or that say nothing. A phrase in the group `drop` can be left out and the sentence is still complete.
 * Sources: the seed's own list (maybe, possibly, basically, in terms of ...) and, chosen from published scripts, the same
 * hedges in other words. A hedge about the listener's facts ("you may have seen") is honest and allowed.
 */
export const weakWords: Family = {
  skips: 'hesitations',
  phrases: [
    "(it's|this is|that's) (probably|likely|maybe) (nothing|not)",
    "(there's|see) (a|some) ..1 chance that? (we|i|it|you|our ..1) <modal>",
    '(a|an|the|some) ..1 (outside|off|sporting) chance',
    '(a|some) ..1 (slim|slight|faint|remote|small) chance that? (we|i|it|this|that|you|your ..1|there)',
    // Single words. "Possibly" and the like hedge only near the caller's own offer: a roof "could possibly leak" in truth.
    drop(
      '(maybe|perhaps)',
      "(you'll|you've) (maybe|perhaps)",
      '(<be>|<have>|of|after|in) (maybe|perhaps) (a|an)? <number>',
      "(maybe|perhaps) (you've|you're|you (already|have|know|<past>)|your ..2 (has|have|is|are|<past>))"
    ),
    drop('(hopefully|arguably|theoretically|presumably|supposedly)'),
    drop('(basically|essentially|somewhat|kinda|sorta)'),
    drop('^ (possibly|potentially|conceivably) !(you|your|he|she|they)'),
    drop('(i|we|us|it|this|that|there|<i-am>|<i-would>) ..3 [(possibly|potentially|conceivably)]'),
    '(i|we|it|this|that|there|our ..2) [<modal> (possibly|potentially|conceivably)]',
    '(could|can|may|might) <i> (possibly|potentially|maybe|perhaps)',
    '(i|we|it|this|that|there) <modal> (maybe|perhaps|hopefully|probably|likely|even)',
    drop(
      '(kind|sort) of',
      '(<det>|all|what|which|one|two|other|very|so|how) (kind|sort) of',
      '<det> <content> (kind|sort) of',
      'kind of (you|them|him|her)',
      '^ (kind|sort) of <content> ,'
    ),
    drop("(<i>|<i-am>|it|it's|this|that's|our ..1) ..2 [pretty much]"),
    drop('(more or less|as it were|in a (sense|way ,))', '(do|did|does) more or less'),
    {pattern: 'in terms of', except: ['in terms of <number>']},
    '(<i-will>|<i-would>|<i> (can|could)?) (probably|(most|quite) likely)',
    // Possibilities.
    '<i> (might|may) (have (a|an|some|something|the|what|just|found)|!(have|not|reach|be|never))',
    '(<i>|^|it|this|that|he|she|<name>) (might|may|should) be able',
    '(might|may|could) be in a position to',
    '(^|it|this|which|these|those|(what|our) ..3) [(might|may) <softener>? (be (able|worth|a|an|the|<useful>)|<useful>|make|work|suit|interest|help|save)]',
    '(it|this|these|<name>|our ..3) <softener>? (might|may) <softener>? (be (a|an|worth|good|great|right|some|something|<useful>)|make|work|suit|interest|help|save)',
    'that (might|may) be <useful>',
    'there (might|may) be (value|room|a way|ways|some|something|an opportunity) !(leak|damage|water)',
    '(you|your ..1) (might|may) <softener>? (want|like|wish|care|prefer) to',
    'you (might|may|could) (benefit|find ..1 <useful>)',
    '(it|this|that|our ..2|and|^) [could <very>? (be ..1 (<useful>|a (..1? fit|match))|benefit)]',
    // The caller's opinion.
    {
      pattern: 'i <softener>? <suppose:base> that? (i|we|it|this|that|there|these|our ..2) <softener>? <modal>',
      except: ['(do|truly|really) <suppose:base> *']
    },
    "i <softener>? <suppose:base> that? (it'd|we'd|i'd|that'd|we'll|it'll|we're|we've)",
    'i <softener>? <suppose:base> that? (you|your ..2) (could|might|would) <very>? benefit',
    {
      pattern: '<i> (guess|suppose|assume|reckon|feel like)',
      except: ["<i> (assume|suppose) (the|your|he|she|they|you've) *"]
    },
    '(<i>|,|just|and) thought that? (maybe|perhaps|(it|this|that|we|you) (might|may|could))',
    'it seems (like|that|to me)',
    "(couldn't|can't|wouldn't|won't) hurt (to|if|,|$)",
    "<i> (thought|figured) (i'd|we'd|i|we) ..1 (better|give|call|ring|try|say|reach|see|pop|leave)",
    '<i-am> (pretty|fairly|quite) (sure|good|quick|new)',
    '(<i-am>|<i> was|,|and|but|so|i) [not <very>? sure (if|whether|how|that|who|this)]',
    '(<i-am>|i was) not <very>? sure (if|whether|how|that|who|this)',
    "(<i>|,|but|and) (don't|didn't) <very>? know <if>",
    '(<i-am>|i was) under the impression',
    '<i> (might|may|could) ..1 be (off base?|wrong)',
    "(if (<i-am> not mistaken|i (remember|understand) right)|correct me if <i-am> wrong|as far as i know|for what it's worth)",
    // The caller's hopes.
    {
      pattern: '(<i> (was|were)|<i-am>|<i-have> been) <softener>? (wondering|hoping|thinking)',
      except: ['hoping to (hear|speak|talk|connect) ..2 soon? $', 'thinking (of|about) (you|your)']
    },
    {pattern: '(<i> had|<i-would>|<i>) ..1 (hoped|wondered)', except: ['hoped for']},
    '(,|just|only|and) [(wondering|hoping) (if|whether|to|you|we|i|that|for)]',
    "(,|just|and|but|only) [(wanted|wanting) to <softener>? (<find-out:base>|check) <if>] (i|we|there|it|this|that|it's|we're)",
    "[(<i>|<i-would>) <softener>? (want~|like) to <softener>? (<find-out:base>|check) <if>] (i|we|there|it|this|that|we'd|i'd|it's|we're)",
    'to? <softener>? see (if|whether|when|how|where) (i|we|there|it|this|that|you) (might|could|may)',
    "(<i-am>|i was|i'd be) ..1 curious ((to (see|know))? if|whether)",
    "<if> there's (any|some|a) (way|chance)",
    '(like|love|want~|hoping) to try and <content>',
    // Asking permission.
    "if (that's|it's|this is|that'd be) <very>? (ok|okay|alright|all right|fine|cool|possible|not (too much|a) (trouble|bother|problem)) (with|by|for)? you?",
    "if (it|that|this|it's|that's|this is|<i-am>) (<not>)? (too|being) ..1 (forward|cheeky|bold|presumptuous)",
    "if (it|that|this) isn't (too much|a|any) (trouble|bother|problem)",
    "if (you (don't|wouldn't) mind|(at all)? possible|i (may|might|could <softener>? (just|get|have|take|ask)))",
    '(would|will|is) it be (ok|okay|alright|all right|possible|fine|cool) (if|for|to)',
    // Words that say nothing.
    '(does|do) (that|this|it|i) make any? sense',
    "(to (be <very>? honest (with you)?|tell you the truth)|truth be told|if i'm being? honest|at the end of the day|needless to say|as a matter of fact|for the most part|generally speaking|more than likely|chances are)",
    'or (something|anything|whatever|whatnot) (like that|along those lines|,|$)',
    '(and (whatnot|so on|stuff)|(and|or) (stuff|things) like that)'
  ],
  // What others said or thought is theirs to hedge.
  stops: [
    // What teases is reported as a tease.
    '(something|a thing|an idea) that? i <suppose:base> ..2',
    '(you|he|she|they|who|it|<content>) <report:past> <me>? that? ..5 *',
    '(you|he|she|they) <suppose:past> ..4 *'
  ]
}
