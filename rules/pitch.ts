import {defineRule, type Phrase} from '../src/rule/define.ts'
import {sevenReasons} from '../src/rule/sources.ts'

const product =
  '(system|systems|platform|software|solution|solutions|tool|tools|app|service|services|program|product|products|technology|package|packages|suite|widget|assistant|ai|crm|database|dashboard|model|method|process)'
const does =
  '(automatically|instantly|seamlessly|integrates|integrate|answers|schedules|tracks|manages|handles|captures|qualifies|books|sends|generates|provides|offers|includes|lets|allows|gives|delivers|monitors|analyzes|analyses|automates|combines|connects|creates|builds|helps|ensures|eliminates|reduces|uses|runs|finds|identifies|converts|responds|keeps|makes|saves|comes with|features|has helped|have helped|syncs|supports|covers|can)'

/** Stretches that tell what the product is and does; a run of them is a pitch. Chosen from published scripts. */
const features: readonly Phrase[] = [
  {
    pattern: `(our|my|it|that|which|agency|company|firm) ..2 (does|has|includes|covers|handles|helps|lets) ..8 , ..4 and *`,
    group: 'strong'
  },
  {pattern: `(our|my) ..4 ${product} (that|which) *`, group: 'strong'},
  {
    pattern:
      'the (best|lowest|fastest|cheapest|easiest|finest|highest|most *) ..3 (in|on) (the|this|your) (industry|market|business|area|country|town|city|state|region)',
    group: 'strong'
  },
  {
    pattern: 'interested in our ..4 *',
    except: ['interested in our (offer|report|event|study|open *)'],
    group: 'strong'
  },
  {
    pattern: "so (that)? (you|your team) (can|don't|won't|never) (focus|have to|need|worry|spend|save|get)",
    group: 'weak'
  },
  {pattern: '(we|i) do all (of)? the *', group: 'weak'},
  {
    pattern: '(award winning|full service|state licensed|industry leading|family owned|years of experience|top rated)',
    group: 'weak'
  },
  {pattern: `(our|the|this|my) * ..5 ${product} ..1 ${does}`, group: 'strong'},
  {
    pattern: `(built|build|developed|created|designed|have|offer|provide|sell|made|launched|got) (a|an|the|our|this) ..4 ${product} (that|which|to) ..2 *`,
    group: 'strong'
  },
  {pattern: `(our|my) ${product} ..1 ${does}`, group: 'weak'},
  {pattern: `(a|an|our) ..4 ${product} that ${does}`, group: 'strong'},
  {
    pattern:
      '(we|i|they|company|<name>) (also|now|can|currently)? (offer|offers|provide|provides|sell|sells|deliver|delivers|specialize in|do|manufacture|supply|carry) ..8 , * ..4 and *',
    except: ['(we|i) do ..2 (want|need|know|have|not)'],
    group: 'strong'
  },
  {pattern: '(we|i|they|company) (also|now|can)? (offer|provide|sell|deliver)', group: 'weak'},
  {
    pattern: `(our|<name>) ..3 (is|are) (the|a|an|so|very|fully|completely)? (best|leading|fastest|easiest|only|most|top|cheapest|number one|affordable|award|unique|proven|cloud|simple|powerful|robust)`,
    group: 'weak'
  },
  {
    pattern:
      '(features|benefits|advantages|capabilities|functionality|state of the art|all in one|one stop|full range|wide range|full service|end to end|competitive (rates|prices|pricing)|best in|best prices|free trial|money back|integrates directly)',
    group: 'weak'
  },
  {pattern: `${does} ..6 , ..2 ${does} ..6 , (and)? ..2 ${does}`, group: 'strong'},
  {
    pattern: '(show|see|demonstrate|walk|learn|demo) (you)? ..3 how (it|our|this|we|the) ..3 (works|can|could|work)',
    group: 'weak'
  },
  {pattern: '(sells|sell) the *', group: 'weak'}
]

/** Weak signs that make a pitch; one strong sign does. */
const weakSigns = 2

export default defineRule({
  id: 'pitch',
  summary: 'Sells the whole offer rather than the next step',
  why: 'A voicemail cannot close a sale. A list of features makes it long, and sounds read out; one result is enough to earn the next step.',
  sources: [sevenReasons],
  severity: {recommended: 'warn', strict: 'warn'},
  examples: {
    bad: [
      'We make dock doors. «Our new platform tracks» every door, plans the service and orders the parts.',
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
