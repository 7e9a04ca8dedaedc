import type {Phrase} from '../language/matcher.ts'

// What makes a call worth hearing, by the way it is said. Families: sources in docs/reasons.md; words chosen by reading
// published scripts.

const calling =
  '(calling|call|called|phoning|ringing|reaching out|reach out|reached out|following up|follow up|get in touch|getting in touch|contacting you|writing|message|voicemail|touching base|touch base|checking in|check in|circling back|connect|in touch|question|questions|speak|talk|chat|talked|spoke|chatted|conversation|note|regards|information|info|update)'
const actor = "(i|we|i've|we've|i'd|we'd|i'm|we're|who|that|which|they|team|company|firm|<name>)"
const people = "(you|your|you're|you've|yours|<name>)"

/** Topics that say nothing: the frame promises a reason and none comes. */
const emptyTopics = [
  'about to',
  'because ,',
  '(question|questions|chat|talk|calling|speak) ..2 (about|regarding) (your (business|company|firm|organization)|something)',
  '(discuss|see|explore|talk about|show you|share|about|know|chat about) how (we|i|it|our *) ..2 (can|could|might|may) ..2 help ..2 *',
  '(about|on|regarding|discuss) (a|an|some|the|this)? (great|potential|possible|exciting|new|amazing|quick|few)? (opportunity|opportunities|something|things|thing|partnership|synergies)',
  '(about|on|discuss) (our (services|products|company|solutions|(offering|offerings))|what we do|working together|how we can help|how we (may|might) help|you (guys)?$)',
  '(about|discuss|regarding) (any of)? your ((need|needs)|challenges|goals|priorities|requirements|situation|pain points)',
  'since we (last)? (talked|spoke|met)',
  '(call|text|reach|contact|ring|phone) (me|us) (back|today|anytime)? (at|on|with|if)',
  '(learn|find out|know|see|talk|speak|chat|tell you) (a (bit|little))? (more)? about (us|our|what we|who we)',
  'voicemail (is)? (about|from me)'
]

const frames: readonly Phrase[] = [
  {
    pattern: `${calling} ..5 (about|regarding|concerning|because|on behalf of|in response to|(in|with) (regard|regards) to|in reference to|re)`,
    except: emptyTopics,
    group: 'topic'
  },
  {
    pattern:
      "(i'm|i am|it's|it is|this is|was) (calling|about|regarding|concerning|to do with)? (about|regarding|concerning) !(you|me|us|time)",
    except: emptyTopics,
    group: 'topic'
  },
  {
    pattern: `(reason|purpose|point) (for|of|behind|i|i'm|i am|that|why) ..4 (is|was|call|calling|message|voicemail)`,
    except: ['(is|was) (to|because i want to) (introduce|touch|check|see|learn|connect|say)', 'no reason'],
    group: 'topic'
  },
  {pattern: 'because !(i|of|well)', except: ['because ,'], group: 'topic'},
  {pattern: 'because i (saw|noticed|work|help|have|read|heard|know|think)', group: 'topic'},
  {
    pattern: `(following|follow|followed) up (on|from|regarding|about) !(my|this|our)`,
    except: ['up (on|from) (the|my|our|a|that)? (last|previous|earlier)? (message|voicemail|call|note|email)'],
    group: 'topic'
  },
  {
    pattern:
      '(following|follow|followed) up (on|from|regarding|about) (our|my|the|your) ..3 (conversation|meeting|chat|demo|visit|proposal|quote|estimate|request|inquiry|enquiry|application|order|sample|samples|email|letter|discussion|appointment|consultation)',
    except: ['my (last|previous|earlier)? (email|letter)$'],
    group: 'topic'
  },
  {
    pattern: `(call|calling|called|reaching out|reach out|want|wanted|wanting|like|love|hoping|here|message|phone|ringing|due|is|was) to (quickly|personally|briefly|also|see when)? (let you know|tell you|share|invite|remind|confirm|thank you|thank|say thank|ask (you|about|for|whether)|offer|schedule|set up|arrange|review|go over|walk you|update|verify|notify|inform|alert|congratulate|discuss|request|renew|talk about|talk to you about|speak (with you|to you)? about|help you|give you (a|an|the|some|your)|pass along|show|send you|find out (if|whether|who|when)|get your|explain|warn|follow up on)`,
    except: [
      ...emptyTopics,
      "know (i'm|i am|that i'm|we're|that i|i) ..2 (thinking|here|called|calling|tried|trying|appreciate)",
      '(share|discuss|offer|show|tell|explain|review) (more|it|you (more)?|our|with you|who|what) ..3 (services|company|products|do|are|offer)',
      'schedule (a|some)? (time|call|chat|meeting)$',
      '(share|tell you|show you|discuss) ..2 (idea|ideas|something|opportunity)',
      'give you (a|another)? (quick)? (call|ring|try|buzz|shout)',
      'help you (today|out)?$',
      '(set up|schedule|arrange) (a|some|an) ..2 (time|call|chat|meeting|appointment) ..2 (with you)?$',
      'thank you for (your time|listening|taking)',
      'ask you (a|some)? (quick|few)? (question|questions)$',
      'ask you to (call|give|phone|ring|contact)',
      'offer you (our|a great)'
    ],
    group: 'purpose'
  },
  {
    pattern:
      "(see|ask|check|know|find out|wondering|curious|sure) (if|whether) (you|you're|you'd|you've|that|your|it|<name>) ..2 (received|got|need|needed|needs|looking|considered|considering|ever|had (any|a)|have any questions|are still|still|would consider|thinking|been|open to|planning|ready|use|using|own|accept)",
    except: [
      '(received|got) (my|our|the) ..2 (message|messages|voicemail|call|calls)',
      'open to (a)? (quick)? (chat|talk|talking|call|conversation|chatting)'
    ],
    group: 'purpose'
  }
]

const triggers: readonly Phrase[] = [
  {pattern: '(noticed|spotted) (that)? (the|a|an|another|some|two|three)', group: 'trigger'},
  {pattern: '(i|we) (just|recently)? saw (that)? (the|a|an|another|some|two|three)', group: 'trigger'},
  {
    pattern:
      'your ..3 (opened|shipped|launched|moved|changed|closed|won|raised|hired|expanded|posted|arrived|announced|merged|failed|dropped|doubled|finished|broke|came back|ran out)',
    except: ['(if|when|before) your'],
    group: 'trigger'
  },
  {
    pattern:
      "(who (handles|runs|manages|oversees|is responsible|is in charge|makes)|who's (responsible|in charge|handling)|(you|you're|you are) (look after|handle|oversee|in charge of|responsible for|manage))",
    except: ['(make sure|hope) you'],
    group: 'trigger'
  },
  {
    pattern:
      '(<number>|many|several|some|one|most|two|a few|all) of your (neighbors|neighbours|competitors|customers|colleagues|peers|clients|members|patients|suppliers)',
    group: 'trigger'
  },
  {pattern: '(time for|due for|overdue for|due|ready for) (your|a|an|its|their) !(call|chat|talk)', group: 'request'},
  {
    pattern:
      '(sell|selling|buy|buying|list|listing|rent|renting|refinance|refinancing|replace|replacing|insure|insuring) (your|the) (house|home|property|building|land|car|roof|windows|business|practice|condo|place|lot)',
    group: 'request'
  },
  {
    pattern: `(noticed|notice|saw|seen|spotted|read|came across|come across|stumbled (on|upon|across)|learned|discovered|found|looking (at|into|through|over)|looked (at|into|over|through|up)|reading|researching|reviewing|reviewed|checking out|checked out|doing (some|a bit of)? (research|homework)|understand|hear|heard|realized|realised|visited|drove|driving|walked|followed|following|browsing|visiting|passed) ..5 ${people}`,
    except: [
      "(not|haven't|hasn't|didn't|never|don't|won't) ..2 (heard|hear|seen|read)",
      "understand (you're|you are|your|how) ..2 (busy|swamped|needs|need|challenges)",
      '(hear|heard|hearing) (back)? from you',
      'look forward',
      'found (you|your (name|number))',
      'you (may|might) have (heard|seen)',
      'following up',
      'something (that)? (i|we) *',
      'as (i|we) understand',
      'if you (found|hear|heard|read)',
      'looking (forward|at you)',
      'reading (me|this)'
    ],
    group: 'trigger'
  },
  {pattern: '(congratulations|congrats|kudos) (on|for|to)?', group: 'trigger'},
  {
    pattern: `(you|you've|you're|your (company|team|firm|business|store|practice|office|office|clinic|restaurant)|that <name>|<name>) (have|has|had|are|were|just|recently|also|both|all|was)? (just|recently|also|already)? (announced|opened|opening|launched|launching|raised|acquired|hired|hiring|moved|moving|posted|filed|expanded|expanding|merged|promoted|rolling out|rolled out|listed|closed on|won|received|switched|signed|took over|taken over|recruiting|growing|building|renovating|remodeling|bought|purchased|purchasing|searching for|searching|looking (to|for|at|into))`,
    except: ['you (received|got) (my|this|the)', "if you (received|got|'re looking|opened)", 'when you'],
    group: 'trigger'
  },
  {
    pattern: `(you|you've|you'd|who) (have|had|just|recently|also|previously|already|once|were|are)? (just|recently)? (requested|submitted|filled (out|in)|completed|signed up|registered|downloaded|attended|visited|stopped (by|in)|inquired|enquired|asked (for|about|us|me)|applied|reached out|contacted (us|me)|expressed|ordered|booked|scheduled|missed (your|our|the)|interested in|checked out|clicked|came (in|by)|donated|gave|enrolled|left (us|your|a|something|(item|items))|test drove|subscribed|wanted|mentioned|told (me|us)|said|were supposed|qualify|qualified|pre qualified|eligible|are due|overdue|are (up|coming up) for)`,
    group: 'request'
  },
  {
    pattern:
      '(we|you) (were|are|had|have) (supposed|scheduled|due|planned|set|booked|an appointment|a (call|meeting|demo))',
    group: 'request'
  },
  {
    pattern:
      '(received|got|have|reviewed|regarding|processed|about|for|on|from|of|discuss|finalize|complete|finish) your ..2 (request|inquiry|enquiry|application|order|appointment|quote|estimate|proposal|policy|lease|loan|mortgage|warranty|subscription|membership|renewal|property|home|house|listing|project|gift|donation|visit|test drive|vehicle|form|submission|download|interest|registration|support|generosity|purchase|trial|contract|resume|claim|results|donations|consultation|roof|referral)',
    except: ['(no|not) ..3 interest'],
    group: 'request'
  },
  {
    pattern:
      'your ..3 ((expire|expires)|expiring|expired|is due|are due|is up|up for renewal|coming up|is coming|renews|runs out|ends|is ready|are ready|came in|has arrived|is available|approved|is overdue)',
    group: 'request'
  }
]

const referrals: readonly Phrase[] = [
  {
    pattern: '(suggested|recommended|recommends|referred|refer|encouraged|urged) ..3 (i|me|we|us|you|your|that)',
    except: ['if you ..4 (suggested|recommended)'],
    group: 'referral'
  },
  {
    pattern:
      '(gave|passed|shared|provided|sent|forwarded) (me|us|along|on)? (along|on)? your (name|number|info|information|contact|details|resume)',
    group: 'referral'
  },
  {
    pattern:
      "(said|thought|mentioned|told (me|us)|says|thinks) (that)? (i|we|you|you'd|you'll|you're|you've) (should|could|might|may|were|are|be|was|would)",
    except: ['i (thought|said)'],
    group: 'referral'
  },
  {
    pattern:
      '(introduced (us|me)|introduction|referral from|referred by|asked (me|us) to (call|reach|contact|get)|told me to (call|reach|contact)|mutual (connection|contact|friend|client|colleague)|your (colleague|friend|neighbor|neighbour|boss|coworker|cousin|brother|sister|assistant) ,? <name>|we both know|connected through|on the recommendation)',
    group: 'referral'
  },
  {
    pattern:
      '(spoke|speaking|talked|talking|spoken|chatted|met|meeting|worked|connected) (with|to) (your|<name>|a (colleague|neighbor|neighbour|friend))',
    except: ['(with|to) your voicemail'],
    group: 'referral'
  }
]

const offers: readonly Phrase[] = [
  {
    pattern: `${actor} ..4 (help|helps|helped|helping|work with|works with|worked with|working with|partner with|specialize in|specializes in|specialise in|specialises in|specializing in|partnered with|focus on|focuses on|represent|represents) !you`,
    except: [
      '(help|helping|helps) (you|us|me|out)',
      '(look|looking) forward to (helping|working)',
      '(working|work) with (you|your (company|team)|me|us)',
      'who (can|could|would) help',
      'how (we|i|it) ..2 (can|could|might|may) ..2 help ..2 *'
    ],
    group: 'offer'
  },
  {
    except: ['how (we|i|it) ..2 (can|could|might|may) ..2 help ..2 *'],
    pattern:
      '(help|helping|helped|allow|allows|let|lets|enable|enables|show you how to|how to|how we) (you|your (team|company|business)|them|people|folks)? (to)? (and your team)? (better|quickly|easily)? (save|reduce|cut|increase|grow|find|avoid|convert|generate|lower|boost|double|improve|eliminate|protect|sell|buy|get (more|your|a|better|found|rid)|recover|prevent|hire|fill|win|keep|manage|simplify|speed|book|stop|retain|attract|refinance|prepare|make (more|your)|solve|fix|build|capture|catch|bring)',
    group: 'offer'
  },
  {
    pattern:
      "(we|i|we're|i'm|we are|i am|company|they|we've) ..2 (offering|hosting|holding|running a|launching|opening|introducing|looking for (a|an|someone|people|homes|properties|experienced)|looking to (buy|hire|fill|purchase|add|rent|lease)|buying|buy (houses|homes|properties)|recruiting|conducting|raising|collecting|accepting|giving away|interested in (buying|purchasing|your|hiring|making|listing))",
    group: 'offer'
  },
  {
    pattern:
      '(have|got|represent|with) (a|an|some|two|three|several|another|the perfect|<number>|multiple|qualified|cash) ..3 (buyer|buyers|candidate|candidates|client who|clients who|position|opening|role|listing|listings|tickets|seats|appointment|slot|offer for|investor|investors|position|job|tenant|tenants|crew|crews|technician)',
    except: ['(appointment|slot|position) to'],
    group: 'offer'
  },
  {
    pattern:
      '(put together|prepared|built|made|created|recorded|drafted|ran|pulled|sent you|mailed you|emailed you|dropped off) (you)? (a|an|some|the|your|two|three|<number>) ..4 (for you|for your|for <name>|specifically|on your|of your|about your|numbers|report|audit|analysis|mockup|video|quote|estimate|comparison|proposal|packet|letter|sample|guide)',
    group: 'offer'
  }
]

const problems: readonly Phrase[] = [
  {
    pattern:
      "there ('s|is|are|has|have|may be|might be|could be) (been)? ..3 (movement|activity|change|changes|money|funds|shift|demand|shortage|interest|offers|openings|recall|gap|gaps)",
    group: 'news'
  },
  {
    pattern: "there's (been)? ..3 (movement|activity|change|changes|money|funds|shift|demand|shortage|interest|gap)",
    group: 'news'
  },
  {
    pattern:
      "(if|whether) (you|you'd|you're|you are|your ..2) (would be|might be|be|would)? interested in (our|a|an|the|selling|buying|some|hearing about)",
    group: 'offer'
  },
  {
    pattern:
      '(increases|reduces|improves|boosts|lowers|cuts|saves|raises|drives|hurts|slows|kills) ..4 (rate|rates|revenue|sales|cost|costs|time|turnover|productivity|leads|bookings|margin|margins|waste|bill|bills|energy|profit|profits|retention|output|hours|money)',
    group: 'problem'
  },
  {
    pattern:
      '(losing|lose|loses|lost|missing|wasting|waste|struggling|struggle|struggles|tired of|sick of|costing|cost you|costs you|leaking|frustrated|overpaying|overpay|leaving money|short staffed|understaffed|running out|downtime|no shows|churn|overwhelmed|burned out|drowning|backed up|hurting|falling behind|slipping through|fall through the cracks|paying too much|spending too much|spend hours|underutilized|behind on) !(you|me|my|your|touch|connection)',
    except: [
      '(sorry|hate) ..3 (missing|losing)',
      '(missing|lost) (you|your call|each other|touch)',
      'i ..2 (lost|losing)',
      "wast~ (your|my|any|anyone's|each) ..2 time"
    ],
    group: 'problem'
  },
  {
    pattern:
      '(most|many|lots of|a lot of|some|other|dozens of|hundreds of|several|plenty of|so many|too many) (of)? (the|our|my)? *? (businesses|companies|owners|people|clients|customers|teams|firms|homeowners|managers|agents|founders|practices|dealers|dealerships|restaurants|contractors|leaders|folks|families|shops|stores|directors|brokers|sellers|buyers|clinics|offices|schools|hospitals|farms|landlords|operators|reps|manufacturers|employers|departments|investors|neighbors|neighbours|drivers|patients|veterans|seniors)',
    group: 'problem'
  },
  {
    pattern:
      "(if|when) (you|you're|you are|your ..2 (is|are)) (ever|still|currently|already)? (losing|missing|struggling|tired|paying|spending|thinking (about|of)|considering|looking (to|for)|hiring|planning|using|running|dealing|selling|buying|relying|need|needs)",
    group: 'problem'
  },
  {pattern: '(your|the) ((competitor|competitors)|competition) ..2 (are|is|have|has|already)', group: 'problem'},
  {
    pattern:
      "(how (you're|you are|your team is|your team) ..1 (handling|dealing|thinking|managing|planning|doing|tracking|approaching|solving))",
    group: 'problem'
  }
]

const news: readonly Phrase[] = [
  {
    pattern:
      '(the|new|a) ..1 (council|city|county|state|government|irs|law|rules|rule|regulation|regulations|code|ordinance|standard|standards|deadline|grant|rebate|tariff|tariffs) ..2 (is|are|has|have|will|requires|require|changes|changed|closes|opens|ends|fines|passed|means)',
    group: 'news'
  },
  {pattern: '(we|i) (buy|rent|recycle|collect|insure|install|clean|repair|inspect) !(you|from)', group: 'offer'},
  {
    pattern:
      "(most|many|a lot of|lots of|half of|some|other|plenty of|one in <number>|<number> out of <number>) ..3 (lose|loses|waste|pay|overpay|spend|miss|are|have|see|find|still|fail|struggle|don't|never|need|run|use|get|cost|want)",
    except: [
      '(most|many|some) (of)? (the|my|our)? (time|times|day|days)',
      'i ..3 (have|need|want|get) (a lot|some|many)'
    ],
    group: 'problem'
  },
  {
    pattern:
      '(increase|increased|increasing|increases|reduce|reduced|reducing|cut|cutting|save|saved|saving|boost|boosted|boosting|grow|grew|improve|improved|improving|raise|raised|lower|lowered|add|added|gain|gained|recover|recovered|shave|shaved|trim|trimmed|slash|slashed|drop|dropped|book|booked|generate|generated|free up|freed up|from|pay|paying|get you|got) ..8 (<number>|half)',
    except: [
      '(save|cut) you <number> minutes',
      'from ..8 <number>',
      'raise ..8 (at|on) <number>',
      '(book|booked|get you|got|add|pay) ..8 (at|minutes|call|me|number)',
      'call ..8'
    ],
    group: 'result'
  },
  {pattern: 'from <number> ..3 to <number>', group: 'result'},
  {pattern: '(doubled|tripled|halved|in half|twice as (many|much|fast))', group: 'result'},
  {
    pattern:
      '(just|recently|now|newly) (launched|released|opened|introduced|sold|listed|closed|went|came|hit|became|announced|finished|completed|started|published|dropped|changed|passed|installed|added|helped|signed|got|received|raised|moved|approved|updated)',
    except: [
      '(just|recently) (got|received|closed|came|started) (off|your|back|my|with)? (call|message|off|voicemail)',
      'just (got|came) (off|back|here|a|your)'
    ],
    group: 'news'
  },
  {
    pattern:
      '((expire|expires)|expiring|deadline|ends (on|at|in|this|next)|ending|closes (on|at|in|this|next)|takes effect|goes into effect|effective|go up|going up|runs (until|through)|starts (on|in|next)|begins|scheduled for|due (on|by|in|for)|new (law|rule|regulation|regulations|program|programme|rate|rates|incentive|incentives|tax|legislation|listing|listings|menu|model|models|feature|tool|guide|report|study|client|offer))',
    except: ['(in the|weekend) ending'],
    group: 'news'
  },
  {
    pattern:
      '(rates|prices|costs|values|demand|incentives|regulations|rules) (are|have|has|is|just|in|on) ..3 (dropped|rising|rose|falling|up|down|low|lower|high|higher|changed|changing|increased|expire|available|strong)',
    group: 'news'
  }
]

/** What tells the listener why this call is worth a minute. */
export const reasons: readonly Phrase[] = [...frames, ...triggers, ...referrals, ...offers, ...problems, ...news]
