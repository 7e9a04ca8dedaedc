import {wordsOf} from '../language/membership.ts'
import {exchange} from '../language/vocabulary/asking.ts'
import {callAgain, contact, ringNoun} from '../language/vocabulary/contact.ts'
import {buzzNoun, buzzTrait, buzzVerb, buzzword} from '../language/vocabulary/jargon.ts'
import {courtesy, officialVerb} from '../language/vocabulary/letters.ts'
import {message} from '../language/vocabulary/messages.ts'
import {gain, praise, superlative} from '../language/vocabulary/praise.ts'
import {grave, shun} from '../language/vocabulary/pressure.ts'
import {need, present, small, smallAct} from '../language/vocabulary/small-acts.ts'
import {busy, pleasant} from '../language/vocabulary/small-talk.ts'
import {feel, refer} from '../language/vocabulary/statements.ts'
import {alluring, idea} from '../language/vocabulary/tease.ts'
import {suppose, useful} from '../language/vocabulary/tone.ts'
import {vagueNoun, vagueVerb, vagueWord} from '../language/vocabulary/vague.ts'

/** Words that say nothing on their own: of talk about a call, of praise and jargon, and those that have no other class. */
export const emptyWords = wordsOf(
  alluring,
  busy,
  buzzNoun,
  buzzTrait,
  buzzVerb,
  buzzword,
  callAgain,
  contact,
  courtesy,
  exchange,
  feel,
  gain,
  grave,
  idea,
  message,
  need,
  officialVerb,
  pleasant,
  praise,
  present,
  refer,
  ringNoun,
  shun,
  small,
  smallAct,
  superlative,
  suppose,
  useful,
  vagueNoun,
  vagueVerb,
  vagueWord
)
