import {namesMachine} from '../evidence/voicemail-words.ts'

// Names of labels, by what stands after them.

export const callers =
  /^(?:you|rep|sales ?rep|agent|ai(?: agent| voice ?mail| assistant| voice)?|bot|caller|sdr|bdr|ae|advis[eo]r|recruiter|volunteer|me|us|consultant|assistant|representative|host|speaker|\[?(?:your|rep|agent|caller|sender)(?:['’]s)?[ _]?name\]?)$/
export const listeners =
  /^(?:prospect|customer|client|supporter|gate-?keeper|reception(?:ist)?|lead|them|they|patient|donor|owner|contact|buyer|candidate|home-?owner|member|tenant|guest|caller 2|pa|assistant 2|ivr|operator|coach|trainer|narrator|dm|decision[- ]maker|other person|him|her|he|she|\[?(?:prospect|client|customer|contact)(?:['’]s)?[ _]?(?:first )?(?:name)?\]?)$/
export const factNames =
  /^(?:title|name|shortcut|shared with|id|snippet|audience|owner|(?:length|duration|time)(?: target| limit| goal)?|target (?:length|duration|time)|approved|version|date|author|status|goals?|objective|purpose|target|tone|voice|channel|type|medium|format|used by|use(?:d)? (?:for|when)|when(?: to use)?|tags?|industry|vertical|persona|product|campaign|touch|day|step|timing|word ?count|words?|time|recorded|recording|audio|file|value prop(?:osition)?|personali[sz]ation|cadence|sequence|region|language|trigger|context|use case|best for|pace|why|why (?:it|this) \w+|notes?(?: to \w+)?|note for \w+|tips?|internal|reminder|source|send(?: at| from)?|day sent|delay|from|to|cc|updated|last updated|reviewed|reviewer|created|contact owner|stage|angle|emphasis|delivery|rules?|key points?|(?:merge )?fields|placeholders|variables|legend)$/
export const unspoken = /^(?:subject(?: line)?|title|preview(?: text)?|re|fw)$/

/** Parts of one message, if a team writes each on its own line. */
const partNames = new Set(
  (
    'intro,introduction,opening,opener,open,greeting,hello,hook,attention,reason,relevance,trigger event,value,value prop,' +
    'value proposition,proof,social proof,credibility,problem,pain,pains,pain point,pain points,insight,benefit,result,solution,' +
    'story,bridge,body,middle,ask,cta,call to action,call-to-action,call to-action,call-to action,close,closing,signoff,sign-off,' +
    'ending,next step,follow up,follow-up,promise,number,callback,call-back,callback number,call-back number,contact,ps,p.s,ps.,p.s.'
  ).split(',')
)

/** Whether a label names a part of a message rather than a message: "Hook", "2) CTA". */
export function isPartName(text: string): boolean {
  return partNames.has(text.toLowerCase().replace(/^\d\W{0,2}/, ''))
}

/** Whether a name, in small letters, is that of the caller. */
export function isCaller(name: string): boolean {
  return callers.test(name)
}

/** Whether a lower-case name is that of a person who answers. */
export function isListener(name: string): boolean {
  return listeners.test(name) || namesMachine(name)
}

/** Whether a lower-case name is that of a person who talks about what is said. */
export function isCommentator(name: string): boolean {
  return /^(?:coach|trainer|narrator|observer)$/.test(name)
}

/** Whether a lower-case name is that of a fact or a part of a message, or announces something. */
export function isUnspokenName(name: string): boolean {
  return factNames.test(name) || unspoken.test(name) || isPartName(name)
}
