import type {Touch} from '../model.ts'
import {followUpWords} from './title-words.ts'

// The first match wins: "second web lead voicemail" answers a request.
const touches: readonly (readonly [Touch, RegExp])[] = [
  ['prerecorded', /\b(?:pre-?recorded|ringless|(?:voicemail|vm) (?:drop|blast)|auto-?dial(?:ler|er|ed)?|broadcast)\b/],
  [
    'breakup',
    /\b(?:break-?up|break up|(?:last|final) (?:touch|attempt|call|try|voicemail|vm|message|one|step|note)|(?:touch|attempt|voicemail|vm|step|message)(?: \d+)?[ :,(–-]{1,4}(?:final|last|exit|goodbye|farewell)|exit|good-?bye|farewell|clos(?:e|ing) (?:the |out |your )?(?:file|loop|list)|permission to close|walk-?away)\b/
  ],
  [
    'inbound',
    /\b(?:inbound|web ?leads?|web(?:site)? (?:enquir|inquir|form|request)\w*|(?:enquir|inquir)(?:y|ies)|requested|(?:form|demo|quote|brochure|guide|download) (?:fill|request|download)\w*|missed call|returning)\b/
  ],
  ['followup', new RegExp(String.raw`\b(?:${followUpWords.join('|')})\b`)],
  [
    'cold',
    /\b(?:cold|first (?:touch|attempt|call|voicemail|vm|message|contact)|1st (?:touch|attempt|call)|(?:touch|attempt)[ #-]?1|prospecting|intro(?:duction)?)\b/
  ]
]

/** Reads a message's position in its sequence from a heading; undefined if it has none. */
export function readTouch(title: string): Touch | undefined {
  const text = title.slice(0, 300).toLowerCase()
  return touches.find(([, pattern]) => pattern.test(text))?.[0]
}
