import type {Family} from '../language/matcher.ts'

/**
 * Words that announce the purpose of the call. On their own they are not a reason: something must be named
 * after them (calls.ts).
 */
export const callingFrames: Family = {
  skips: 'hesitations',
  phrases: [
    {pattern: '(<contact>|<message>|question~|news|update) ..3 (<about>|because)'},
    {pattern: '(<about>|re) !(<number>|me|us|our|my|working|to|it|this|that|half)'},
    {pattern: '(in|with) (regard~|respect|reference|relation|response) to !<my>'},
    {pattern: '(because|<ring:ing> cause) ,? !(i|of)'},
    {pattern: '(reason|purpose|point) (for|of|behind|i|why) ..5 (is|was)'},
    {pattern: 'follow~ up (on|from|regarding|about|with)'},
    {
      pattern:
        '(<contact>|here|reason ..5 (is|was)|<i-would>|like|love|want~|need~|hoping|happy|order|keen) to (<softener>|formally)? <tell>'
    },
    {pattern: '(minutes|meet~|time|sit down|demo|visit) ..4 to <tell>'},
    {pattern: '(see|ask|check|know|find out|wonder~|curious|sure) <if>'},
    {pattern: '(congratulations|congrats|kudos|well done) (on|for|to)'},
    {pattern: '(thanks|thank you) (so|very|again)? much? (to|for)'},
    {pattern: 'invite~ <you> (to|for)'}
  ],
  stops: [
    '(about|regarding) (something|things|ways|what (you|your))',
    '(about|<find-out:base>) ..2 what (<need:plural>|keeps)',
    'get (a|an) ..1 (feel|sense|idea|picture|handle|understanding)',
    '<about> (a|an|some) (<grave>|business|exciting|great)? (matter|opportunity|issue|thing|business)',
    '(<find-out:base>|about|regarding|to) ..1 your ..4 <need:plural>',
    '(what|how|<feel>|sorry|talk|story~|passionate|care) about',
    '(<find-out:base>|tell) ..2 (about|of) (us|our|(what|who|how) <i>)',
    '(know|see|ask|check|sure) <if> (<i>|<my>)'
  ]
}

/** A person who suggested the call, or a place where both met: reasons by themselves. */
export const referrals: Family = {
  skips: 'hesitations',
  phrases: [
    {pattern: '(<names>|<field:other>|<field:prospect>) ..6 <refer:past> ..3 (i|me|we|us|you|your)'},
    {
      pattern:
        '(got|given|have|found|received) your (name|number|info|information|contact|details|resume|profile) (from|through|on|in|at|off)'
    },
    {pattern: '<refer:past> <me> ..1 your (name|number|info|contact|details)'},
    {pattern: '(referred|referral|introduction|recommended|recommendation) (by|from|of)'},
    {pattern: '(asked|told) <me> to <small-act:base>'},
    {
      pattern: '<refer:past> that? <i> should? <small-act:base>'
    },
    {pattern: '(mutual (connection|contact|friend|client)|we both know)'},
    {
      pattern:
        '<i> (just|recently)? (<exchange:past>|was speaking) (with|to) (<names>|your <content>|<field>|a <person>)'
    },
    {pattern: '(we|i) (just|briefly)? (met|spoke|talked|connected|crossed) ..3 (at|in|on|during|after|over)'},
    {pattern: '(<i> (were|are|was|had)|<i-have>) (supposed|due|booked|a meeting|a demo)'}
  ],
  stops: ["(since|haven't) ..3 <exchange:past>"]
}
