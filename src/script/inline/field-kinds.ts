import {lazily} from '../../lazily.ts'
import type {PlaceholderKind} from '../model.ts'

const owners = 'call back, callback, direct, contact, office, your, my, rep, agent, sender, best, toll free'.split(', ')
const ownNumbers = owners.flatMap((owner) => ['number', 'no', 'dial'].map((noun) => `${owner} ${noun}`))

// Words in placeholder names from sequencers and handwritten templates. The first matching kind wins, so that
// `rep_phone` is a phone and `company name` a company.
const kinds: readonly (readonly [PlaceholderKind, string])[] = [
  ['email', 'email, e mail, mailbox address, inbox'],
  ['phone', `phone, ani, telephone, mobile, cell, tel, line, extension, ext, fax, ${ownNumbers.join(', ')}`],
  ['time', 'time, times, hour, hours, o clock, am, pm, slot, timezone'],
  [
    'date',
    `date, dates, day, days, weekday, weekdays, week, weeks, month, months, quarter, year, tomorrow, season, deadline, renewal,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday`
  ],
  [
    'amount',
    `amount, price, cost, percent, percentage, rate, fee, saving, savings, figure, budget, revenue, quantity, qty, count, capacity,
    number of, how many, dollar, dollars, sq ft, size, value 0, value 1, value 2, value 3, value 4, value 5, value 6, value 7,
    value 8, value 9, balance, number, metric, stat`
  ],
  [
    'company',
    `company, companies, business, organisation, organization, org, firm, agency, brokerage, employer, account, dealership, brand,
    clinic, practice, shop, store, institution, charity, vendor, competitor, church, school, university, college, hospital, gym,
    salon, studio, foundation, nonprofit, hotel, restaurant, nursery, union, campaign`
  ],
  [
    'reason',
    `reason, trigger, hook, pain, pains, benefit, benefits, topic, problem, inquiry, enquiry, issue, challenge, insight, result,
    outcome, event, context, observation, offer, service, value prop, value proposition, value, news, interest, use case, goal, need,
    implication, relevance, purpose, announcement, post`
  ],
  [
    'caller',
    `your, my, rep, agent, sender, caller, owner, user, me, advisor, adviser, representative, salesperson, sales person, sdr, bdr, ae,
    recruiter, consultant, volunteer, from`
  ],
  [
    'prospect',
    `name, names, first, last, full, firstname, lastname, fname, lname, surname, lead, prospect, contact, customer, client, recipient,
    patient, homeowner, home owner, donor, member, guest, buyer, candidate, person, title, salutation, mr, mrs, ms`
  ]
]

/** The same by the first word of a phrase, each with the place of its kind. */
const byFirstWord = lazily(() => {
  const index = new Map<string, (readonly [phrase: string, rank: number])[]>()
  for (const [rank, [, list]] of kinds.entries()) {
    for (const phrase of list.split(/,\s+/)) {
      const [first = ''] = phrase.split(' ')
      const known = index.get(first)
      if (known) known.push([phrase, rank])
      else index.set(first, [[phrase, rank]])
    }
  }
  return index
})

/** The kind of a field by the words of its name, in lower case. */
export function kindOf(words: string): PlaceholderKind {
  if (/^(?:number|no|digits|call ?back)$/.test(words)) return 'phone'
  if (/^[x#%$]+$/.test(words)) return 'amount'
  // "[XXX-XXX-XXXX]"
  if (/^(?:1 )?(?:[x#\d]{3} ?){1,2}[x#]{4}$/.test(words)) return 'phone'
  return kinds[rankOf(words)]?.[0] ?? 'other'
}

/** Place of the first kind that has a phrase of the name. */
function rankOf(words: string): number {
  let best = kinds.length
  for (const {index, 0: word} of words.matchAll(/\w+/g)) {
    for (const [phrase, rank] of byFirstWord().get(word) ?? []) {
      const isWhole = words.startsWith(phrase, index) && !/\w/.test(words.charAt(index + phrase.length))
      if (isWhole && rank < best) best = rank
    }
  }
  return best
}
