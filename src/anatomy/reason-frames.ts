import type {Phrase} from '../language/matcher.ts'

const calling =
  '(calling|call|called|phoning|ringing|reaching out|reach out|reached out|following up|follow up|get in touch|getting in touch|contacting you|writing|message|voicemail|touching base|touch base|checking in|check in|circling back|connect|in touch|question|questions|speak|talk|chat|talked|spoke|chatted|conversation|note|regards|information|info|update|email|e mail|letter)'

/** Topics that say nothing: the frame promises a reason and none comes. */
const emptyTopics = [
  'tell you (all)? about (it|this|that|everything|what we (do|are|offer))',
  'had any (thoughts|time|luck|minutes|chance|interest)',
  '(about|regarding|on) (a|an|some) (very|rather)? (business|personal|important|urgent|private|confidential) (matter|matters|issue|thing|proposal)',
  'about to',
  'because ,',
  '(question|questions|chat|talk|calling|speak) ..2 (about|regarding) (your (business|company|firm|organization)|something)',
  '(discuss|see|explore|talk about|show you|share|about|know|chat about) how (we|i|it|our *) ..2 (can|could|might|may) ..2 help ..2 *',
  '(about|on|regarding|discuss) (a|an|some|the|this)? (great|potential|possible|exciting|new|amazing|quick|few)? (opportunity|opportunities|something|things|thing|partnership|synergies)',
  '(about|on|discuss) (our (services|products|company|solutions|(offering|offerings))|what we do|working together|how we can help|how we (may|might) help|you (guys)?$)',
  '(about|discuss|regarding) (any of)? your ..1 ((need|needs)|challenges|goals|priorities|requirements|situation|pain points)',
  'since we (last)? (talked|spoke|met)',
  '(call|text|reach|contact|ring|phone) (me|us) (back|today|anytime)? (at|on|with|if)',
  '(learn|find out|know|see|talk|speak|chat|tell you) (a (bit|little))? (more)? about (us|our|what we|who we)',
  'voicemail (is)? (about|from me)'
]

/** Phrases that announce a reason, where one follows. */
export const frames: readonly Phrase[] = [
  {
    pattern: `${calling} ..5 (about|regarding|concerning|because|on behalf of|in response to|(in|with) (regard|regards) to|in reference to|re)`,
    except: emptyTopics
  },
  {
    pattern:
      "(i'm|i am|it's|it is|this is|was) (calling|about|regarding|concerning|to do with)? (about|regarding|concerning) !(you|me|us|time)",
    except: emptyTopics
  },
  {
    pattern: `(reason|purpose|point) (for|of|behind|i|i'm|i am|that|why) ..4 (is|was|call|calling|message|voicemail)`,
    except: ['(is|was) (to|because i want to) (introduce|touch|check|see|learn|connect|say)', 'no reason']
  },
  {pattern: 'because !(i|of|well)', except: ['because ,']},
  {pattern: 'because i (saw|noticed|work|help|have|read|heard|know|think)'},
  {
    pattern: `(following|follow|followed) up (on|from|regarding|about) !(my|this|our)`,
    except: [
      'up from <name>',
      'up (on|from) (the|my|our|a|that)? (last|previous|earlier)? (message|voicemail|call|note|email)'
    ]
  },
  {
    pattern:
      '(following|follow|followed) up (on|from|regarding|about) (our|my|the|your) ..3 (conversation|meeting|chat|demo|visit|proposal|quote|estimate|request|inquiry|enquiry|application|order|sample|samples|email|letter|discussion|appointment|consultation)',
    except: ['my (last|previous|earlier)? (email|letter)$']
  },
  {
    pattern: `(call|calling|called|reaching out|reach out|want|wanted|wanting|like|love|hoping|here|message|phone|ringing|due|is|was) to (quickly|personally|briefly|also|see when)? (let you know|tell you|share|invite|remind|confirm|thank you|thank|say thank|ask (you|about|for|whether)|offer|schedule|set up|arrange|review|go over|walk you|update|verify|notify|inform|alert|congratulate|discuss|request|renew|talk about|talk to you about|speak (with you|to you)? about|help you|give you (a|an|the|some|your)|pass along|show|send you|find out (if|whether|who|when)|get your|explain|warn|follow up on)`,
    except: [
      ...emptyTopics,
      "know (i'm|i am|that i'm|we're|that i|i) ..2 (thinking|here|called|calling|tried|trying|appreciate)",
      'share (it|this|them|that)? with you',
      '(share|discuss|offer|show|tell|explain|review) (more|it|you (more)?|our|with you|who|what) ..3 (services|company|products|do|are|offer)',
      'schedule (a|some)? (time|call|chat|meeting)$',
      '(share|tell you|show you|discuss) ..2 (idea|ideas|something|opportunity)',
      'give you (a|another)? (quick)? (call|ring|try|buzz|shout)',
      'help you (today|out)?$',
      '(set up|schedule|arrange) (a|some|an) ..3 (time|call|chat|meeting|conversation)',
      'thank you for (your time|listening|taking)',
      'ask you (a|some)? (quick|few)? (question|questions)$',
      'follow up on (my|our|the|a) (last|previous|earlier|recent)? (message|voicemail|call|email|note)',
      'ask you to (call|give|phone|ring|contact)',
      'offer you (our|a great)'
    ]
  },
  {
    pattern:
      "(see|ask|check|know|find out|wondering|curious|sure) (if|whether) (you|you're|you'd|you've|that|your|it|<name>) ..2 (received|got|need|needed|needs|looking|considered|considering|ever|had (any|a)|have any questions|are still|still|would consider|thinking|been|open to|planning|ready|use|using|own|accept)",
    except: [
      '(received|got) (my|our|the) ..2 (message|messages|voicemail|call|calls|email|emails|e mail|note|letter)',
      'me know if you have any questions',
      'had (any|a) (chance|thoughts|time|minute|moment|feedback|opportunity)',
      'open to (a)? (quick)? (chat|talk|talking|call|conversation|chatting)'
    ]
  }
]
