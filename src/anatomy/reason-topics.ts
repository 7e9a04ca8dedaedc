import type {Phrase} from '../language/matcher.ts'

const actor = "(i|we|i've|we've|i'd|we'd|i'm|we're|who|that|which|they|team|company|firm|<name>)"

/** What the caller does for whom, in terms of the listener. */
export const offers: readonly Phrase[] = [
  {
    pattern: `${actor} ..4 (help|helps|helped|helping|work with|works with|worked with|working with|partner with|specialize in|specializes in|specialise in|specialises in|specializing in|partnered with|focus on|focuses on|represent|represents) !you`,
    except: [
      '(help|helping|helps) (you|us|me|out)',
      '(look|looking) forward to (helping|working)',
      '(working|work) with (you|your (company|team)|me|us)',
      'who (can|could|would) help',
      'how (we|i|it) ..2 (can|could|might|may) ..2 help ..2 *'
    ]
  },
  {
    except: ['how (we|i|it) ..2 (can|could|might|may) ..2 help ..2 *'],
    pattern:
      '(help|helping|helped|allow|allows|let|lets|enable|enables|show you how to|how to|how we) (you|your (team|company|business)|them|people|folks)? (to)? (and your team)? (better|quickly|easily)? (save|reduce|cut|increase|grow|find|avoid|convert|generate|lower|boost|double|improve|eliminate|protect|sell|buy|get (more|your|a|better|found|rid)|recover|prevent|hire|fill|win|keep|manage|simplify|speed|book|stop|retain|attract|refinance|prepare|make (more|your)|solve|fix|build|capture|catch|bring)'
  },
  {
    pattern:
      "(we|i|we're|i'm|we are|i am|company|they|we've) ..2 (offering|hosting|holding|running a|launching|opening|introducing|looking for (a|an|someone|people|homes|properties|experienced)|looking to (buy|hire|fill|purchase|add|rent|lease)|buying|buy (houses|homes|properties)|recruiting|conducting|raising|collecting|accepting|giving away|interested in (buying|purchasing|your|hiring|making|listing))"
  },
  {
    pattern:
      '(have|got|represent|with) (a|an|some|two|three|several|another|the perfect|<number>|multiple|qualified|cash) ..3 (buyer|buyers|candidate|candidates|client who|clients who|position|opening|role|listing|listings|tickets|seats|appointment|slot|offer for|investor|investors|position|job|tenant|tenants|crew|crews|technician)',
    except: ['(appointment|slot|position) to']
  },
  {
    pattern:
      '(put together|prepared|built|made|created|recorded|drafted|ran|pulled|sent you|mailed you|emailed you|dropped off) (you)? (a|an|some|the|your|two|three|<number>) ..4 (for you|for your|for <name>|specifically|on your|of your|about your|numbers|report|audit|analysis|mockup|video|quote|estimate|comparison|proposal|packet|letter|sample|guide)'
  }
]

/** A trouble or a habit of listeners like this one. */
export const problems: readonly Phrase[] = [
  {
    pattern:
      "there ('s|is|are|has|have|may be|might be|could be) (been)? ..3 (movement|activity|change|changes|money|funds|shift|demand|shortage|interest|offers|openings|recall|gap|gaps)"
  },
  {
    pattern: "there's (been)? ..3 (movement|activity|change|changes|money|funds|shift|demand|shortage|interest|gap)"
  },
  {
    pattern:
      "(if|whether) (you|you'd|you're|you are|your ..2) (would be|might be|be|would)? interested in (our|a|an|the|selling|buying|some|hearing about)"
  },
  {
    pattern:
      '(increases|reduces|improves|boosts|lowers|cuts|saves|raises|drives|hurts|slows|kills|cut|reduce|lower|improve|boost) ..4 (rate|rates|revenue|sales|cost|costs|time|turnover|productivity|leads|bookings|margin|margins|waste|bill|bills|energy|profit|profits|retention|output|hours|money)'
  },
  {
    pattern:
      '(losing|lose|loses|lost|missing|wasting|waste|struggling|struggle|struggles|tired of|sick of|costing|cost you|costs you|leaking|frustrated|overpaying|overpay|leaving money|short staffed|understaffed|running out|downtime|no shows|churn|overwhelmed|burned out|drowning|backed up|hurting|falling behind|slipping through|fall through the cracks|paying too much|spending too much|spend hours|underutilized|behind on) !(you|me|my|your|touch|connection)',
    except: [
      '(sorry|hate) ..3 (missing|losing)',
      '(missing|lost) (you|your call|each other|touch)',
      'i ..2 (lost|losing)',
      "wast~ (your|my|any|anyone's|each) ..2 time"
    ]
  },
  {
    pattern:
      '(most|many|lots of|a lot of|some|other|dozens of|hundreds of|several|plenty of|so many|too many) (of)? (the|our|my)? *? (businesses|companies|owners|people|clients|customers|teams|firms|homeowners|managers|agents|founders|practices|dealers|dealerships|restaurants|contractors|leaders|folks|families|shops|stores|directors|brokers|sellers|buyers|clinics|offices|schools|hospitals|farms|landlords|operators|reps|manufacturers|employers|departments|investors|neighbors|neighbours|drivers|patients|veterans|seniors)'
  },
  {
    pattern:
      "(if|when) (you|you're|you are|your ..2 (is|are)) (ever|still|currently|already)? (losing|missing|struggling|tired|paying|spending|thinking (about|of)|considering|looking (to|for)|hiring|planning|using|running|dealing|selling|buying|relying|need|needs)"
  },
  {pattern: '(your|the) ((competitor|competitors)|competition) ..2 (are|is|have|has|already)'},
  {
    pattern:
      "(how (you're|you are|your team is|your team) ..1 (handling|dealing|thinking|managing|planning|doing|tracking|approaching|solving))",
    except: ["how (you're|you are) doing ($|,|today|these days|this|and)"]
  }
]

/** A result, a change or a date. */
export const news: readonly Phrase[] = [
  {
    pattern:
      '(the|new|a) ..1 (council|city|county|state|government|irs|law|rules|rule|regulation|regulations|code|ordinance|standard|standards|deadline|grant|rebate|tariff|tariffs) ..2 (is|are|has|have|will|requires|require|votes|voted|decides|approved|bans|banned|raises|raised|starts|changes|changed|closes|opens|ends|fines|passed|means)'
  },
  {pattern: '(we|i) (buy|rent|recycle|collect|insure|install|clean|repair|inspect) !(you|from)'},
  {
    pattern:
      "(most|many|a lot of|lots of|half of|some|other|plenty of|one in <number>|<number> out of <number>) ..3 (lose|loses|waste|pay|overpay|spend|miss|are|have|see|find|still|fail|struggle|don't|never|need|run|use|get|cost|want)",
    except: [
      '(most|many|some) (of)? (the|my|our)? (time|times|day|days)',
      'i ..3 (have|need|want|get) (a lot|some|many)'
    ]
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
    ]
  },
  {pattern: 'from <number> ..3 to <number>'},
  {pattern: '(doubled|tripled|halved|in half|twice as (many|much|fast))'},
  {
    pattern:
      '(just|recently|now|newly) (launched|released|opened|introduced|sold|listed|closed|went|came|hit|became|announced|finished|completed|started|published|dropped|changed|passed|installed|added|helped|signed|got|received|raised|moved|approved|updated)',
    except: [
      '(just|recently) (got|received|closed|came|started) (off|your|back|my|with)? (call|message|off|voicemail)',
      'just (got|came) (off|back|here|a|your)'
    ]
  },
  {
    pattern:
      '((expire|expires)|expiring|deadline|ends (on|at|in|this|next)|ending|closes (on|at|in|this|next)|takes effect|goes into effect|effective|go up|going up|runs (until|through)|starts (on|in|next)|begins|scheduled for|due (on|by|in|for)|new (law|rule|regulation|regulations|program|programme|rate|rates|incentive|incentives|tax|legislation|listing|listings|menu|model|models|feature|tool|guide|report|study|client|offer))',
    except: ['(in the|weekend) ending']
  },
  {
    pattern:
      '(price|rate|cost|premium|bill|tariff|fee|value) ..2 (moved|dropped|fell|rose|climbed|jumped|went (up|down)|is (up|down|going))'
  },
  {
    pattern:
      '(rates|prices|costs|values|demand|incentives|regulations|rules) (are|have|has|is|just|in|on) ..3 (dropped|rising|rose|falling|up|down|low|lower|high|higher|changed|changing|increased|expire|available|strong)'
  }
]
