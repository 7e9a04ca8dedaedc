import {type AnyPhrase, defineRule, phraseOptions, withOptions} from '../src/rule/define.ts'
import {fieldPractice, sevenReasons} from '../src/rule/sources.ts'

/** The caller as the point of the call. Sources: chosen; several coaches list "introduce myself" as a non-reason. */
const introductions: readonly AnyPhrase[] = [
  '<i-am> new (on|in) (this|the|your) ..1 (patch|territory|region|district)',
  'acquaint~ you? with <ourselves>',
  '<present:base> ..3 (what|who|how) <my> ..1 (business|company|firm|agency|practice) (is|does|works|do|are)',
  {
    pattern:
      'introduce~ (myself|ourselves|me|us|<name>|<field:company>|<field:caller>|(my|our|the) ..1 (<own-affair>|self|<name>))',
    except: ['(he|she|they|who|<name>|that|has|have|you) introduced *', 'introduce~ (me|us|<name>) to !(you|your)']
  },
  'introduce~ (you|your ..2) to (me|<ourselves>)',
  {
    pattern: '(quick|brief|short) introduction',
    except: ['introduction (to|call|with|from) *']
  },
  '<present> with? you? ..5 (about|of|on|into|regarding) <ourselves>',
  '(<present:base>|say|know) (with you)? ..1 (who (we|i) (are|am)|what (we|i) (do|offer))',
  {
    pattern: '(learn|know|hear|find out|read) ..4 (about|of) <ourselves>',
    except: ['(let <me>|(how? did|if)? you|(may|might) have?) (know|hear~|learn|find out) *']
  },
  '(make your acquaintance|make~ (myself|ourselves) known|put a (name|face) to <me>|put~ (a|the|my) (face|voice|name) (to|with|on) (a|the|my|your) (name|face|voice|email~|number))',
  'present (to you)? (ourselves|myself|us|<my> ..1 <own-affair>)',
  '(get~ to know|acquaint you with) (me|us|you|each other|<my> <own-affair>|<name>)',
  '(get~|put~) (my|our|myself|ourselves|us|me) (name~|company|foot|face)? (on your radar|in (front of you|the door)|out there)',
  'make~ you aware of <ourselves>',
  '(taken|taking|took) over (this|the|your) ..1 (patch|area|territory|region|account)',
  '(let|want~|like|so) you to? know (a (bit|little))? ..1 about? <ourselves>',
  '(<i-am>|as) (the|your) new (face|rep|person|contact) (in|on|at|for|looking|here)',
  '(so|let|wanted|make sure) you ..3 (<i>|<i-am>) are? (exist|here|around|out there|in (the area|business)|new|local|open)'
]

export default defineRule({
  id: 'self-introduction',
  summary: 'The point of the call is to introduce the caller',
  why: 'Nobody calls back for an introduction. The listener wants to know what the call means to them; the name and the company take one breath.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: ['Hi Ed, I wanted to «introduce myself».', "I'd love to «tell you a bit about our company»."],
    good: [
      'I want to introduce you to Sam, who runs a shop like yours.',
      'Sam Patel introduced me to your work.',
      'Your crew asked about lifts, and we fit them.'
    ]
  },
  phrases: (options) => withOptions(introductions, options),
  check({matches, report}) {
    for (const {start, end, text} of matches)
      report({start, end, message: `\`${text}\` is about you: say what the call means to the listener`})
  }
})
