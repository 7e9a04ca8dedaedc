import type {Phrase} from '../../src/rule/define.ts'

/** What is promised is a next step, and what the listener is asked or did is not the reason of this call. */
const notNow = [
  "(i'll|i will|we'll|we will|i'm going to|i am going to|i plan to|let me|i can|he'll|she'll|someone will|promise to|i'd be happy to) ..2 (touch|check|circle|follow|catch|reach|loop|get|swing|pop|stop|drop|say|see|be)",
  '(you|they|he|she|who|patients|customers|guests|clients|your ..2|feel free to|please) (reached|reach|checked|check|followed|follow|caught|got|touched|stopped) (out|in|up|base|back|by) (to|with)? (us|me|about|last|on|at|a|in|today|yesterday|because|if|with)?'
]
const purpose =
  "(calling|called|call|just|only|simply|wanted|want|wanting|like|love|hoping|trying|try|here|decided|figured i'd|thought i'd|thought i would|i'm|i am|was|were|been|we're|we are|meaning|time|need|needed|is|it's|opportunity|chance|for|friendly|quick|and|or|again|good|great|nice|figured|reason|quickly|also|personally|^|,|let's|with)"

/** What makes up for an empty phrase where it follows in the sentence: a topic of the listener's. */
const topics = [
  '(about|regarding|concerning) (your|the|those|these|that|his|her|<name>|<field>) ..1 !(business|company|needs|goals|firm|organization|opportunity|possibility|options|services|situation)',
  'because !(i|of|we)'
]

/** Ways to call about nothing. `always`: no reason in the sentence makes up for it. Sources: the seed's two; chosen: their kin. */
const phrases: readonly Phrase[] = [
  {pattern: 'touch~ bases'},
  {pattern: 'touch~ base', except: notNow},
  {
    pattern: `(check|checking) (back|up)? in (with|on)? (you|you guys|<name>|y'all|everyone)?`,
    except: [
      ...notNow,
      'check in (desk|date|time|times|process|counter|area|point|line|lines|form|system|app|software|kiosk|table|window|page|queue|at|is|for|online|starts|opens|before|after|by)',
      '(at|your|their|guest|patient|self|hotel|online|mobile|early|late|airport|visitor|the|truck|driver|faster|slow|every|each|during|auto|automatic) (check|checking) in',
      'checking in (patients|guests|customers|visitors|drivers|trucks|people|students|at|for|members|a|each|every|bags)'
    ]
  },
  {pattern: '(check|checking) (up)? on (you|things|how (you|things|everything))', except: notNow},
  {
    pattern:
      '(circle|circling|loop|looping|swing|swinging) (back|around|back around|round) (with you|to you|around|again|on this|on that|on my|with)?',
    except: [
      ...notNow,
      '(circle|loop|swing) (around|round) (to )?(the|your) (block|yard|lot|building|back|front)',
      '(circle|loop|swing) back (around)? (next|on <weekday>|tomorrow)',
      '(asked|told|said|asked me|told me) ..2 circle back',
      'circle back (road|roads)'
    ]
  },
  {
    pattern: `${purpose} (to)? (just|quickly|maybe)? [(catch|catching) (back)? up (with you|with|soon)?]`,
    except: [...notNow, '(catch|catching) up (on|to)']
  },
  {pattern: '(play|playing) catch up', except: ['(play|playing) catch up (on|with (orders|demand))']},
  {
    pattern:
      "(following|follow) (back|up) (up)? (again|once more|one more time|one last time|with you|with you again|real quick|as promised|as discussed)? ($|,|and|to see|here|from|after|since i|because i (haven't|have not|didn't)|before)",
    except: [
      ...notNow,
      '(follow|following) up ,? (here|from|after|since|before|because|to) *',
      '(quick|the|a|your|to|my|no|this|one|any|their|call|next|for|without|of|will|and) [follow up]',
      '(follow|following) up (, *)? (on|about|regarding|concerning) (the|your|our|a|an) *'
    ]
  },
  {
    pattern: `(calling|wanted|wanting|want|like|just|only|simply|hoping|trying) (to)? (just|quickly)? [(follow|following) (back)? up (with you)?] ($|,|and|again|to see if|from|after|once|one|with you)`,
    except: [
      "(i'll|i will|we'll) ..3 follow up",
      'follow~ up (with you)? (on|about|regarding|from (our|your|the) (meeting|visit|demo|show|call)) *',
      'follow~ up (from|after) (our|your|the) *'
    ]
  },
  {
    pattern:
      '(following|follow|followed) up (with you)? (on|to|from|about|regarding) (my|our|the|that|an|a|some|those|these|a few|several)? (last|previous|earlier|recent|first|second|prior|other|past|initial|original|few|couple)? (of)? (message|voicemail|voice mail|call|email|e mail|note|text|letter|attempt|attempts|messages|voicemails|calls|emails|outreach|phone call|correspondence|conversation|chat|discussion)',
    except: [
      "(i'll|i will|we'll|we will|going to|let me) ..3 follow up",
      '(on|to|from|about) (our) (last|previous|earlier|recent|first|initial)? (call|conversation|chat|discussion|phone call)',
      '(the|that|our) (call|conversation|chat|discussion) ..4 (you|we|had)',
      '(email|e mail|note|letter|text|message|call|voicemail) (from you|you|of yours)',
      '(about|on|regarding) (a) *'
    ]
  },
  {
    pattern: `(calling|wanted|wanting|like|just|only|simply|hoping|thought i'd|thought i would|figured i'd|decided|was|i'm|i am|been|and|we're|also|again|^|,) (to)? (just|only|quickly|personally|briefly|also|simply)? [(reaching|reach) (back|out) (out)? (to you|to|today|again|personally|directly|once more|and)?] ($|,|to (say|see (how|if (we|there|i))|introduce|connect|touch|check|you ($|,)|you today|you again)|and (say|introduce|connect|touch|check)|today ($|,)|again ($|,)|personally ($|,))`,
    except: [
      "(i'll|i will|we'll|please|feel free to|free to|don't hesitate to|you|to have you|can) ..2 reach *",
      'reaching out , (because|since|as|about|regarding|your)'
    ]
  },
  {
    pattern:
      '(see|know|wondering|find out|hear|ask) (where|how) (things|everything|it|we|you|you guys|you all|that|this|your ..2|business|life) (stand|stands|stood|are standing|are at|is at|all stand|both stand|sit|fall|land)',
    except: ['where (your|that|this|the) ..2 (sit|land|stands|is at) *']
  },
  {
    pattern:
      "(see|know|wondering|find out|hear|ask|asking|asking you) (where|how|how's|where's) (things|everything|it|it's|things are|everything is|life|life is|business|business is|your ..2|all|all is) (is|are|was|'s|has been|have been)? (going|coming along|coming|progressing|looking|been|shaping up|working out|treating you|treated you|moving along)",
    except: [
      'how (your|the) ..3 (is|are|was) (going|looking|working out|coming) (to|with|at|for) *',
      'how your ..2 (pump|roof|gate|truck|furnace|system|unit|trial|pilot|install|order) *'
    ]
  },
  {
    pattern:
      "(see|know|wondering|find out|hear|ask) (how|how's) (you|you're|you are|you guys|you guys are|you've|you have|you all are|y'all are|everyone|everyone's|everyone is|everybody is|things|life) (are|is)? (doing|been|holding up|getting on|getting along|feeling|keeping|making out|coming along)",
    except: ['(doing|getting on|coming along) (it|this|that|with the|with your|on|your|the) *']
  },
  {
    pattern:
      "(see|know|find out|hear|learn) (what|what's) (you|you've|you have|you guys|you're|you are|is|been|going|new|happening|up|the) (have|are|latest)? (been up to|been doing|up to|going on|happening|with you|in your world|latest)",
    except: ["what's new (at|with) (your|the) *"]
  },
  {
    pattern: "(see|find out|hear) what's (new|going on|happening|up)",
    except: ["what's (new|going on|happening) (at|in|with|on) (the|your) *"]
  },
  {
    pattern:
      "(see|know|ask|find out|wondering|sure|check|checking) (if|whether) (you|you've|you'd|you have) (had|have|given|got|get|found|received|saw|listened to|heard|were able to|able to) (a|any|the|my|time|to|our|anymore|further|had)? ..2 (chance|thought|thoughts|time|opportunity|message|messages|voicemail|voicemails|call|calls|email|emails|e mail|note|moment|questions|feedback|look|review|see|read|listen|information|info|look at (my|it|that|the) *)",
    except: [
      '(chance|time|opportunity) to ..4 (quote|proposal|contract|estimate|sample|samples|agreement|report|invoice|demo|trial|drawing|offer|application|policy|lease|plan|audit|bid|mockup|design|menu|test|form|survey|video|numbers|figures) *',
      'questions (about|on|regarding) *',
      'thoughts (about|on|regarding) *',
      '(email|call|message|note) (about|on|regarding|with (the|your)) *',
      'time to (hire|plan|replace|fix|sell|buy|move|train)'
    ]
  },
  {
    pattern:
      "(see|find out|ask|know|hear) (if|whether) (anything|anything's|something|things|there's|there is|there are|there have been|your ..1|you've|you have) (has|have|is|had|been)? (changed|new|moved|any (news|updates|changes|update|movement)|made (a|any) (decision|progress)|decided|come to a decision)",
    except: ['(your|things) (has|have)? (changed|moved) (hands|offices|address|to|from)']
  },
  {
    pattern:
      '(put|putting) (a|the|my) (face|voice|name) (to|with|on) (the|a|my|your) (name|face|voice|email|emails|number|messages|company)',
    group: 'always'
  },
  {
    pattern: '(say|saying|said) (hi|hello|hey|howdy)',
    except: [
      '(told me to|asked me to|says|said|to come|come by and|stop by and|stop in and|stopping by to|come and|to come by and) say (hi|hello)'
    ]
  },
  {pattern: 'pick your brain', group: 'always'},
  {
    pattern:
      '(stay|staying|keep|keeping|be|remain|get|getting) (in touch|on your radar|top of mind|in front of you|on your mind|on your good side|in your (inbox|ear|thoughts))',
    except: [
      "(i'll|we'll|i will|we will|let's|we can|please|i can|help you|helps you|to help you|you|so you|customers|clients|they|buyers|and get|then|and|will|you're) (stay|keep|get|be|remain|staying) in touch",
      '(to|and) get in touch',
      '(help|helps|helping|let|lets|so|keeps) you (stay|keep|remain) *',
      'stay top of mind (with|for) (your|the)'
    ]
  },
  {pattern: '(resurface|resurfacing|bump|bumping) (this|my|it|that) (up|email|message|to the top|note)'},
  {
    pattern: '(giving|give) you (a|another) ..1 (call|ring|shout|buzz|holler) (to (say|see|touch|check|catch|chat)|$)',
    except: [
      "(i'll|i will|we'll|let me|i'm going to|said|told|suggested|asked|should|promised|i'd) ..2 (give|giving) you *",
      '(that|to) (i|we|me to) give you *',
      'tried giving *',
      "(thought|figured|promised|was going to|tried|try|trying|wanted|want|like|going) (that)? (i'd|to|i would|giving|i should) give you *",
      'giving you a ..1 (call|ring) (back|about|because|regarding) *'
    ]
  },
  {
    pattern:
      '(courtesy|check in|touch base|catch up|get to know you|getting to know you|check up|no reason) (call|message|chat|voicemail|conversation|visit)'
  },
  {
    pattern:
      '(start|starting|open|opening|begin|continue|have|spark|strike up|get) (a|the|up a|an|up the|that) (dialogue|dialog|conversation|relationship) (with you|going|$|,|between)',
    except: [
      '(have|had|continue|start|get) (a|the) (conversation|relationship) (about|on|with (your|our|the|a|<name>)) *'
    ]
  },
  {
    pattern:
      '(build|building|establish|establishing|foster|explore|exploring|develop) (a|some|the|our|an|rapport|potential) ..2 (relationship|partnership|rapport|connection|working together|synergies)',
    except: ['(build|develop|establish) (a|the) ..2 (relationship|connection) (with|to|between) (your|the|our)']
  }
]

/** As `phrases`, where no topic follows. */
export const emptyPhrases: readonly Phrase[] = phrases.map((phrase) =>
  phrase.group === 'always' ? phrase : {...phrase, unless: topics}
)
