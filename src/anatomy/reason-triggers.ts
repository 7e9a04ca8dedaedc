import type {Phrase} from '../language/matcher.ts'

const people = "(you|your|you're|you've|yours|<name>)"

/** What was seen or heard of the listener, or what the listener did or asked for. */
export const triggers: readonly Phrase[] = [
  {
    pattern:
      '(the|your) ..5 (failed|passed|missed) (its|the|your|their|an) ..2 (test|inspection|check|audit|exam|deadline)'
  },
  {
    pattern:
      '(loved|enjoyed|liked|admired|impressed by) (your ..2 *|the ..2 you (ran|gave|wrote|did|posted|hosted|shared|made|built))',
    except: ['(loved|enjoyed|liked) your (voice|voicemail|time)']
  },
  {
    pattern: '(asked|asking) (us)? (for|about) (you|your ..1)',
    except: ['(asked|asking) (for|about) your (number|time|business)', '(i|we) (asked|asking) *']
  },
  {
    pattern:
      '(your|the) ..5 (is|are|was|were) (now|still|currently)? (set for|scheduled|booked|due|overdue|missing|short|late|on hold|ready|approved|expiring|out of date|up for|behind|delayed|flagged|back in stock|in stock)',
    except: ['(time|line|office|phone|team|call|coffee) (is|are|was|were) ..2 *', 'the ..5 (is|are) ready (to|for) *']
  },
  {
    pattern:
      "(you|you've|you have|your ..2) (haven't|have not|hasn't|has not|didn't|never) (placed|ordered|visited|renewed|used|booked|scheduled|signed|paid|returned|completed|finished|logged|updated|replaced)",
    except: ['(returned|finished) (my|our) *']
  },
  {
    pattern:
      '(it|they|you|we) (needs|need) (a|an|to be) (reprint|refill|rebuild|repair|replaced|renewed|signed|service|new|recharge)'
  },
  {
    pattern:
      "(^|that|and|but|,) your ..3 (doesn't|don't|isn't|aren't|keeps|has|is|are|was|were|needs|may|might|could|qualifies|comes|came|shows|ranks|runs)",
    except: [
      'your (time|call|needs|help|support|input|opinion|feedback|response|attention|voicemail|satisfaction|patience|interest)'
    ]
  },
  {
    pattern:
      "(you|you're|your ..2) (may|might|could|are|have) (also|still|now)? (be|been|likely|probably)? (paying|missing|losing|eligible|owed|entitled|overpaying|leaving|due|wasting|approved|selected|pre approved)"
  },
  {
    pattern:
      '((met|meeting|spoke|talked|chatted) (you|briefly)? (at|in|last|on|during|after|over)|(came by|stopped by|dropped off|dropped by|stopped in|was at|was in|were in|drove by|visited|walked past|toured) ..1 (your|the|a))',
    except: ["(since we|haven't|have not) (last)? (met|spoke|talked) *"]
  },
  {
    pattern:
      '(thanks|thank you) (so much|again)? (to|for) your (gift|donation|order|support|generosity|interest|purchase|business|request|help|service|inquiry|application|referral|visit)',
    except: ['(interest|support) in advance']
  },
  {
    pattern: '(on|in) your (street|block|road|neighborhood|neighbourhood|building|area|town|city|corner)',
    except: ["(be|i'm|am|get|again) ..1 in your (area|town|city|neighborhood)"]
  },
  {
    pattern:
      '(your (neighbor|neighbors|neighbour|neighbours)|next door|doors down|down the (street|road)|down your (street|road))'
  },
  {
    pattern:
      "(we'll|we will|crew will|team will|trucks will|crews will|technicians will) be ..6 (street|road|avenue|lane|drive|area|neighborhood|block|building|town)"
  },
  {pattern: '(noticed|spotted) (that)? (the|a|an|another|some|two|three)'},
  {pattern: '(i|we) (just|recently)? saw (that)? (the|a|an|another|some|two|three)'},
  {
    pattern:
      'your ..3 (opened|ordered|bought|renewed|filed|signed|joined|grew|landed|shipped|launched|moved|changed|closed|won|raised|hired|expanded|posted|arrived|announced|merged|failed|dropped|doubled|finished|broke|came back|ran out)',
    except: ['(if|when|before) your']
  },
  {
    pattern:
      "(who (handles|runs|manages|oversees|is responsible|is in charge|makes)|who's (responsible|in charge|handling)|(you|you're|you are) (look after|handle|oversee|in charge of|responsible for|manage))",
    except: ['(make sure|hope) you']
  },
  {
    pattern:
      '(<number>|many|several|some|one|most|two|a few|all) of your (neighbors|neighbours|competitors|customers|colleagues|peers|clients|members|patients|suppliers)'
  },
  {
    pattern: '(due for (your|a|an|its|their)|(time|overdue|due|ready) for (your|its|their)) !(call|chat|talk)'
  },
  {
    pattern:
      '(sell|selling|buy|buying|list|listing|rent|renting|refinance|refinancing|replace|replacing|insure|insuring) (your|the) (house|home|property|building|land|car|roof|windows|business|practice|condo|place|lot)'
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
    ]
  },
  {pattern: '(congratulations|congrats|kudos) (on|for|to)?'},
  {
    pattern: `(you|you've|you're|your (company|team|firm|business|store|practice|office|office|clinic|restaurant)|that <name>|<name>) (have|has|had|are|were|just|recently|also|both|all|was)? (just|recently|also|already)? (announced|opened|opening|launched|launching|raised|acquired|hired|hiring|moved|moving|posted|filed|expanded|expanding|merged|promoted|rolling out|rolled out|listed|closed on|won|received|switched|signed|took over|taken over|recruiting|growing|building|renovating|remodeling|bought|purchased|purchasing|searching for|searching|looking (to|for|at|into))`,
    except: ['you (received|got) (my|this|the)', "if you (received|got|'re looking|opened)", 'when you']
  },
  {
    pattern: `(you|you've|you'd|who) (have|had|just|recently|also|previously|already|once|were|are)? (just|recently)? (requested|submitted|filled (out|in)|completed|signed up|registered|downloaded|attended|visited|stopped (by|in)|inquired|enquired|asked|applied|reached out|contacted (us|me)|expressed|ordered|booked|scheduled|missed (your|our|the)|interested in|checked out|clicked|came (in|by)|donated|gave|enrolled|left (us|your|a|something|(item|items))|test drove|subscribed|wanted|mentioned|told (me|us)|said|were supposed|qualify|qualified|pre qualified|eligible|are due|overdue|are (up|coming up) for)`
  },
  {
    pattern:
      '(we|you) (were|are|had|have) (supposed|scheduled|due|planned|set|booked|an appointment|a (call|meeting|demo))'
  },
  {
    pattern:
      '(received|got|have|reviewed|regarding|processed|about|for|on|from|of|discuss|finalize|complete|finish) your ..2 (request|inquiry|enquiry|application|order|appointment|quote|estimate|proposal|policy|lease|loan|mortgage|warranty|subscription|membership|renewal|property|home|house|listing|project|gift|donation|visit|test drive|vehicle|form|submission|download|interest|registration|support|generosity|purchase|trial|contract|resume|claim|results|donations|consultation|roof|referral)',
    except: ['(no|not) ..3 interest']
  },
  {
    pattern:
      'your ..6 ((expire|expires)|expiring|expired|is due|are due|is up|up for renewal|coming up|is coming|renews|runs out|ends|is ready|are ready|came in|has arrived|is available|approved|is overdue)'
  }
]

/** Somebody who suggested the call. */
export const referrals: readonly Phrase[] = [
  {
    pattern:
      '(got|was given|received|have|found) your (name|number|info|information|contact|details|resume|profile) (from|through|on|in|at)'
  },
  {
    pattern: '(suggested|recommended|recommends|referred|refer|encouraged|urged) ..3 (i|me|we|us|you|your|that)',
    except: ['if you ..4 (suggested|recommended)']
  },
  {
    pattern:
      '(gave|passed|shared|provided|sent|forwarded) (me|us|along|on)? (along|on)? your (name|number|info|information|contact|details|resume)'
  },
  {
    pattern:
      "(said|thought|mentioned|told (me|us)|says|thinks) (that)? (i|we|you|you'd|you'll|you're|you've) (should|could|might|may|were|are|be|was|would)",
    except: ['i (thought|said)']
  },
  {
    pattern:
      '(introduced (us|me)|introduction|referral from|referred by|asked (me|us) to (call|reach|contact|get)|told me to (call|reach|contact)|mutual (connection|contact|friend|client|colleague)|your (colleague|friend|neighbor|neighbour|boss|coworker|cousin|brother|sister|assistant) ,? <name>|we both know|connected through|on the recommendation)'
  },
  {
    pattern:
      '(spoke|speaking|talked|talking|spoken|chatted|met|meeting|worked|connected) (with|to) (your|<name>|a (colleague|neighbor|neighbour|friend))',
    except: ['(with|to) your voicemail']
  }
]
