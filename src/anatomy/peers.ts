import type {Family} from '../language/matcher.ts'
import {isOf, wordsOf} from '../language/membership.ts'
import {result} from '../language/vocabulary/change.ts'
import {serving} from '../language/vocabulary/clauses.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {notice, refer} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import type {Names} from './known-names.ts'
import {isName} from './names.ts'
import {type Unit, unitOf} from './units.ts'

/** Descriptions of clients and firms like the listener's. */
export const peers: Family = {
  skips: 'hesitations',
  phrases: [
    {
      pattern:
        '(another|a similar|a nearby|a local|a neighbouring|a neighboring|a fellow|other|one of your|one of our|some of our) ..2 (<firm>|<person>)'
    },
    {
      pattern:
        '(<number>|several|few|most|many|half|all|couple|dozens) of (your|our|the|my) ..2 (<firm:plural>|<person:plural>|<plural>) (in|on|near|around|use|were|are|have|had|<result>)'
    },
    {
      pattern:
        '(<number>|several|a few|couple) (of)? ..2 (<firm:plural>|<person:plural>) ..1 (in|on|near|around|down|across|at|within|your size|who|that|<result:past>)'
    },
    {
      pattern:
        '(a|an|one) ..3 (<firm:singular>|<person:singular>) ..2 (near|in|on|down|across|around|over|outside|like|who|that|up the) (<name>|yours|you|your|the|here|<result:past>|<number>|last|recently)'
    },
    {pattern: '(<content>|others|those|folks) (just|much|very|exactly)? (like|similar to) yours'},
    {
      pattern:
        '(<plural>|people|others|those|folks|<person>) (just|much|very|exactly)? (like|similar to) (us|your <content>)'
    },
    {pattern: '(<firm:plural>|<person:plural>|<plural>) (like|such as|including) <names>'},
    {pattern: '(like|such as|including) <names> ,? (and|or)? <names>'},
    {
      pattern:
        '(<number>|several|few|most|many|half|couple) of the (<names>|<content>)? (<firm:plural>|<person:plural>)'
    },
    {pattern: '<i> ..1 <past> the ..3 (in|at|on|near) <names>'},
    {pattern: '^ (house|flat|unit|farm)? (number|no) <number> ..1 (had|has|got|<result:past>)'},
    {pattern: '(hers|his|theirs|mine) ..1 the same'},
    {pattern: 'since (they|he|she) ..1 <result:past>'},
    {pattern: "(they|he|she|they've|he's|she's|who) ..2 <past> ..1 (hers|his|theirs)"},
    {pattern: '<content> (<firm:singular>|<person:singular>) <past> (hers|his|theirs|her|his|their|its)'},
    {pattern: '<i> <past> ..5 for (him|her|them) (and|,|$|in|on|at|over|by|last)'},
    {pattern: '(of|about|around|at|near)? your size'},
    {pattern: 'your <peer> ..6 <result:past>'},
    {pattern: '<number> (street|door|mile|minute|block|minutes|doors|miles|streets|blocks) (from|away|down|up|along)'},
    {
      pattern:
        '((over|across) (the (hill|way|valley|river|water|field)|the <content> from you|town)|next (door|(farm|street|village|town|parish|valley) (over|to you|along)|to (you|yours|your))|down the (road|street|lane)|across the (road|street)|up the road|round the corner from you)'
    },
    {
      pattern:
        '(<i>|<i-have>) ..1 <result:past> ..4 (on|in|at|for|with) (the|a|two|three|other|another|<number>)? ..3 (<firm>|<customer>|<names>) (street|road|court|avenue|lane|row|drive|last|next|on|near|in)'
    },
    {pattern: '<number> ..2 <plural> (near|around) (you|<names>)'},
    {pattern: '<customer> of (ours|mine)'},
    {pattern: '(our|a|my) <customer> ..2 (in|near|at|like|who|<names>|<result:past>)'},
    {
      pattern:
        '(helped|saved|worked with|working with|partnered with) (a|an|another|several|some|few|many|other|most|<number>) ..3 (<firm>|<person>|<plural>)'
    },
    {pattern: '(helped|saved|served) (a|an|one|another) <content> (in|near|at|on|over in|down in) <names>'},
    {pattern: '(helped|saved|been helping) ..2 (<firm:plural>|<person:plural>) ..1 (in|near|<result>)'},
    {pattern: '<plural> (using|on) (it|our|this|that) ..6 <result>'},
    {pattern: '(case study|success story|results|reference) (from|with|on|of|for|at) (a|an|the|<names>)'}
  ],
  stops: [
    '<customer> (of (ours|mine))? ..1 (want|wants|looking|would|need|needs)',
    '(help|helps|for|assist|serve|serves|support|with) ..3 <plural> (just)? (like|such as)',
    '(from|with|to) (a|an) (<firm>|<person>)',
    '(from|with|to) (a|an) !(few|couple) ..1 (<firm>|<person>)',
    '(know|find|meet|looking for|buyer) ..2 another',
    '(house|home|property|place|flat) like yours',
    'one of our ..2 <own-people>',
    'in your size',
    '<i> ..1 (<notice:past>|<contact:past>|had|were|was) the ..4',
    'number one ..3',
    'our <customer:plural> (are|tell|say|love)',
    '(<i-am>|as|behalf of) (a|an) (local)? ..2 (<firm>|<person>)'
  ]
}

const results = new Set([...wordsOf(result), ...'had has have now uses used same'.split(' ')])
const refers = wordsOf(refer)
const contacts = wordsOf(contact, notice)
/** Words before the name of a client. */
const served = wordsOf(serving)
const weekdays = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'tomorrow',
  'yesterday'
])
const subjectReach = 7

/** Finds firms named as examples: as the subject of a result, or as clients of the caller. */
export function findNamedPeers(
  index: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  const {words} = index
  return words.map(peerFrom).filter((peer) => peer !== undefined)

  function peerFrom(word: Word): Range | undefined {
    // Only names are peers, and most words are not names.
    if (!word.hasCapital && !word.placeholder) return undefined
    const before = words[word.index - 1]
    if (doing.has(word.index) || !startsName(word, before)) return undefined
    const unit = unitOf(units, word.index)
    if (!unit || /^(?:my|our|your)$/.test(before?.normal ?? '')) return undefined
    const last = endOf(word)
    const isPeer =
      unit.subject === 'other' || opensClause(word, before)
        ? isSubject(last, unit)
        : serves(before, unit) || isWorkedOn(before, last, unit)
    return isPeer ? {start: word.start, end: words[last]?.end ?? word.end} : undefined
  }

  function startsName(word: Word, before: Word | undefined): boolean {
    if (isPeerField(word)) return true
    if (names.isOther(word)) return !(word.joint === 'none' && names.isOther(before))
    return word.joint === 'sentence' && (isOpeningName(word) || isOwner(word))
  }

  /** "Monzo used it": a capitalised first word before a verb that needs a person or firm. */
  function isOpeningName(word: Word): boolean {
    const next = words[word.index + 1]
    return (
      isName(word) &&
      !word.placeholder &&
      !names.isKnown(word.normal) &&
      !closedWords.has(word.normal) &&
      !/s$|ing$|ly$/.test(word.normal) &&
      next?.joint === 'none' &&
      (isOf(next, 'past') || /^(?:has|uses)$/.test(next.normal)) &&
      results.has(next.normal)
    )
  }

  /** "Powell's flock was the same": a capital that opens a sentence, and owns what comes next. */
  function isOwner(word: Word): boolean {
    return (
      /^\p{Lu}.*['’]s$/u.test(word.text) &&
      !closedWords.has(word.normal) &&
      !names.isKnown(word.normal.slice(0, -2)) &&
      !weekdays.has(word.normal.slice(0, -2))
    )
  }

  function endOf(word: Word): number {
    let last = word.index
    while (words[last + 1]?.joint === 'none' && names.isOther(words[last + 1])) last++
    return last
  }

  function isSubject(last: number, unit: Unit): boolean {
    for (const word of words.slice(last + 1, Math.min(unit.last, last + subjectReach) + 1)) {
      if (names.isCaller(word.index) || (refers.has(word.normal) && !results.has(word.normal))) return false
      // "Is free" is not an action.
      const isAct = isOf(word, 'past') || !/^(?:is|are|be)$/.test(words[word.index - 1]?.normal ?? '')
      if (results.has(word.normal) && isAct) return true
    }
    return false
  }

  /** "..., and Tarn Labels cut its waste". */
  function opensClause(word: Word, before: Word | undefined): boolean {
    return before?.joint === 'break' && /^(?:and|as|but|since|so)$/.test(before.normal) && !word.placeholder
  }

  /** "We turned Hull's around in four days": something of a client's. */
  function isWorkedOn(before: Word | undefined, last: number, {subject}: Unit): boolean {
    const next = words[last + 1]
    return (
      subject === 'caller' &&
      isOf(before, 'past') &&
      !contacts.has(before?.normal ?? '') &&
      /'s$/.test(words[last]?.normal ?? '') &&
      (next === undefined || next.joint !== 'none' || closedWords.has(next.normal))
    )
  }

  function serves(before: Word | undefined, {subject, first, last}: Unit): boolean {
    const link = before?.normal === 'the' ? words[before.index - 1] : before
    if (before === undefined || !served.has(link?.normal ?? '') || (subject !== 'caller' && subject !== 'clipped'))
      return false
    if (/^work/.test(words[(link?.index ?? 0) - 1]?.normal ?? '')) return false
    return (
      /^(?:helped|helping|saved|served)$/.test(before.normal) ||
      words
        .slice(first, last + 1)
        .some((word) => isOf(word, 'past') && !refers.has(word.normal) && !contacts.has(word.normal))
    )
  }
}

/** `[similar company]`, `{{peer_company}}`. */
function isPeerField({placeholder}: Word): boolean {
  return (
    placeholder !== undefined &&
    /\b(?:similar|peer|competitor|comparable|other|referral|reference|client)\b.*\b(?:company|client|firm|business|example|name)\b|^(?:peer|competitor|client|similar compan)/i.test(
      placeholder.name.replace(/_/g, ' ')
    )
  )
}
