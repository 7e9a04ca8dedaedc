import type {Phrase} from '../../src/rule/define.ts'

/** Worn words of praise. */
const stock: readonly string[] = [
  'a silver bullet',
  'award winning',
  'bar none',
  'best in class',
  'best kept secret',
  'best of breed',
  'beyond your wildest dreams',
  'bleeding edge',
  'blow your mind',
  'bulletproof',
  'class leading',
  'critically acclaimed',
  'crushing it',
  'cutting edge',
  'deal of a lifetime',
  'earth shattering',
  'fail proof',
  'fool proof',
  'foolproof',
  'futuristic',
  'game changer',
  'game changers',
  'game changing',
  'gamechanger',
  'gamechanging',
  'gold standard',
  'ground breaking',
  'groundbreaking',
  'hands down',
  'highly acclaimed',
  'incomparable',
  'industry leading',
  'internationally acclaimed',
  'jaw dropping',
  'knock your socks off',
  'life altering',
  'life changing',
  'like magic',
  'like no other',
  'magic bullet',
  'magic formula',
  'market leading',
  'mind blowing',
  'nationally recognized',
  'never before seen',
  'next gen',
  'next generation',
  'no brainer',
  'off the charts',
  'on steroids',
  'once in a lifetime',
  'one of a kind',
  'out of this world',
  'peerless',
  'real deal',
  'red hot',
  'revolutionary',
  'revolutionise',
  'revolutionised',
  'revolutionize',
  'revolutionized',
  'revolutionizes',
  'revolutionizing',
  'second to none',
  'secret sauce',
  'secret weapon',
  'state of the art',
  'the holy grail',
  'through the roof',
  'too good to be true',
  'too good to pass up',
  'top notch',
  'top of the line',
  'top tier',
  'trailblazing',
  'ultra modern',
  'unbeatable',
  'unmatched',
  'unparalleled',
  'unrivaled',
  'unrivalled',
  'unsurpassed',
  'white hot',
  'works like a charm',
  'works wonders',
  'world beating',
  'world class',
  'world famous',
  'world leading',
  'world renowned'
]

const praise =
  '(amazing|incredible|unbelievable|phenomenal|fantastic|awesome|tremendous|extraordinary|outstanding|spectacular|sensational|remarkable|astonishing|exceptional|superb|fabulous|magnificent|insane|epic|stunning|killer)'
const big = '(huge|massive|enormous|gigantic|tremendous|explosive|monster|whopping|insane|big time)'
const best =
  '(best|lowest|fastest|cheapest|easiest|finest|highest|greatest|smartest|simplest|most *|top|hottest|strongest|number one|leading|premier|only)'
const first =
  '(leading|premier|foremost|largest|biggest|top|top rated|highest rated|fastest growing|most trusted|number one|most respected|most successful|most advanced|go to|elite|finest|best)'
const firm =
  '(provider|providers|supplier|suppliers|company|companies|firm|firms|agency|agencies|manufacturer|brand|platform|expert|experts|authority|consultancy|dealer|distributor|vendor|specialist|specialists|broker|brokerage|maker|producer|developer|organization|carrier|recruiter|contractor|realtor|(roofing|insurance|marketing|law|real estate|staffing|software) (company|firm|agency)|team|solution|software|system|service|tool)'
const figures =
  '(sales|revenue|profits|profit|business|leads|growth|results|traffic|pipeline|bookings|income|conversions|roi|close rate|output|money|earnings|numbers)'

/** Big claims without a fact. Sources: the seed on scripts that sell; chosen from published scripts: the words. */
export const hype: readonly Phrase[] = [
  {
    pattern: `(${stock.join('|')})`,
    except: [
      '(your|congratulations on|congrats on) ..4 (award winning|world class|state of the art|groundbreaking|one of a kind)',
      "(no|not a|isn't a) (magic bullet|silver bullet|magic formula)"
    ]
  },
  {
    pattern: praise,
    except: [
      `your ..2 ${praise}`,
      `(would|that'd|it'd|will|that'll) be ..1 ${praise}`,
      `${praise} (work|job|article|post|talk|speech|event|weekend|day|week|evening|afternoon|morning|time|rest|one|night|holiday|break|summer|year|achievement|gift|donation|generosity)`,
      `(that's|that is|that was|it was|you're|you were|looks|looked|sounds) ..1 ${praise} ($|,|to|that|what|how|news)`
    ]
  },
  {
    pattern: `${big} ..1 (savings|discount|discounts|results|profit|profits|gains|growth|success|opportunity|opportunities|potential|difference|impact|value|returns|upside|increase|improvement|improvements|demand|benefits|advantage|edge|wins|deal|deals)`,
    except: [
      `${big} ..1 (savings|discount|results|gains|growth|increase|improvement|difference|demand) ..4 (<number>|<field>|percent)`
    ]
  },
  {
    pattern: '(to|at) (the|a|another|an) (whole|entirely|completely)? (new|next|other)? (level|heights|dimension)',
    except: ['level (down|below|above|crossing) *']
  },
  {
    pattern: `${first} ..3 ${firm}`,
    except: [
      `(your|their|his|her) ..2 ${first} ..3 ${firm}`,
      `${first} ..3 ${firm} ..4 (cut|saved|saves|lost|grew|asked|uses|used|reduced|hired)`,
      `the best ${firm} (to|for) (call|talk|reach|your|you) *`,
      '(leading|best|top) (a|an|your|the|our|my) *'
    ]
  },
  {
    pattern: "(a|an|the|we're|are|is|as) ..2 (leader|leaders|pioneer|pioneers|powerhouse|authority) in *",
    except: [
      "(you're|you are|your ..3) ..1 (a|the) ..2 (leader|leaders|pioneer|authority) in *",
      '(leader|leaders) in your *'
    ]
  },
  {pattern: '(market|industry|world|global) leader', except: ['(your|like a|a fellow) ..1 leader']},
  // Superlatives.
  {
    pattern: `the ${best} ..3 (in (the|our|this|your) (industry|world|business|market|country|state|city|area|region|nation|field|space|game|class|valley|county)|in (town|class|<name>)|on the (market|planet)|on earth|around|available|anywhere|out there|money can buy|you'll (ever|find)|you will (ever|find)|bar none|guaranteed)`,
    except: [
      `the ${best} (time|way|number|day|place|person|people|hour|email|contact|route|part|thing|floor|shelf|spot|one|point|level|month|week|year|score|bid) *`,
      'the most (recent|common|likely|important|frequent|of) *',
      'the only *'
    ]
  },
  {pattern: "(we're|we are|are|is) (simply|hands down|by far|truly|easily|honestly|definitely) the best"},
  {
    pattern: "(we're|we are|our ..2 (is|are)) the best",
    except: ['the best (time|way|number|day|place|person|fit|contact) *']
  },
  {
    pattern:
      '(best|lowest|cheapest|unbeatable|rock bottom|wholesale) (prices|price|rates|rate|deals|quality|service|coverage|value) (in|on|around|anywhere|guaranteed|available|possible|$|,|and|you)',
    except: ['(the|your|their) (best|lowest) (price|rate) (you|on|since|in) *']
  },
  {
    pattern:
      '(rates|prices|pricing|fees|terms) (is|are) (very|extremely|highly|super|incredibly) (competitive|attractive|affordable|low)'
  },
  {
    pattern:
      '(very|extremely|highly|most|super) (competitive|aggressive|attractive) (rate|rates|price|prices|pricing|terms|offer)'
  },
  {
    pattern:
      '(incredibly|unbelievably|amazingly|exceptionally|extraordinarily|insanely|ridiculously) (low|good|cheap|easy|successful|fast|affordable|simple|powerful|effective|competitive|attractive|profitable|valuable|popular|reliable)',
    except: ["(your|you're|you are|their) ..2 (incredibly|exceptionally) *"]
  },
  {
    pattern:
      '(highest|superior|exceptional|superb|finest|premier|impeccable|uncompromising|unmatched|top) (quality|customer service|service|craftsmanship|workmanship|standards|level of service|results|care)',
    except: ['(your|their) ..1 (highest|top|finest) *']
  },
  {
    pattern:
      '(proven|time tested|battle tested) (track record|system|systems|results|method|methods|formula|strategy|strategies|process|success|approach|model|blueprint|techniques|program|playbook|framework|expertise)'
  },
  {
    pattern:
      '(great new|hot new|exciting new|amazing new|brand new|hot|exciting|great|fantastic|wonderful|terrific|excellent|exclusive) (listings|deals|prices|rates|pricing|savings|products|services|technology|properties|promotion|promotions|specials|incentives|selection|program|programs|offers|inventory)',
    except: [
      'your ..2 (products|services|prices|rates|listings|selection|technology)',
      'brand new (products|technology|services|inventory|listings) *',
      '(great|excellent) (rates|savings|prices|results) ..4 (<number>|<field>)'
    ]
  },
  // Promises of the moon.
  {
    pattern: '(guarantee|guarantees|guaranteed|guaranteeing)',
    negatable: true,
    except: [
      '(a|the|your|rent|loan|bank|personal|lease|money back|price|parts) (guarantee|guarantees)',
      'guaranteed (rate|income|issue|rent|delivery|acceptance|annuity)'
    ]
  },
  {
    pattern:
      "(can|could|will|i'll|we'll|going to) prove (to you)? (that)? (it|this|you'll|we'll|we can|i can|we|i|you)",
    except: ['prove it (with|by|in|at|to the) *']
  },
  {
    pattern:
      "(i|we) promise (you)? (that)? (you|you'll|you will|it'll|it will|this will|results|amazing|your ..2 will)",
    except: ['promise you (i|we) *']
  },
  {
    pattern: `(skyrocket|skyrockets|skyrocketing|supercharge|supercharges|turbocharge|explode|exploding|crush|dominate|dominates|dominating|obliterate|destroy|transform|transforms|transforming|revolutionize|catapult|10x|reinvent) ..1 (your|their|the|our|his|her|its) ..3 (${figures.slice(1, -1)}|competition|competitors|market|industry|company|life|brand|goals|quota|career|organization|practice|operations|operation|world|game|online|productivity|team)`
  },
  {pattern: `${figures} (will|can|to|that|go|going)? (skyrocket|skyrocketed|explode|soar|take off)`},
  {
    pattern: `(double|triple|quadruple|10x|tripling|doubling) (your|their) ..1 ${figures}`,
    except: ['..6 (percent|days|weeks|months)']
  },
  {pattern: '(on|complete|total|full|pure) (autopilot|auto pilot)'},
  {pattern: '(without|never) ..3 (lift|lifting|raise|raising) a finger'},
  {
    pattern:
      '(take|takes|taking|elevate|bring|propel|launch|push) (your|the|their) ..2 to (the|a|new|another) ..1 (level|heights)'
  },
  {
    pattern:
      '(change|changes|changing|transform) (your life|the game|everything|the way (you|people|companies|businesses) *|how (you|people|companies|businesses) *)',
    except: ['if (you|plans|things) change *']
  },
  {pattern: '(blow|blows|blown|knock|knocks) (you|the competition|them) (away|out)'},
  {
    pattern:
      "(you|nobody|no one) (won't|will not|can't|will ever|could ever)? (believe (how|the|what|our)|beat (our|this|the) ..2|find (a|anything|anyone|another) (better|cheaper|like))"
  },
  {pattern: '(beat|beats) (any|anybody|anyone|all|every|everyone) ..3'},
  {
    pattern:
      '(save|saves|saving|make|making|earn|cut) ..2 (a ton|a fortune|a bundle|a boatload|tons|loads|thousands|hundreds|millions|big|a small fortune|heaps) (of|on|in|$|,|a year|every|each|per|and|with)',
    except: [
      '(thousands|hundreds|millions|loads) of (people|firms|crates|trucks|customers|homes|families|lives) *',
      '(hundreds|thousands|millions) ..4 (<number>|<field>)'
    ]
  },
  {pattern: '(unlock|unleash|tap into|maximize|discover|realize) (your|the|its|their) ..2 potential'},
  {
    pattern:
      '(absolutely|totally|virtually|100 percent) (risk free|effortless|painless|hands free|hands off|essential|perfect|love it)'
  },
  {
    pattern:
      '(zero|no) (effort|hassle|hassles|headache|headaches) (whatsoever|at all|involved|on your part|required|for you|$|,)'
  },
  {
    pattern: `(effortlessly|instantly|magically|overnight|exponentially|drastically) (increase|increases|improve|boost|boosts|grow|double|generate|attract|scale|transform)`
  },
  {
    pattern:
      '(exponential|explosive|unlimited|limitless|endless) (growth|earning|earnings|income|potential|leads|success|possibilities|results)'
  },
  {pattern: '(results|success|profits|growth) overnight'},
  {
    pattern: '(super|so|beyond|incredibly|extremely|absolutely|truly|more than)? (thrilled|ecstatic|pumped|stoked)',
    except: [
      "(you|you'll|you'd|they|clients|customers|he|she|your ..2) ..2 (thrilled|ecstatic|pumped|stoked)",
      'pumped (out|in|up|from|by|into|dry|full)',
      '(be|been|get|gets|was|is|are) ..1 pumped'
    ]
  },
  {
    pattern: '(super|so|beyond|incredibly|extremely) excited',
    except: ["(you|they|he|she|your ..2|you'll|you must) ..2 (super|so|extremely) excited"]
  },
  {pattern: 'never ..1 (have to)? (worry|think|stress) about ..4 (again|anymore)'},
  {
    pattern: '(all|every one) (of)? your ..1 (problems|needs|prayers|dreams|worries|headaches)',
    except: ['all (of)? your ..1 needs (are|to be) *']
  },
  {
    pattern:
      '(the|an|your) (ultimate|perfect) (solution|tool|system|platform|package|partner|answer|choice|secret|guide)'
  },
  {
    pattern:
      '(everyone|everybody|(all|all of)? our (clients|customers)|people|they all) (absolutely|simply|really|all|just)? (love|loves|rave|raves|swear|swears|are raving) (about|by|us|our|it|this|what we)',
    except: ['(they|people|customers|clients) love (it|this) (when|that|if) *']
  }
]
