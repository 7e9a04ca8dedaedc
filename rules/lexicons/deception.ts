import type {Family} from '../../src/rule/define.ts'

/**
 * Misleading words. Those in the group 'earlier' refer to contact that the listener cannot remember: true in a
 * follow-up, or if the group 'evidence' names the occasion. Sources: the article's own examples, and tricks that
 * coaches warn about.
 */
export const lexicon: Family = {
  skips: 'hesitations',
  phrases: [
    {
      pattern:
        'your ..1 (listing|account|warranty|policy|subscription|domain|coverage) ..4 ((about|going|set|due) to ..1 (expire|lapse)|(may|might) have ..1 (expired|lapsed))',
      group: 'earlier',
      unless: ['<dated>', '<figure>']
    },
    '(savings|enrollment|relief|forgiveness|rebate|awards) (department|center|unit)',
    {pattern: '(as|like) ..1 you ..2 (recall|remember)', group: 'earlier'},
    'one of ..3 (winners|lucky ..1)',
    {pattern: '(think|believe|sure) that? we (met|spoke|talked)', group: 'earlier'},
    {
      pattern: '(claim|case|complaint|lawsuit|charges) ..4 against you',
      except: ['case study ..8'],
      negatable: true
    },
    '(officially ..1 notified|legal (enforcement|action~|proceedings|consequences))',
    {
      pattern:
        '(suspend|freeze|terminate|deactivate) (all|your) ..3 (account~|social|benefits|license|number|service|coverage|card)',
      // What the listener asked for, or what is frozen for their good.
      except: ['you ..4 (suspend|freeze|terminate|deactivate) *', 'freeze ..5 (rate~|price~|fee~|premium)'],
      group: 'earlier'
    },
    // Returning a call that was never made. A caller who says what it was about did have one.
    {
      pattern: '(returning|<lead-in> to return) (your|a) <a-call> (from you)?',
      except: ['<a-call> ..1 (about|regarding|asking)', '<a-call> (from|on)? (<weekday>|yesterday|last)'],
      negatable: true,
      group: 'earlier'
    },
    {pattern: '(<i>|sorry) ..1 (missed|missing) your ..1 <a-call>', group: 'earlier'},
    {pattern: '(see~|have|got|shows|showing|notice~|had) that? (a|your) missed call', group: 'earlier'},
    {pattern: 'missed a ..1 call from (you|your)', group: 'earlier'},
    {
      pattern: '(see~|notice~|looks like|shows) that? you (called|rang|phoned|tried to (call|reach)|<past> earlier)',
      group: 'earlier'
    },
    {
      pattern: '(got|received|answering) your ..1 <a-call>',
      except: ['your ..1 <a-call> ..1 <of-call>'],
      group: 'earlier'
    },
    {
      pattern: "(returning|answering|got|about) (the|that) <a-call> that? (you|you'd) (left|sent|made)",
      except: ['<a-call> ..4 <of-call>'],
      group: 'earlier'
    },
    {
      pattern: '(got|were|been) ..1 (disconnected|cut off)',
      group: 'earlier'
    },
    {pattern: '(continue|finish|pick up|resume) our <message>', group: 'earlier'},
    // A conversation or request that nobody remembers.
    {
      pattern: "(as|like|what) (we|we'd|we've|you and i) ..1 (discussed|agreed|settled|arranged|(talked|spoke) about)",
      group: 'earlier'
    },
    {
      pattern:
        "(,|calling|ringing|phoning|back|me|you) [(as|like) (you|you'd|you've) ..1 (discussed|requested|asked|wanted)]",
      group: 'earlier'
    },
    {
      pattern: 'as? per (our|your) ..2 (<message>|request|agreement|inquiry)',
      group: 'earlier'
    },
    {
      pattern:
        '(about|regarding|on)? (the|our) (conversation|chat|talk|discussion|call) that? (we|you (and i)?) (had|<past>)',
      except: ['you <past> ..2 <of-call>'],
      group: 'earlier'
    },
    {pattern: 'at your request', group: 'earlier'},
    {
      pattern: '((getting|coming) back to you|<ring:ing> you back)',
      except: ['(back to you|you back) ..1 (about|with|regarding|because|on (the !(message|call|voicemail)|<day>))'],
      group: 'earlier'
    },
    {pattern: "(you|you'd) ..1 (told|asked|wanted) me to (<ring:base>|get back)", group: 'earlier'},
    {pattern: '(expecting|waiting for) (my|our|this) (call|message)', group: 'earlier'},
    {pattern: '(we|you and i) ..1 (spoke|talked|met) ..4 <of-call>', group: 'evidence'},
    {
      pattern:
        'you ..1 (<try-for:past> ..9 (about|asking|regarding|concerning|for|on) ..3|(came|visited|booked|requested|asked|submitted|signed|filled) ..6 <of-call>)',
      group: 'evidence'
    },
    {pattern: '(thanks|thank you) for your ..1 (<a-call>|email) ..1 <of-call>', group: 'evidence'},
    {pattern: 'our ..1 (meeting|visit|call|chat|conversation|demo|lunch|tour) ..1 <of-call>', group: 'evidence'},
    // A matter too serious to name, and false alarms.
    {
      pattern: '<grave> ..1 <tidings> (<about>|on|for) ..1 (you|your)',
      negatable: true
    },
    {
      pattern: '<grave> ..1 (matter~|message|communication|business)',
      negatable: true
    },
    {pattern: '<grave> ..1 (call|voicemail) (about|regarding|for)', negatable: true},
    {
      pattern: '<grave>? (issue|problem|matter|claim|case) ..2 (tied to|against|under|with|in) your name',
      negatable: true
    },
    {
      pattern: '(business|family|private|personal) (matter|thing|affair)',
      negatable: true
    },
    {pattern: '(matter of ..2 (urgency|nature)|of (a|an) ..1 <grave> nature)', negatable: true},
    {
      pattern: '(<about>|in connection with) your ..3 (account|record~|file|status) ,',
      negatable: true,
      unless: ['<figure>', '<weekday>']
    },
    {pattern: '(personal|private) call', negatable: true},
    {
      pattern: "(it's|(this|call) is) (rather|very|quite|kind of)? (personal|private|confidential|important) ,",
      negatable: true
    },
    {
      pattern:
        '((problem|issue|suspicious? (activity|activities)) ..2 (with|on|in)|(change~|update~|discrepancy|error) (to|on|in|with)) your (account|file|record~|application|card|social|profile)',
      negatable: true
    },
    {pattern: "(it's|this is|calling) <about> your account ,", negatable: true},
    {
      pattern:
        '(matter|issue|situation) (<about>|involving) your (business|company|account|property|listing|file|home|household)',
      negatable: true
    },
    '(record~|system) (show~|indicate~) that? ..1 (you ..2 (<not>|yet)|your ..2 (<not>|is|has)) ..2 (claim~|collect~|redeem~|activate~|respond~|expire~|verif~)',
    {
      pattern:
        '(underwriter|agent|specialist|representative|manager|advisor|officer|adjuster) assigned to your (file|case|account)',
      group: 'earlier'
    },
    {pattern: '(validate|reactivate|finalize|verify) your ..1 (account|listing|record~)', group: 'earlier'},
    {
      pattern:
        '(an|a|quick|important|some) ..1 update (<about>|on) your (property|home|house|vehicle|car|warranty|listing)',
      group: 'earlier',
      unless: ['<figure>', '<weekday>']
    },
    'your ..1 (profile|business|number|son|daughter|child) (has been|was|is) ..2 (selected|shortlisted|nominated|prequalified)',
    '<about> your ..2 (extended|factory|car|auto|vehicle) warranty',
    {
      pattern: '(this is|your) ..2 (final|second|third|last) (notice|courtesy call|warning)',
      except: ['notice from (the|your) *']
    },
    '(final|last|second) (notice|notification) (on|about|concerning|for|regarding) your',
    'your (account|file|case|claim|name|number|address) ..2 (flagged|selected|chosen|drawn|picked)',
    '(package|parcel|letter|cheque|check|gift|delivery|document~) ..2 with your name on it?',
    'the (compliance|legal|fraud|claims|security|benefits|vehicle|notice|records|verification|listings|renewals) (department|team|unit)',
    // A prize.
    {
      pattern:
        "(you've been|you were|you're) ..2 (selected|chosen|shortlisted|nominated|handpicked|preapproved|prequalified|approved|picked)",
      except: [
        '(approved|selected|chosen) (for|by|to) (the|a|an) ..1 <content> (on|at|in)',
        '(selected|chosen|picked) (for|by) the <content>'
      ]
    },
    {
      pattern: "(you've|you) just? won (a|an|the|our|<number>)",
      except: ['won (a|an|the) ..1 (award|contract|bid|case|tender|grant|title|game)']
    },
    // An unnamed friend.
    {
      pattern: '(a|any|some|our) ..1 (friend~|contact~) in common',
      except: ['in common ..1 <name>'],
      negatable: true
    },
    "(<i-am>|it's|this is) an old friend",
    "(he'll|they'll|you'll) know (what|who) (it's|this is|i'm) about?",
    {
      pattern: 'mutual (friend~|contact~|connection~)',
      except: ['(friend|contact|connection) ..2 <name>'],
      unless: ['(pretend|claim|no)']
    },
    {
      pattern: '(a|my) (good|close|old|dear|mutual)? friend of (yours|ours)',
      except: ['friend of (yours|ours) ..1 <name>'],
      negatable: true
    },
    {
      pattern: '(someone|somebody) (that|who)? you know',
      except: ['(if|or|and|for|is) (someone|somebody) ..1 you know']
    },
    // A favour that is none.
    '<i-am> not ..2 supposed to *',
    // A sales call that denies being one.
    "(isn't|it's? not) ..1 a ..1 (sales|marketing|cold) (call|pitch|message)",
    '(not|never) ..3 sell~ you? (anything|something|a thing)'
  ]
}
