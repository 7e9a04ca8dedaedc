import type {Family} from '../../src/rule/define.ts'

/**
 * Vague teasers for the listener, and facts held back. Sources: the seed on value and tricks; chosen from
 * published scripts: the words.
 */
export const teasing: Family = {
  skips: 'hesitations',
  phrases: [
    '(benefits|money|savings|discounts|credits) ..1 (you (may|might|could) be (missing|leaving)|being left on the table)',
    '(something|(a|one) thing) that? (you|your ..1) ..1 (ought|should|need|must|have|want) to? ..1 (know|hear|see)',
    '(<idea>|something|(a|one) (thing|secret)) that? (most|few|no|your|the|other|places) ..5 (never|<not>|hope|love) *',
    "(what|something|thing) (<i-have>|here|i) ..5 (will|could|can|you'll|you're|you|that's) ..3 (want|like|love|put|change|make) *",
    '(wait|sit tight) (till|until) you hear *',
    '<i> <not> (want|going|here)? to? (spoil|ruin) (it|that|this|the (surprise|fun|ending))',
    "(<not> at liberty to (say|tell|share|reveal|disclose)|<i> can't ..1 (say|tell you|reveal) (too|very|that|so)? much)",
    '(spill the beans|keep it ..2 surprise)',
    "(something|thing) that? (i think)? (you'll|you're (going to|gonna)) ..1 ((want|love|like) to|wanna) (hear|see|know)",
    '(make~|change~) your ..1 (day|week|month|year)',
    'too (good|big) to (leave|put|waste) ..4 (voicemail|message|machine|tape|recording)',

    "that's all (<i-will>|<i> can|i'm) ..1 (say~|tell~)",
    '(all|everything) will be revealed',
    '<not> (believe|guess) (what|how) (<i-have>|<i>)',
    '(last|first) to (know|hear|find out) (,|about it)',
    '(<idea>|<opening>|deal|offer|surprise) ..1 with your name on it?',
    "(<idea>|<tidings>|something|a thing) (that'll|that'd|(that|which) <modal>) ..1 <content> ..3 (you|your|everything)",
    '(sooner|rather|best|better) (<present>|say~) ..3 (in person|face to face|over (a|the) <content>|live)',
    '(want|love|need|going) to (hear|see|know) what <i-have> ..3 (for you|,)',
    {
      pattern:
        "(<i-have>|have|has|had|got|come (up with|across)|share|discuss|with|found|there's) you? [<a-few> <alluring>? <idea>]",
      except: ['(about|with|found) (a|one|two|three) <idea>', '<a-few> <alluring>? (plan~|approach) (for|to|of)']
    },
    '((run~|bounce~|throw~|pitch~) (something|..3 (idea~|thought~|things))|(<idea>|something|thing) ..4 (run~|bounce~|throw~|pitch~)) (by|past|off|at) of? you',
    "(got|have|<i-have>) [<a-few>? <alluring>? <tidings> (you'll|you're (going to|gonna)|you will) ..1 (want to|wanna) (hear|see|know)]",
    'easier to show ..2 than to? (tell|explain|say)',
    // Something.
    {
      pattern:
        '(something|one thing|a thing (or two)?|<a-few> things) (that|which)? (for (you|your ..1)|((<i>|<i-would>|<i-have>) ..2|<modal> ..1) <content>|to <tell:base>|<useful>|<alluring>|about your|regarding|worth)',
      except: [
        'the one thing',
        '<not> ..4 a thing',
        "(there's|is|if|was|do|doing|try~|add|made|it's|that's|find you) something (new|different|better|good)"
      ]
    },
    {
      pattern: '(share|discuss|tell you about?|show you|talk about|go over) something',
      except: ['something (like|<number>)']
    },
    {
      pattern: '(notice~|spot~|see~|find~|come~ across) (something|<a-few> (things|gaps|areas))',
      except: ['(gaps|things|areas|something) (like|such as|new|about|with|in|for)']
    },
    {
      pattern:
        '(question|call~|message|chat|talk|speak|word) ((with|to) you)? [(about|regarding) (something|a (matter|topic|subject))]',
      except: ['(matter|topic|subject) of']
    },
    "(a|an|another|one) ..1 matter (i|i'd|we|to|that <i>)",
    '(something|file|note|<tidings>) ..4 with your name (on it)?',
    'kick yourself (if|when|that) you ..1 (<not>|miss~|hear)',
    // What it does, without what it is: "something that handles that problem".
    {
      pattern:
        '[(something|a thing) (that|which) (<feature:s>|fixes|solves|sorts|takes care of|deals with)] (that|this|these|those|all|it|exactly)',
      except: ['(with|using|use|need) something']
    },
    // "Some details that I need to go over with you".
    {
      pattern:
        '[<a-few> (detail|details|point|points|item|items|thing|things|<tidings>) that? (<i>|<i-would>) ..2 (need|want|like|love|have|wanted)] to (<exchange>|go (over|through)|run (over|through|by)|cover|share|ask|tell|speak|mention|raise)'
    },
    '[something ..1 (come~|crop~|pop~|turn~) up] ..6 that? (<i>|<i-would>) (want|wanted|need|like|love|thought|have) *',
    '(get~|receive~|have|having) [(everything|all (that)?) (<you>|your ..1) (should|deserve|could|can|ought|qualify)] (be|to|have|get|for|,)? *',
    '(put~|pull~|gather~|compile~) [<a-few> <tidings>] (together|up)? for you',
    // The caller's opinion of it.
    {
      pattern:
        "(<i>|<i-am>) ..1 (<suppose:base>|know|bet|sure|promise|guarantee) that? (you'd|you'll|you're going to|your ..1 (would|will)) <softener>? (find ..3 <useful>|be ..1 <intrigued>|want to (hear|see)|love|like|appreciate|enjoy)",
      except: ['(love|like|appreciate|enjoy) (the|a|our|<number>|your|how|that)']
    },
    '(<suppose>|know|sure|information|news|that|which|and|it|this|data) ..1 <modal> <softener>? be (<very>? <useful>|of (<very>? (interest|value|benefit)|great interest)) (to|for) you',
    '(<i>|to|you|will|might|may) find (this|it|that|what <i> ..2|these|them) <very>? <useful>',
    // "A brainwave that I'd love to share with you": whatever it is called.
    '(a|an|some|one|the) ..1 [<content> (about|for|on) your ..3 that? (<i-would> (love|like)|i want) to <tell:base>]',
    '<you-will> ..1 (need|have) to <ring:base> ..3 (to|and) (hear|find out|get|learn|know)',
    "(something|something's|<tidings>|<idea>|<opening>) ..3 (across|on|over) my desk",
    '(right|straight) up your (alley|street)',
    "(a thing|something) (you'll|you're (going to|gonna)) ..1 (like|love|want|enjoy) (to hear)?",
    '(something|thing|what|trick|surprise) ..4 up <my> sleeve',
    // "Some homes that might interest you".
    '<a-few> ..2 <content> that (<modal> ..1 (appeal to|benefit|interest|suit) you|(i|we) (think|feel) (is|are) worth)',
    // An opportunity.
    '<a-few>? <alluring> <alluring>? <opening>',
    {
      pattern:
        '(an|the|this|some|possible|discuss) opportunity (for (you|us)|that (i|we|<modal> ..1 you?)|i|we|to (work together|partner|discuss)|worth|,)',
      except: ['(have|had|appreciate|thanks for|missed) (the|this) opportunity']
    },
    "(have|got|there's|see|found|discuss|share|explore|offer) <a-few> <opening>",
    // News.
    {
      pattern:
        "(<i-have>|have|got|share~|with|discuss|bring) (with? you)? [<a-few>? <alluring>? <tidings>] (that|for you|i|to share|which|,|and|worth|i'd|(regarding|about) your)",
      except: ['<grave> <tidings>']
    },
    '<tidings> (that|which) <modal> ..1 <content>',
    '(^|some|really|very|have|got|share|with|such) ..1 <alluring> news',
    '(<alluring>|<a-few>|multiple) ..1 [(ways|areas|options) (that|where|which|we|i|for you|to) ..3 (help|save|benefit|interest)]',
    {
      pattern: "(have|found|got|know|there's|see) ..1 [(a|another) <alluring>? way (to|for|that|we|you|i|,)]",
      except: ['way to ..6 (without|by|when|before)']
    },
    '<i> can help you (make|earn|save|get|win) more? (money|business|sales|customers|leads)',
    // Held back.
    {
      pattern:
        '(<i-will>|<i-would>|<i> (can|could)|(happy|love|like) to|rather) ..3 <unveil:base> ..5 (when (we|you) ..1 <content>|on (a|the|our) ..1 (call|phone)|over the phone|in person|face to face)',
      group: 'unveil'
    },
    {
      pattern:
        "(and|so|then|back|,) [(<i-will>|<i> can|i'd (be happy|love) to) <unveil:base>] (,|then|more|in|on|when|further|about it|all)",
      group: 'unveil'
    },
    '(should|would|(want~|have|need) to|<i-would>) (just|rather|better)? (tell|explain|show) (it|this)? to? you ..2 (in person|on a call|(on|over) the phone|live|when we)',
    {
      pattern:
        '(<not>|rather not|prefer not to|(hard|too (much|long|good|big)) to) ((want|going) to|really)? (get|go|explain|share|say|discuss|put|spoil|give|cover) ..4 (voice-mail|message|machine|recording|surprise|away|detail~|here|tape|line)',
      group: 'withhold'
    },
    {
      pattern: "(make~|be|well|it's|prove) (it|this|that)? [worth (your|the) (while|time|call|listen)]",
      except: ["(if|whether|<not>) (it|it's|this)? ..1 worth"]
    },
    "(you won't (regret|be (sorry|disappointed))|you'll be glad you|(wait (until|till) you|you (have|need|gotta|got) to) (hear|see|know about) this)",
    "[you'll want to hear] ..2 $",
    {pattern: '(trust|believe) me', except: ['(believe|trust) me (when|to|with)']},
    '^ (are you)? [curious] $'
  ],
  stops: [
    // A nearby fact turns a tease into a hook: "an idea that cut the wait by 20 minutes".
    '(<idea>|<opening>|<tidings>|something|things|way~) ..10 (<number>|<field:amount>|<field:reason>|<field:other>|percent|half)',
    // It is told after all: "something for your menu, and it's hake".
    "(<idea>|<tidings>|something|things|way) ..8 , and? ((it's|that's|they're) !(better|best|easier|something|worth|too|well)|the|a|an|<content> (the|a|your))",
    '(<idea>|<opening>|<tidings>) (from|at|near|in|on|of|about|with) (<name>|<field>|(the|a) <content>)',
    '(^|!(exciting|amazing|fantastic|incredible|special|great|wonderful)) (<idea>|<opening>|<tidings>) (from|at|near|in|on|of|about|with) your !(business|company|account|industry|name)',
    // "A plan number on the form".
    '<idea:singular> <content> (on|of|in|at|from) (the|your|a)'
  ]
}
