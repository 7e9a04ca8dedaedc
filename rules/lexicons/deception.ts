import type {Phrase} from '../../src/rule/define.ts'

const call = '(call|calls|voicemail|voice mail|message|messages)'
const vague =
  '(important|urgent|critical|pressing|sensitive|time sensitive|confidential|personal|private|official|legal|vital)'
const news = '(information|info|news|notice|update|updates|issue|details|announcement|question|documents)'
const about = '(about|regarding|concerning|on|for|relating to|related to|pertaining to|(in|with) (regard|regards) to)'
const when =
  '(on|at|in|about|asking|last|this|yesterday|today|earlier|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'

/**
 * Words meant to mislead, in families. Those of the group `earlier` speak of contact that the listener cannot remember: true
 * in a follow-up, and where the group `evidence` names the occasion. Sources: the article's own examples, and tricks that
 * coaches warn of.
 */
export const lexicon: readonly Phrase[] = [
  // Returns a call that was never made. Who says what it was about knows that there was one.
  {
    pattern: `(returning (your|a|the)|(wanted|calling|need|trying|like) to return your) ..2 ${call} (from you)?`,
    except: [
      `returning (your|a|the) ..2 ${call} ..1 (about|regarding|concerning|asking)`,
      '(of|without|before|not|by|always|on) returning *'
    ],
    group: 'earlier'
  },
  {pattern: `(i|we|i'm sorry|sorry) ..1 (missed|missing) your ..1 ${call}`, group: 'earlier'},
  {pattern: 'missed a ..1 call from (you|your *|this)', group: 'earlier'},
  {pattern: '(saw|see|had|have|got|shows|showing|noticed) (that)? (a|your) missed call', group: 'earlier'},
  {
    pattern: '(see|saw|noticed|looks like|shows) (that)? you (called|rang|phoned|tried to (call|reach))',
    group: 'earlier'
  },
  {
    pattern: `(got|received|answering|responding to|replying to|in response to) your ..1 ${call}`,
    except: [`your ..1 ${call} ..1 ${when}`],
    group: 'earlier'
  },
  {
    pattern: '(got|were|been) ..1 (disconnected|cut off)',
    except: ['(you|your *|lines|power) ..2 (cut off|disconnected)'],
    group: 'earlier'
  },
  {pattern: '(continue|finish|pick up|resume) our (conversation|chat|call|discussion|talk)', group: 'earlier'},
  // A talk or a request that nobody remembers.
  {
    pattern:
      "(as|like|what) (we|we'd|we've|you and i) (had|have)? (discussed|agreed|talked about|spoke about|arranged)",
    group: 'earlier'
  },
  {
    pattern: "(as|like) (you|you'd|you've) (had|have)? (discussed|agreed|requested|asked|asked for|wanted)",
    group: 'earlier'
  },
  {
    pattern: '(per|as per) (our|your) ..2 (conversation|discussion|call|chat|request|agreement|talk|inquiry)',
    group: 'earlier'
  },
  {pattern: 'at your request', group: 'earlier'},
  {pattern: "(you|you'd|you had) (told|asked|wanted) me to (call|ring|phone|get back|reach|contact)", group: 'earlier'},
  {pattern: '(expecting|awaiting|waiting for) (my|our|this) (call|message)', group: 'earlier'},
  {pattern: `(we|you and i) ..1 (spoke|talked|met|chatted) ..4 ${when}`, group: 'evidence'},
  {
    pattern: `you ..1 (called|rang|phoned|left|asked|wrote|emailed|came|stopped|visited|booked|registered|requested|submitted|filled|attended|signed|replied) ..6 ${when}`,
    group: 'evidence'
  },
  {pattern: `our ..1 (meeting|visit|call|chat|conversation|demo|lunch|tour) ..1 ${when}`, group: 'evidence'},
  // A matter too grave to name, and a false alarm.
  {pattern: `${vague} ..1 ${news} ${about} ..1 (you|your)`, negatable: true},
  {pattern: `${vague} ..1 (matter|matters|message|communication|business)`, negatable: true},
  {pattern: `${vague} ..1 (call|voicemail) ${about}`, negatable: true},
  {pattern: '(business|family|private|personal) matter', negatable: true},
  {pattern: 'matter of ..2 (urgency|importance|nature)', negatable: true},
  {pattern: '(personal|private|confidential|sensitive) (in nature|nature)', negatable: true},
  {pattern: "(it's|it is|this is|call is) (personal|private|confidential|important) $", negatable: true},
  {pattern: '(problem|issue|discrepancy) (with|on|in) your account', negatable: true},
  {
    pattern:
      '(reach|contact|calling) you? (about|regarding|concerning) your ..2 (extended|factory|car|auto|vehicle) warranty'
  },
  {pattern: '(this is|your) ..2 (final|second|third|last) (notice|courtesy call|warning)'},
  {
    pattern:
      'your (account|file|case|claim|name|number|address) (has been|was|is|will be) ..1 (flagged|selected|chosen|drawn|suspended|picked)'
  },
  // A prize.
  {
    pattern:
      "(you've been|you have been|you were|you are|you're) ..2 (selected|chosen|preapproved|pre approved|prequalified|preselected|picked)",
    except: ['(selected|chosen|picked) ..2 interview', 'you are the *', 'you were (selected|chosen) ..2 <name>']
  },
  {
    pattern: "(you've|you have|you) (just)? won (a|an|the|our|<number>)",
    except: ['won (a|an|the) (award|contract|bid|case|tender|grant|title|game|prize at)']
  },
  // A friend without a name.
  {
    pattern: '(a|any|some) ..1 (friend|friends|contact|contacts|acquaintance) in common',
    except: ['in common ..1 <name>'],
    negatable: true
  },
  {pattern: "(i'm|i am|it's|this is) an old friend"},
  {
    pattern:
      "(he'll|she'll|they'll|you'll|he will|she will|you will) know (what|who) (it's|it is|this is|i am|i'm) about?"
  },
  {
    pattern: '(mutual|common) (friend|friends|acquaintance|acquaintances|contact|contacts|connection|connections)',
    except: ['mutual * ..2 <name>'],
    unless: ['(pretend|claim|invent|have no|no)'],
    negatable: true
  },
  {
    pattern: '(a|my) (good|close|old|dear|mutual)? friend of (yours|ours)',
    except: ['friend of (yours|ours) ..1 <name>'],
    negatable: true
  },
  {
    pattern:
      '(someone|somebody) (that|who)? (you know|in your (office|company|network))? (suggested|recommended|told me|asked me|said|mentioned|passed along|gave me|thought) (that)? (i|we|you|your|to)'
  },
  {
    pattern: '(someone|somebody) (that|who)? you know',
    except: ['if (someone|somebody) you know', '(or|and|know|is|for) (someone|somebody) ..1 you know'],
    negatable: true
  },
  // A sale that says it is none.
  {pattern: "(isn't|is not|it's not|ain't|not) ..1 a ..1 (sales|telemarketing|marketing|cold) (call|pitch|message)"},
  {pattern: '(not|never) ..3 (trying|here|going|calling|want|wanting) to sell you (anything|something|a thing)'}
]
