/** How a writer talks to the caller rather than the caller to a listener. */

const instruction =
  /^(?:left (?:an? )?(?:voice ?mail|vm|message)\b|(?:use|see) [^.\n]{0,40}\b(?:below|above)\b|be (?:kind|brief|friendly|warm|polite|short|yourself|clear|quick)\b|notes?\b|n\.?b\.?\b|tips?\b|reminders?\b|internal\b|important:|warning\b|last (?:updated|reviewed)|updated?\b|owner\b|version\b|reviewed|approved|questions? (?:to|about)|source:|see (?:also|the|`)|use (?:this|these|when|if|only|it|one|the|for)|when to use|(?:only|never|always|don['’]?t|do not) (?:use|leave|say|send|read|call|ring|dial|record|quote|promise|mention|name|give|put|rush|log|change)|leave (?:it|this|these|them|one|the|a|an|only|no|at|after|between|your|yours|short)\b|keep (?:it|them|this|these|your)|say (?:it|this|the|your|nothing|why|who|that)|read (?:it|this|the|them|from)|record (?:it|this|these|them|in)|re-?record|log |pick (?:one|a|up)|choose|select |stand up|smile|speak (?:slowly|clearly)|pause|dial|hang up|wait for|replace\b|swap\b|adjust|customi[sz]e|personali[sz]e|fill in|delete|skip|check (?:the|that|your|with)|if (?:the|a|their|no|nobody|someone|somebody|they|he|she|it goes|you (?:get|reach|hear|hit|are asked)) \b|(?:existing|new|current|prospects?|customers?|for) [^.\n]{1,60} only\b|to be (?:written|recorded|confirmed|added|done)|tbd\b|tbc\b|to-?do\b|coming soon|draft\b|pending\b|waiting (?:for|on)|placeholder\b|(?:n\/a|none)\b|audience:|timing:|why (?:it|this)|same (?:as|script|message))/i

// "Ask for Dana" and "send me a note" are said to a listener; "ask one question" and "send the e-mail" to a caller.
const imperative =
  /^(?:say|mention|state|include|introduce yourself|identify|reference|avoid|repeat|write|rehearse|practi[sc]e|discuss|personali[sz]e|customi[sz]e|use (?:the (?:script|name|prospect|lead)|their|an? )|keep (?:it|them|this|these|to|under|your (?:tone|voice|message))|leave|log|record|smile|pause|speak|sound|ask (?:one|about|if|whether|them|him|her|an?|for (?:an?|the))|offer|close with|open with|end (?:with|on|the)|start with|lead with|hang up|read (?:it|this|out|aloud)|send (?:the|an?|your) (?:e-?mail|text|sms|link|follow)|follow up|make sure|ensure|remember to)\b(?! (?:me|us|my|for me|hello|hi)\b)/i

/** Whether a paragraph begins with what is told to the caller: "Leave it on the first attempt only." */
export function isInstruction(text: string): boolean {
  const opening = text.slice(0, 200)
  return instruction.test(opening.replace(/^[\W_]{0,20}/, '')) || isImperative(opening)
}

/** Whether a sentence opens with an imperative. What may stand before it is taken off first: a pattern with both takes long to compile. */
function isImperative(sentence: string): boolean {
  return imperative.test(sentence.replace(/^["“”'*_\s>-]{0,8}(?:(?:and|then|always|never|please) )?/i, ''))
}

/** Whether half the sentences of a text tell the caller what to do: "No model answer this time. Write your own." */
export function isMostlyAdvice(text: string): boolean {
  const sentences = text
    .slice(0, 2000)
    .split(/[.!?;]["”’)]?\s/)
    .filter((sentence) => /\p{L}/u.test(sentence))
  return sentences.filter(isImperative).length * 2 >= sentences.length
}

const unwritten =
  /^(?:to be (?:written|recorded|confirmed|added|done|drafted|decided)|tbd|tbc|to-?do|coming soon|draft\b|not (?:yet )?(?:written|ready|done)|pending|waiting (?:for|on)|(?:script|wording|copy|text) (?:to (?:come|follow)|due|pending|missing)|placeholder|wip|work in progress|in progress|needs? (?:writing|a script)|still to)/i
const leftToSomebody = / to (?:supply|write|provide|draft|record|send|confirm|follow)\b/i
const leftToName = /^[\W_]{0,20}\p{Lu}\p{L}{1,20} to (?:supply|write|provide|draft|record|send|confirm|follow)\b/iu

/** Whether a text says that the script is still to be written. */
export function isUnwritten(text: string): boolean {
  const opening = text.slice(0, 200)
  if (unwritten.test(opening.replace(/^[\W_]{0,20}/, ''))) return true
  if (leftToSomebody.test(opening) && leftToName.test(opening)) return true
  return !/[a-z\d]/i.test(text) && !/[\p{L}\p{N}]/u.test(text)
}

const declining =
  /^\W{0,9}(?:no (?:message|voice ?mail|script)|none|nothing|skip|hang up|(?:don['’]t|do not|never) leave)\b/i

/** Whether a text says why there is no message: "none", "hang up". */
export function isDeclined(text: string): boolean {
  return declining.test(text)
}

const bracketed = String.raw`(?:\\?\[[^[\]]{1,80}\]|\{{1,3}[^{}\n]{1,60}\}{1,3}|<[^<>\n]{1,40}>)`
const fieldsOnly = new RegExp(String.raw`^[^\p{L}\p{N}[{<]{0,20}(?:${bracketed}[\s+|,.>/*_"“”-]{0,10}){1,12}$`, 'u')

/** Whether a text says what goes where, `[who] -> [why] -> [number]`, or has fields alone: nobody says it. */
export function isFormula(text: string): boolean {
  return /(?:(?<!-)->|→|=>)/.test(text) || (text.length < 600 && fieldsOnly.test(text))
}

/** Whether a text asks what only somebody who has picked up can answer: "Have you got a minute?" */
export function asksForAnswer(text: string): boolean {
  return liveQuestion.test(text.slice(0, 2000))
}

const liveQuestion =
  /\b(?:(?:do|have|did) you (?:have|got|get) (?:a |one |two |just )?(?:\w+ )?(?:minutes?|moments?|seconds?|secs?|mins?)|got (?:a|one|two) (?:\w+ )?(?:minutes?|moments?|seconds?|secs?|mins?)|(?:is|was) (?:this|now|it) (?:a )?(?:good|bad|ok(?:ay)?|fine|the right)\b(?: time)?|is now (?:a )?(?:fine|good|bad|ok(?:ay)?)|did i catch you|(?:have i|did i) caught? you|am i speaking (?:to|with)|(?:is|was) (?:this|that) [^ .!?,\n]{1,30}|may i speak|(?:can|could|would) you (?:put|transfer|drop) (?:me|us) |can i (?:speak|talk) (?:to|with))[^.!?\n]{0,80}\?/i

/** Whether a text is what a mailbox or a machine of our own says: "Hi, you've reached Tarn Roofing". */
export function answersForMailbox(text: string): boolean {
  return /^[^.!?\n]{0,40}\byou(?:['’]ve| have) reached\b|^[^.!?\n]{0,40}\byou(?:['’]re| are) through to\b/i.test(text)
}

/** Whether a text speaks of the listener as somebody else: "tell the prospect why". */
export function speaksOfListener(text: string): boolean {
  return / (?<=\b(?:the|your|a|each|every) )(?:prospects?|customers?|clients?|leads?|contacts?|caller|rep|recipient|decision[- ]makers?)\b/i.test(
    text.slice(0, 2000)
  )
}

/** Whether a text links to pages, as documents do. */
export function linksToPages(text: string): boolean {
  return /\]\(https?:|https?:\/\/\S{3}/.test(text.slice(0, 2000))
}

/** Whether a text is made for a machine rather than for a voice: a call of a function, a mapping, a path. */
export function looksLikeCode(text: string): boolean {
  const opening = text.slice(0, 2000)
  return (
    /\b[a-z_]\w{2,40}\((?:[^()\n]{0,80}=[^()\n]{0,80}|["'][^"'\n]{0,60}["'])?\)/i.test(opening) ||
    /^\s*(?:[{[]\s*["']|\$ |<\?xml|(?:const|let|var|import|def|function|SELECT|curl|npm|pip) )/.test(opening)
  )
}

/** Whether a text asks to be answered in writing, as texts and e-mails do: "Reply STOP". */
export function asksForReply(text: string): boolean {
  return /\b(?:reply (?:stop|yes|no|with|to this)|text (?:stop|yes) |opt out|unsubscribe|click (?:here|the link|below)|best regards|kind regards|p\.s\.)\b/i.test(
    text.slice(0, 2000)
  )
}

/** Whether a paragraph is wholly in bold or in italics. */
export function isEmphasized(text: string): boolean {
  return /^(\*\*|__|[*_])(?![*_\s])[^*\n]{1,3000}\1$/.test(text.trim())
}

/** Whether a paragraph is wholly in emphasis, as remarks beside a script are: *about 20 seconds*. */
export function isSetInItalics(text: string): boolean {
  return /^([*_])(?![*_])[^*_\n]{1,400}\1[.)]?$/.test(text.trim())
}

/** Whether a text is in round brackets as a whole. */
export function isAside(text: string): boolean {
  return /^[*_]{0,3}\\?\((?:[^()]|\([^()]{0,200}\)){0,2000}\)[*_.]{0,4}$/.test(text.trim())
}
