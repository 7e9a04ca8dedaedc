/** Named patterns for what English says with a few function words. They may use one another. */
export const macros: Readonly<Record<string, string>> = {
  i: '(i|we)',
  'i-am': "(i'm|we're)",
  'i-have': "(i've|we've)",
  'i-will': "(i'll|(i'm|we're) going to|i'm gonna|we'll|(i|we) shall)",
  'i-would': "(i'd|we'd)",
  me: '(me|us)',
  my: '(my|our)',
  you: "(you (guys|folks)?|y'all)",
  your: "(your|y'all's)",
  'you-will': "(you'll|you'd|you)",
  'you-are': "you're",
  'you-have': "you've got?",
  not: "(not|never|don't|doesn't|didn't|won't|can't|couldn't|wouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|shouldn't|shan't|mustn't|needn't|ain't)",
  be: "(be|am|is|are|was|were|been|being|i'm|you're|we're|they're|he's|she's|it's|that's|there's|isn't|aren't|wasn't|weren't)",
  have: "(have|has|had|having|i've|you've|we've|they've|haven't|hasn't|hadn't)",
  do: "(do|does|did|doing|done|don't|doesn't|didn't)",
  modal: '(can|could|will|would|may|might|must|shall|should)',
  object: '(you|yours|it|them|him|her|this|that|those|these)',
  particle: '(off|along|up|down|back|again|together|first|through)',
  'and-then': '(and|once|later|next|when|both|more)',
  preposition: '(by|in|on|at|to|with|from|via|over|out|past|around|round)',
  adverb: '(also|just|then|still|quickly|personally|definitely|gladly|probably|simply|even|now|literally)',
  det: '(a|an|the|this|that|these|those|my|your|our|his|her|its|their|some|any|each|every|no|another)',
  day: '(<weekday>|today|tomorrow|tonight|yesterday)',
  time: '(<figure> (am|pm|a.m.|p.m.)?|noon|midday|midnight|(this|in the|tomorrow)? (morning|afternoon|evening)|lunchtime)',
  /** A date makes the event real: "the grant closes on 30 June". */
  dated:
    '(<month>|(on|until|till|by|before) (the|<weekday>|<number>|<field:date>)|<weekday>|end of (the|this|next) (month|year|quarter))',
  about: '(about|regarding|concerning)',
  /** A topic of the listener's, which redeems an empty phrase before it in the sentence. */
  topic:
    '(<about> ((your|the|those|these|that|his|her) <own-matter> (<own-matter>|,)|<name>|<field>)|because !(i|of|we))',
  /** Words that do not refer to the listener's matters. */
  sorry: '(sorry|apologies|apologize|(forgive|pardon|excuse) me)',
  realize: '(know|realize|understand|appreciate|imagine|sure|assume|bet|guess)',
  'a-moment': '(second~|sec|moment~|minute~|min~|tick~|jiffy|mo)',
  'a-call': '(phone? call|calls|voice-mail|message~)',
  'of-call': '(on|at|in|about|asking|last|this|yesterday|today|earlier|when|<weekday>)',
  'their-firm': '(<firm:singular>|operation~|group)',
  'the-world': "(you guys?|ya|y'all|things|everything|it|life|business|everyone|your ..1 <occasion>)",
  faring: '(doing|been? going|been|treating you|holding up|getting on|keeping|feeling)',
  lately: '(today|tonight|this ..1 <occasion>|these days|lately|so far|(out|over)? there|mate|<name>|<weekday>)',
  ourselves:
    '(us|ourselves|myself|who (we|i) (are|am)|what (we|i) (do|offer|are about|sell)|(our|my) ..3 <own-affair>)',
  'reach-us':
    '(<me>|him|her|them|the undersigned|(my|our|the|this) ..2 (office|cell|mobile|assistant|team|colleague|line|number|desk)|<field:caller>|<field:prospect>|<field:company>|<names>)',
  'a-number': '(<number>|<field:phone>|(this|the|that) number)',
  'coming-day':
    '(next|this|on|at)? (<weekday>|tomorrow|tonight|(early? next|later this) week|this (afternoon|morning|evening))',
  'will-do':
    "(<i-will>|(i (plan|mean|promise|intend)|i'm about) to|gonna|he'll|she'll|they'll|(he|she|they|<my> ..2 <own-people>|someone|<field:caller>) (will|is going to))",
  readily: '(<adverb>|(try|(be|make) sure|plan|continue|keep trying) to|(try|go ahead) and)',
  'hi-there': '(<hello>|good (morning|afternoon|evening|day)) (there|again)? <honorific>?',
  honorific: '(mr|mrs|ms|miss|dr|doctor|mister|madam)',
  'our-side': '(<i>|company|<names>|<field:company>) (also|now|can|currently)?',
  'at-firm': '(from|fae|with|at|of|for)',
  farewell: '(regards|sincerely|faithfully|thanking you)',
  if: '(if|whether)',
  whenever: '(when|whenever|if|once|as? soon as|should|next time)',
  'this-is': "(this is|it's)",
  'own-matter': '!(business|company|firm|needs|goals|opportunity|options|services|message|email|week|situation)'
}

/** Function words, which have no content of their own. */
export const closedWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your our his her its their some any each every no another all both either neither ' +
    'i you he she it we they me him us them mine yours ours hers theirs myself yourself ourselves themselves itself himself herself ' +
    'who whom whose which what when where why how ' +
    'am is are was were be been being have has had having do does did doing done can could will would may might must shall should ' +
    'and or but nor so yet if unless because since while although though than as whether until till ' +
    'of in on at by for with from to into onto over under about after before between through during without within against ' +
    'up down out off along around across near upon per via toward towards ' +
    'not never there here then too also just very really only even still again ever ' +
    "i'm i'll i've i'd you're you'll you've you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we'll we've we'd " +
    "they're they'll they've they'd that's there's here's what's who's where's how's let's " +
    "don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't"
  ).split(' ')
)
