import type {Phrase} from '../../src/rule/define.ts'

const some = '(an|a|some|a few|a couple of|a couple|couple of|several|two|three|one|another|my|really|very)'
const grand =
  '(great|good|exciting|interesting|unique|huge|incredible|amazing|big|potential|possible|new|real|rare|special|fantastic|wonderful|golden|tremendous|excellent|business|quick|valuable|better|creative|fresh|specific|cool|neat|nice|perfect|once in a lifetime|limited|exclusive|major|lucrative|hot|very|really|pretty|quite|particularly)'
const idea =
  '(idea|ideas|thought|thoughts|suggestion|suggestions|insight|insights|concept|concepts|tip|tips|secret|secrets|trick|tricks|strategy|strategies|recommendation|recommendations|proposal|proposition)'
const has =
  "(have|i've|we've|had|has|got|came up with|come up with|thought of|share|sharing|discuss|show|shared|with|about|run|bounce|there's|there are|there is|offer|bring|found|throw|float|pitch|present|explore)"
const fine =
  '(interesting|useful|valuable|helpful|relevant|beneficial|compelling|intriguing|worthwhile|exciting|fascinating|eye opening|appealing|attractive|important)'
const believe =
  '(think|believe|know|feel|bet|sure|certain|confident|suspect|guarantee|imagine|promise|convinced|guess|positive)'
const you = '(you|your ..1|you guys|you all)'
const explain =
  '(explain|elaborate|fill you in|clue you in|tell you (all|more|everything|what|why|about)|share (more|the details|it|all|everything)|give you ..2 (details|scoop|story|rest|specifics|lowdown)|go (over|into) (it|the details|everything|more)|get into (it|more|the details)|walk you through (it|everything))'

/** A fact close by makes a hook of a tease: "an idea that cut the wait by 20 minutes". */
const withFact = (noun: string): string =>
  `${noun} ..10 (<number>|<field:amount>|<field:reason>|<field:other>|percent|half)`

/**
 * A vague something for the listener, and what it is held back. Sources: the seed on value and tricks; chosen from
 * published scripts: the words.
 */
export const teasing: readonly Phrase[] = [
  // An idea.
  {
    pattern: `${has} (you)? [${some} ..2 ${idea}] ($|,|for ${you}|i|i'd|i've|we|that|which|to (share|help|discuss|run|grow|improve)|with you|and|about ${you}|on (how|your|ways)|around|by you|past you|regarding|of mine|worth)`,
    except: [
      withFact(idea),
      `${idea} (from|of) <name>`,
      '(your|his|her|their|the|this|that|our) (proposal|thought|thoughts|suggestion|suggestions|idea)',
      '(any|no|second|your) (thoughts|ideas|idea|suggestions)'
    ]
  },
  {
    pattern:
      '(run|running|bounce|bouncing|throw|float|pitch) (something|..3 (idea|ideas|thought|thoughts|things)) (by|past|off|off of|at) you'
  },
  // Something.
  {
    pattern: `(something|one thing|(a few|a couple of|a couple|some|two|three) things) (that|which)? (for ${you}|(i|we|i'd|i've|i'm|we've|we'd|you'll|you'd) ..2 (noticed|saw|spotted|found|came across|think|believe|know|feel|like|love|want|wanted|need|share|discuss|show|tell|ask)|to (share|show|tell|discuss|run|talk|offer|say)|${grand}|${fine}|of (interest|value|importance)|(could|can|might|may|will|would) ..1 (help|save|interest|benefit|change|make|improve|grow|be|add|boost)|about your|regarding|worth)`,
    except: [
      "something (that)? (you|you've|you'd|you're|your ..1) *",
      "(there's|there is|if|is|was|do|doing|try|trying|add|build|built|make|made|it's|that's) something (new|different|like|about|wrong|else|better)",
      'something (new|different|better|great|special|about) (for|to|at|in) (your|the) *',
      'something is important to *',
      'something about (a|an|the|moving|buying|selling) *'
    ]
  },
  {
    pattern: '(share|discuss|tell you|tell you about|show you|talk about|go over) something',
    except: ['something (like|<number>) *']
  },
  {
    pattern:
      '(noticed|spotted|saw|found|uncovered|discovered|identified|came across|seen) (something|(a few|a couple of|some|several) (things|opportunities|issues|problems|gaps|areas))',
    except: ['(issues|problems|gaps|things|areas) (like|such as|including) *', 'something (like|new) *']
  },
  {
    pattern:
      "(question|call|calling|message|chat|talk|speak|word) (with you|to you)? [(about|regarding|concerning) (something|a (matter|topic|subject|situation))] ($|,|i|i'd|that|very|important|you|we|at|of|which|on)",
    except: ['something you *', '(matter|situation|topic) (at|in|with|of|for) *']
  },
  {
    pattern: "(a|an|another|one) ..1 matter (i|i'd|that|we|to)",
    except: ['(a|an|another|one) ..1 matter that (was|is|you) *']
  },
  // What the caller thinks of it.
  {
    pattern: `(i|we|i'm|we're|which|that|who) ..1 ${believe} (that)? (you'd|you'll|you would|you will|you may|you might|you're going to|your ..1 (would|will|might|'ll|'d)) (really|definitely|also|certainly|absolutely|truly|both)? (find (this|it|that|to be|very|really|quite|pretty|extremely)? ..1 (${fine.slice(1, -1)}|of (interest|value))|be ..1 (interested|excited|intrigued|impressed|amazed|curious)|want to (hear|see)|love|like|appreciate|enjoy)`,
    except: [
      '(love|like|appreciate|enjoy) (the|a|our|<number>|your|how|that|this) *',
      '(do|did|would|if|what|how|whether|when) you ..1 think *'
    ]
  },
  {
    pattern: `(think|thought|believe|feel|sure|know|information|news|that|which|and|it|this|data|might|may|could) ..1 (would|will|could|might|may|should) ..1 (be|definitely|really)? (very|really|quite|extremely|highly|particularly)? (relevant|of ..1 (interest|value|importance|benefit)|interest|intrigue|excite|${fine}|appeal) (to|for)? ${you}`,
    except: [
      '(it|this|that|which) (would|will) be (helpful|useful|important|valuable) (to|for|if) *',
      '(helpful|useful|important) (if|for) you *'
    ]
  },
  {
    pattern: `(find|finding) (this|it|that|what (i|we) ..2|these|them|to be)? ..1 (very|really|quite|extremely|pretty|most|both|rather|incredibly|particularly|especially)? ${fine}`,
    except: [
      '(i|we|they|clients|customers|he|she|most|others|people) ..1 find *',
      'find (it|this|that) (helpful|useful) (to|when|if) *'
    ]
  },
  {pattern: `of (great|real|some|particular|considerable|much|possible|potential) interest (to ${you})?`},
  {pattern: '(right|straight) up your alley'},
  // An opportunity.
  {
    pattern: `${some}? (a|an|some|the|this|these|another|several|few|couple)? ${grand} (business|investment|new|growth)? (opportunity|opportunities|possibility|possibilities|proposition|collaboration|partnership|venture)`,
    except: [
      '(opportunity|opportunities) (at|with|in|as|near|on|from|between|off) (<name>|<field>|a|an|your|the) *',
      withFact('(opportunity|opportunities|possibility)'),
      '(opportunity|chance|possibility) to (speak|talk|meet|chat|connect|hear|listen|discuss|learn|show) *'
    ]
  },
  {
    pattern: `(an|the|this|some|any|possible|of|about|discuss) (opportunity|opportunities) (for ${you}|for us|that (i|we|may|might|could|would|will)|i|we|to (work together|partner|help|collaborate|discuss)|worth|which|$|,|with you|regarding)`,
    except: [
      'opportunity (at|with|in) *',
      '(have|had|get|got|given|appreciate|thanks for|for|missed) (the|an|this) opportunity *'
    ]
  },
  {
    pattern:
      "(have|got|there is|there's|see|found|discuss|share|explore|offer) (an|some|a few|several) (opportunity|opportunities|possibility)",
    except: [
      '(opportunity|opportunities) (at|with|in|as|near|on) *',
      withFact('(opportunity|opportunities)'),
      '(opportunity|opportunities) to (cut|save|reduce|lower|buy|sell|join|speak|talk|meet|invest|add|bid|lease|rent|hear|move|apply|win|show) *'
    ]
  },
  // News.
  {
    pattern: `(have|got|has|had|with|share|sharing|discuss|give you|bring|i've|we've|pass along) (you|with you)? [(some|a few|a little|a bit of|several|really|great|good|exciting|valuable|interesting|new|very) ${grand}? ..1 (information|info|news|data|findings|details|numbers|research|feedback|insight|intel|developments|results|movement|activity)] (that|for you|i|to share|which|we|$|,|and|worth|i'd|with you|regarding your|about your|on your)`,
    except: [
      withFact('(information|info|news|data|findings|details|numbers|research|feedback|results)'),
      '(important|urgent|confidential|personal) (information|info|news|details)',
      '(data|numbers|details|results|feedback|information|info) (from|on|about) (the|your|a) !(business|company|account|industry)',
      '(i|we) (sent|mailed|emailed|left|texted) ..2 (some|the) *'
    ]
  },
  {
    pattern:
      '(some|really|very|a bit of|share|have|got|with|such) ..1 (exciting|great|big|wonderful|amazing|fantastic|huge|incredible|interesting|good) (news|updates|developments)',
    except: [
      '(great|good|big|exciting|interesting) (news|updates|developments) (about|on|from|at|in|that) *',
      '(big|good|great) news , *'
    ]
  },
  {
    pattern:
      '(some|a few|several|a couple of|different|new|better|simple|easy|multiple|various|many|potential|possible) ..1 [(ways|areas|options|solutions|programs|services) (that|in which|where|which|we|i|for you|you|to) ..3 (help|save|benefit|interest|improve|grow|boost|work together)]',
    except: [
      withFact('(ways|areas|options|solutions|programs|services)'),
      '(programs|services|options|ways) (that)? (we|i) (have|had) *',
      '(ways|areas|options) (that)? we ..1 (helped|have helped) *'
    ]
  },
  {
    pattern:
      "(have|found|got|know|discovered|there's|there is|there may be|there might be|with|think of|see|share|i've found) ..1 [(a|another) (great|better|new|simple|easy|faster|smarter|cheaper|potential|possible|different|quick|proven|unique|good)? way (to|for|that|we|you|i)]",
    except: [
      withFact('way (to|for|that|we|you|i)'),
      'way (to|for) (the|my|our|reach|get in touch|call|contact|pay|send|sign|tell|do) *',
      'way to ..6 (without|by|when|while|before) *'
    ]
  },
  // Held back.
  {
    pattern: `(i'd|i would|i|i'll|we'll|we|we'd|i will|i can|i should|happy to|love to|like to|rather|prefer to) (just|rather|prefer|much|love|happy|really|actually|only|be)? (to)? (explain|tell you|share|go over|go into|fill you in|give you|reveal|cover|save|get into|elaborate) (it|this|that|more|all|everything|the|in|what|how|them|further)? ..4 (when (we|you) ..1 (talk|speak|connect|call|chat|meet|get)|on (a|the|our|that|your) ..1 (call|phone)|once we (talk|speak|connect)|over the phone|in person|face to face)`,
    except: [
      '(love|like|happy) to (go over|share|cover) *',
      "(i'll|i will|we'll|i can) (give|tell) you (the|how|a|your|two) *"
    ]
  },
  {
    pattern: `(and|so|then|when|do|back|now|today|,) [(i'll|i will|i can|i'd be happy to|i'd love to|we'll|i'll be happy to) ${explain}] ($|,|then|more|in|on|when|why|what|to you|further|it|about|of)`,
    except: ['tell you (what|why|about|all) (it|the|your|a|about your) ..2 (cost|costs|price) *']
  },
  {
    pattern:
      '(should|would|want to|wanted to|have to|need to|rather|better) (just|only)? (tell|explain|show) (it|this)? (to)? you (this|it|about it|more|the rest|why|what|everything)? (in person|on a call|on the phone|over the phone|live|when we)'
  },
  {
    pattern:
      "(can't|cannot|don't want to|won't|not going to|rather not|hard to|too (much|long|complicated|involved) to|difficult to) (really|quite)? (get|go|explain|share|say|discuss|leave|do|spoil|give|reveal|cover|ruin) ..4 (voicemail|voice mail|message|machine|recording|surprise|away|details|detail|phone)",
    except: ["(can't|cannot|won't) (leave|give) (a|your|you|my) *"]
  },
  {
    pattern:
      "(make|makes|making|be|well|it's|it'll be|definitely|prove) (it|this|that)? [worth (your|the) (while|time|call|effort|phone call|listen)]",
    except: ["(if|whether|not|isn't|wasn't|never) (it|it's|this|that)? ..1 worth *"]
  },
  {pattern: "(i'll|i will|we'll) (take ..2 care of you|make it up to you|treat you (right|well)|hook you up)"},
  {
    pattern:
      "(you (won't|will not|don't|do not) want to miss (this|it|out)|you (won't|will not) (regret|be sorry|be disappointed)|you'll (thank me|be glad you|want to hear)|(wait (until|till) you|you (have|need|gotta|got) to) (hear|see|know about) this|trust me|believe me)",
    except: ['(believe|trust) me (when|to) *']
  },
  {pattern: '^ (are you)? [(curious|intrigued)] $'}
]
