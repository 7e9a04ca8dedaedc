/**
 * How much a text sounds like a message to one listener. It decides only where the place of a text does not: a playbook's
 * advice stands in paragraphs, too, and says neither hello nor who is calling.
 */

const field = String.raw`(?:\\?\[[^\]\n]{1,60}\]|\{{1,3}[^}\n]{1,60}\}{1,3}|<[^>\n]{1,40}>|%{1,2}[\w ]{1,40}%{1,2}|\*\|\w{1,40}\|\*|_{3,60}|\([a-z ]{3,30}\)|«[^»\n]{1,40}»|\$\{?\w{1,40}\}?|##?\w{1,40}##?)`
const name = String.raw`(?:${field}|\p{Lu}[\p{L}.'’-]{0,30})`

const cues: readonly (readonly [points: number, pattern: RegExp])[] = [
  [
    2,
    /^[\W_]{0,20}(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day|greetings|dear)\b/iu
  ],
  [1, new RegExp(`^[\\s"“'‘*_]*${name},`, 'u')],
  [
    2,
    new RegExp(
      String.raw`\b(?:[Tt]his is|[Ii]t['’]s|[Ii]t is|I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Ii]t['’]s me,) \(?${name}`,
      'u'
    )
  ],
  [2, new RegExp(`${name},? (?:(?:here|again|calling)\\b|(?:from|with|at|over at|of) ${name})`, 'u')],
  [1, /\b(?:i|i['’](?:m|ll|ve|d)|we|we['’](?:re|ll|ve)|me|my|our|us)\b/i],
  [1, /\byou(?:r|['’](?:re|ll|ve|d))?\b/i],
  [1, /(?:\d[\d ().-]{6,20}\d|\b(?:number|line|mobile|cell) is\b)/],
  [1, new RegExp(field, 'u')],
  [
    1,
    /\b(?:call|ring|text|reach|phone|give) (?:me|us)\b|\bi['’]ll (?:try|call|send|ring|e-?mail|text|mail|be|leave|hold)\b|\b(?:thanks|thank you|talk soon|speak soon|bye|cheers)\b/i
  ]
]

/** Points for all that a message has and advice has not: from 0 to 12. */
export function messageScore(text: string): number {
  const opening = text.slice(0, 4000)
  return cues.reduce((sum, [points, pattern]) => sum + (pattern.test(opening) ? points : 0), 0)
}

/** Points from which on a text is taken for a message where nothing announces one; chosen: a greeting and a name, or the like. */
export const soundsLikeMessage = 4

// How a writer talks to the caller rather than the caller to a listener.
const instruction =
  /^[\W_]{0,20}(?:notes?\b|n\.?b\.?\b|tips?\b|reminders?\b|internal\b|important:|warning\b|last (?:updated|reviewed)|updated?\b|owner\b|version\b|reviewed|approved|questions? (?:to|about)|source:|see (?:also|the|`)|use (?:this|these|when|if|only|it|one|the|for)|when to use|(?:only|never|always|don['’]?t|do not) (?:use|leave|say|send|read|call|ring|dial|record|quote|promise|mention|name|give|put|rush|log|change)|leave (?:it|this|these|them|one|the|a|only|no|at|after|between)|keep (?:it|them|this|these|your)|say (?:it|this|the|your|nothing|why)|read (?:it|this|the|them|from)|record (?:it|this|these|them|in)|re-?record|log |pick (?:one|a|up)|choose|select |stand up|smile|speak (?:slowly|clearly)|pause|dial|hang up|wait for|replace\b|swap\b|adjust|customi[sz]e|personali[sz]e|fill in|delete|skip|check (?:the|that|your|with)|if (?:the|a|their|no|nobody|someone|somebody|they|he|she|it goes|you (?:get|reach|hear|hit|are asked)) \b|(?:existing|new|current|prospects?|customers?|for) [^.\n]{1,60} only\b|to be (?:written|recorded|confirmed|added|done)|tbd\b|tbc\b|to-?do\b|coming soon|draft\b|pending\b|waiting (?:for|on)|placeholder\b|(?:n\/a|none)\b|audience:|timing:|why (?:it|this)|same (?:as|script|message))/i

/** Whether a paragraph tells the caller what to do: "Leave it on the first attempt only." */
export function isInstruction(text: string): boolean {
  return instruction.test(text.slice(0, 200))
}

const unwritten =
  /^[\W_]{0,20}(?:to be (?:written|recorded|confirmed|added|done|drafted|decided)|tbd|tbc|to-?do|coming soon|draft\b|not (?:yet )?(?:written|ready|done)|pending|waiting (?:for|on)|(?:script|wording|copy|text) (?:to (?:come|follow)|due|pending|missing)|placeholder|wip|work in progress|in progress|needs? (?:writing|a script)|still to)\b/i

/** Whether a text says that the script is still to be written. */
export function isUnwritten(text: string): boolean {
  return unwritten.test(text.slice(0, 200)) || !/[\p{L}\p{N}]/u.test(text)
}
