import {type AnyPhrase, defineRule} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

const ours = '(our|my|this) <content> ..3 <product>'

/** Clauses about the caller's firm and product; several in a row are a pitch. Chosen from published scripts. */
const features: readonly AnyPhrase[] = [
  {pattern: '(our|my) ..2 (<product:plural>|range|portfolio) ..6 <feature:base> ..4 , ..4 , *', group: 'strong'},
  {pattern: '(we|our) ..12 (comprises|including) ..4 , ..4 , ..4 , ..4 , *', group: 'strong'},
  {pattern: '(in business (for|since)|cover~ the whole)', group: 'weak'},
  // A list of features.
  {
    pattern: '<our-side> <boast:base> ..6 , (!(and|so|but|which) ..3 and|* ..4 ,) *',
    except: [
      "(i have (a|an|one)|please|you|you'll|<i> can? be (there|at|with|on|in)) *",
      '<i> <boast:base> ..6 , * ..4 and (his|her|he|she|it|they|you|your|that|has|have)',
      '(<i> <boast:base> ..6 <weekday>|<i-would> <boast:base>) *',
      // What one thing is and costs is no list of features.
      '<i> <boast:base> ..6 , <number> *',
      '<weekday> <boast:base>',
      '<i> can? do (it|that|this) *'
    ],
    group: 'strong'
  },
  {
    pattern: '(our|my|it) ..3 (<feature:s>|comes with|is priced) ..6 , (!(and|so|but|which) ..4 and|* ..5 ,) *',
    group: 'strong'
  },
  {
    pattern:
      '((<i>|it|they) (<boast:base>|<feature:s>)|our ..3 (does|has|have|<feature:s>)|<i-have> got|you get) ..4 , * ..3 , * ..3 , * ..3 (,? and|,) *',
    group: 'strong'
  },
  {pattern: `${ours} ..1 (<feature:s>|<feature:base>|comes with|has helped|have helped)`, group: 'strong'},
  {pattern: '(our|my) ..4 <product> (that|which) *', group: 'strong'},
  // "The AI answers calls, books visits and sends you the details": whatever does so much is for sale.
  {
    pattern: '<feature:s> ..5 , <feature:s> ..5 ,? and <feature:s>',
    except: ['(he|she|who|your ..2|<name>) <feature:s> *'],
    group: 'strong'
  },
  {
    pattern: '<i> (<boast>|got) (a|an|the|our|this) ..4 <product> (that|which|to) ..2 *',
    group: 'strong'
  },
  {pattern: '(a|an) ..4 <product> that (<feature:s>|can)', group: 'strong'},
  {pattern: 'interested in our ..4 *', group: 'strong'},
  // One such clause is not a pitch, two are.
  {
    pattern: '<our-side> (offer|provide|sell|deliver|do|supply|specialize in)',
    except: ['<i> do ..2 (want|need|know|have|not)', '<i> do ..4 for', '(please|kindly) do'],
    group: 'weak'
  },
  {pattern: '(and|,) [it also? (<feature:s>|comes with)]', group: 'weak'},
  {pattern: '(our|my) <product> ..1 <feature>', group: 'weak'},
  {
    pattern: '(our|<names>) ..3 (is|are) ..1 (best|leading|easiest|cheapest|number one|award winning|robust)',
    group: 'weak'
  },
  {
    pattern:
      'the (<superlative>|most *) ..3 (in|on) (the|this|your) (industry|market|business|area|country|town|state|region)',
    group: 'weak'
  },
  {pattern: "so that? (you|your team) (can|don't|won't|never) (focus|have|need|worry|spend|save|get)", group: 'weak'},
  {
    pattern:
      '(award winning|full service|industry leading|family owned|years of experience|top rated|money back guarantee|free trial)',
    group: 'weak'
  },
  {
    pattern:
      '(state of the art|all in one|one stop|(full|wide) range|end to end|competitive (rates|prices|pricing)|best prices|integrates directly)',
    group: 'weak'
  },
  {pattern: '(show|see|walk|learn) you? ..3 how (it|our|this) ..3 works', group: 'weak'}
]

/** Weak signs needed for a pitch; one strong sign is enough. */
const weakSigns = 2

export default defineRule({
  id: 'pitch',
  summary: 'Sells the whole offer rather than the next step',
  why: 'A voicemail cannot close a sale. A list of features is long and sounds read out; one result is enough to earn the next step.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: [
      'We make dock doors. «Our new platform tracks every door, plans the service and orders» the parts.',
      '«We offer» drains. «We provide» roofs. «Our crews are the best» in town.'
    ],
    good: [
      "A bakery near you cut its waste by a fifth. I'll send the page on how.",
      'We provide the salt for your ice rink, and the last load was short.'
    ]
  },
  phrases: () => features,
  check({matches, report}) {
    const isPitch = matches.some(({phrase}) => phrase.group === 'strong') || matches.length >= weakSigns
    for (const {start, end, text} of isPitch ? matches : [])
      report({
        start,
        end,
        message: `\`${text}\` sells the whole offer: sell the next step instead, with one result and one ask`
      })
  }
})
