import type {Family} from '../language/matcher.ts'

/**
 * Words that announce the purpose of the call. On their own they are not a reason: something must be named
 * after them (calls.ts).
 */
export const callingFrames: Family = {
  skips: 'hesitations',
  phrases: [
    '(<contact>|<message>|question~|news|update) ..3 (<about>|because)',
    '(<about>|re) !(<number>|me|us|our|my|working|to|it|this|that|half)',
    '(in|with) (regard~|respect|reference|relation|response) to !<my>',
    '(because|<ring:ing> cause) ,? !(i|of)',
    '(reason|purpose|point) (for|of|behind|i|why) ..5 (is|was)',
    'follow~ up (on|from|regarding|about|with)',
    '(<contact>|here|reason ..5 (is|was)|<i-would>|like|love|want~|need~|hoping|happy|order|keen) to (<softener>|formally)? <tell>',
    '(minutes|meet~|time|sit down|demo|visit) ..4 to <tell>',
    '(see|ask|check|know|find out|wonder~|curious|sure) <if>',
    '(congratulations|congrats|kudos|well done) (on|for|to)',
    '(thanks|thank you) (so|very|again)? much? (to|for)',
    'invite~ <you> (to|for)'
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
    '(<names>|<field:other>|<field:prospect>) ..6 <refer:past> ..3 (i|me|we|us|you|your)',
    '(got|given|have|found|received) your (name|number|info|information|contact|details|resume|profile) (from|through|on|in|at|off)',
    '<refer:past> <me> ..1 your (name|number|info|contact|details)',
    '(referred|referral|introduction|recommended|recommendation) (by|from|of)',
    '(asked|told) <me> to <small-act:base>',
    '<refer:past> that? <i> should? <small-act:base>',
    '(mutual (connection|contact|friend|client)|we both know)',
    '<i> (just|recently)? (<exchange:past>|was speaking) (with|to) (<names>|your <content>|<field>|a <person>)',
    '(we|i) (just|briefly)? (met|spoke|talked|connected|crossed) ..3 (at|in|on|during|after|over)',
    '(<i> (were|are|was|had)|<i-have>) (supposed|due|booked|a meeting|a demo)'
  ],
  stops: ["(since|haven't) ..3 <exchange:past>"]
}
