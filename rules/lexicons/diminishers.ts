import type {Phrase} from '../../src/rule/define.ts'

const doing =
  '(calling|phoning|ringing|dialing|checking|following|touching|reaching|wondering|looking|trying|hoping|leaving|giving|circling|shooting|dropping|asking|saying|getting|emailing|texting|letting|thinking|seeing|stopping|swinging|doing|making|sharing|sending|popping|pinging|introducing|returning|confirming|connecting|curious|being honest|coming|reading|browsing|researching|poking|passing|putting|wanting|contacting|messaging|writing|inquiring|offering|inviting|reminding|updating)'
const act =
  '(call|phone|ring|check|follow|touch|reach|wonder|see|try|hope|leave|give|circle|shoot|drop|ask|say|get|email|text|let you|let your|mention|share|send|swing|stop|ping|connect|introduce|make sure|put|tell|show|talk|chat|speak|take|grab|have|quickly|point|note|add|confirm|remind|update|offer|invite|be honest|pick your|bounce|run|throw|pass along|find|know|learn|discuss|go over|set up|schedule|book|do|come|pop|thank|catch|loop|explain|walk|hop|jump)'

/** "Just" that makes the caller's own act small. "We just opened" tells when, "just ten minutes" how long. Sources: the seed on weak words; chosen from published scripts. */
export const diminishers: readonly Phrase[] = [
  {
    pattern: "(i'm|i was|we're|we were) [just after] (a|some|your) *",
    except: ['just after a (delivery|meeting|storm|frost) *']
  },
  {
    pattern: `just ${doing}`,
    except: [
      "(not|than|of|you're|you are|they're|they are|he's|she's|are you|people|customers|competitors|buyers|who are|who's|company|companies|are|is|team|besides|without|beyond|from|stop|you) just *",
      'just (getting|looking) (started|great|right|good|back|off|in from)',
      'just getting (by|busy|worse|better|bigger|ready|into|over|your)',
      'just (coming|putting) (out|up|off|to market|online|on the|into)',
      'just (trying|looking) to (get by|survive|keep)',
      'just (reading|browsing|researching) (is|was|about)$'
    ]
  },
  {pattern: `(i'm|i am|i was|we're|we are|we were|i've been) [(just|simply) ${doing}]`},
  {
    pattern:
      '(i|we|i really|i actually) [(just|only|simply) (want|wanted|need|needed|thought|figured|hope|hoped|wish|wondered|ask|call|have (a|one|two|three|some|another|to)|had (a|one|two|some|another|to)|got (a|one)|want to|called to|called because|got to|called about|would like|love)]',
    except: [
      'we just had (a|one|two|some|another) *',
      'just (got|had) (a|one) (client|customer|buyer|cancellation|opening|slot|home|house|listing)',
      '(if|when) (i|we) just need'
    ]
  },
  {pattern: `(i|we|i'd|we'd|i would|we would) just (like|love) to`},
  {
    pattern:
      '(^|,|and|but|so|really|honestly|actually) [(just|simply) (wanted|wanting|thought|figured|needed|had (a|one)|have (a|one)|hoping|want to|needed to|one (quick)? question)]',
    except: ['just (hoping|thought|had|wanted)$']
  },
  {
    pattern: `(wanted|want|wanting|like|love|calling|called|hoping|going|trying|need|needed|here|thought i'd|figured i'd|thought i would|decided|happy|meaning|time) (to)? [(just|only) ${act}]`,
    except: ['like (just|only) *', 'time just *', 'need just *', '(want|need) only *', 'want just *']
  },
  {
    pattern: `(i'll|i will|i'd|we'll|we will|i can|i could|could i|can i|may i|let me|i thought i'd|i figured i'd|if i could|if i can|i might|i'm gonna|i gotta|i'm going to) [just ${act}]`
  },
  {
    pattern:
      "(^|,|is|it's|was|here|with|and|but|for|calling|you|leaving|message|me|have|had|got|i'm|so|only) [just (a|an|one) ..1 (quick|short|brief|little|small|friendly|simple|courtesy|gentle|fast|tiny|minor|polite) *]",
    except: [
      'just a (short|quick|little|small) (drive|walk|distance|time ago|while|percentage|fraction|part|fee|step)',
      'is just a (small|little) '
    ]
  },
  {
    pattern:
      "(it's|it is|this is|that's|i'm|i am|we're|we are) [just (me|<name>|a (call|message|voicemail|reminder|note|follow|courtesy|salesperson|sales rep|rep|small|little|tiny|nobody|local|guy)|an? (small|little|tiny)|one (question|thing)|about|to (say|let|ask|see|check|find|tell|follow|touch|remind|confirm))]",
    except: [
      "(it's|that's|it is|this is) just (a|an) (call|note) away",
      "(it's|it is|that's) just about (the|done|over|ready|here|time|gone|every|all)",
      "(it's|it is|that's|that is|this is) just (a|an) (small|little|tiny) (part|fraction|piece|step|change|sample|fee|slice)",
      "(it's|it is|this is) just <name> (being|who)"
    ]
  },
  {
    pattern:
      "(all i|all i'm|i'm only|i am only|i only|we only|i simply|only) (want|wanted|need|calling|asking|called|looking for|ask|asking for) (is|to|for|because|a|about|you|five|ten|<number>)",
    except: [
      'only (want|need|need|called) (a|you|to) ..2 (buyers|people|clients)',
      '(who|they|you|customers|people|that) only *',
      '(^|if you) only need'
    ]
  },
  {pattern: 'only (calling|phoning|ringing|wanted|reaching)', except: ['(not|who|you) only *']},
  {
    pattern:
      '(a|this|my|with a|leaving (you)? a|leave (you)? a|left (you)? a|the|another|one) [(quick|short|brief|little|fast|tiny) (quick|short|little|brief)? (message|voicemail)]',
    except: ['(your|his|her|their) *']
  },
  {
    pattern:
      '(leaving|leave|left|drop|dropping|shoot|shooting) you (a|this) [(quick|short|brief|little) (note|hello|line)]'
  },
  {
    pattern:
      'a (quick|short|brief)? [little] (business|chat|talk|something|call|note|message|time|info|information|favor|favour|question|bit|idea|help|intro|introduction|background|about)',
    except: [
      'a little (time|help) (off|each|every|goes)',
      'a little (about|bit) (how|over|under|more than|less|longer|late|early|high|low|slow)',
      "(you're|you are|is|are|was|were|be|been|feels|gets|getting) a little (bit|about)",
      'a little bit (more)? (than|of your|concerned|worried|surprised|busy|behind)',
      'a little something (extra|for your)'
    ]
  },
  {
    pattern:
      '(tell|telling|share|sharing|talk|talking|chat|learn|know|explain|show|ask|asking|give|giving) ..4 [a (little|bit|tiny bit|small bit)]',
    except: [
      'a bit (more)? (than|late|early|high|behind)',
      'a little (over|under|more than|less)',
      'a (bit|little) of (money|revenue|profit)'
    ]
  },
  {
    pattern:
      '(my|our) [(little|small|tiny|humble)] (company|business|team|firm|shop|startup|start up|agency|practice|operation|outfit|store)'
  },
  {pattern: 'a (small|tiny|little|quick) (favor|favour)'}
]
