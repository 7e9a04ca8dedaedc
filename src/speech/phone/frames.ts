import {lastBefore} from '../../script/pieces.ts'

/**
 * Words that announce a number in any form: "call me on", "my number is". The window before the number is limited, so that
 * the scan stays linear.
 */
const reach = 70

/** Hesitations and punctuation right before the number. */
const pad = String.raw`(?:[\s,:;.…(–—-]|\b(?:u+h*m+|u+h+|e+r+m*|h+m+|ah|well|okay|ok|it's|that's)\b){0,12}$`
const contact = '(?:call|ring|phone|dial|text|reach|contact|get|try|buzz|bell|message|whatsapp|catch|find)(?:s|ing)?'
const phone = '(?:phone|telephone|mobile|cell|landline|hotline|tel|fax|whatsapp|cellphone|switchboard)'
const owner = '(?:my|our|the|his|her|their|your|best|direct|whose|and|new|office|main|work|home|personal|company)'

/** Pairs: words before a number, and the fewest digits that are then a number: more than in an hour, a day or a house number. */
const frames: readonly {readonly pattern: RegExp; readonly fewest: number}[] = [
  {
    // "call me back on", "reach our desk at my direct line"
    pattern: new RegExp(
      String.raw`\b${contact}\b(?:\s+[\w'’]+){0,5}\s+(?:on|at|via|to)\b(?:\s+${owner}\b(?:\s+[\w'’]+){0,3})?${pad}`,
      'i'
    ),
    fewest: 6
  },
  {
    // "call 415...", "ring us direct:"
    pattern: new RegExp(
      String.raw`\b(?:call|ring|phone|dial|text|whatsapp)(?:\s+(?:me|us|back|now|today|direct|directly|the|office|number)){0,3}${pad}`,
      'i'
    ),
    fewest: 6
  },
  {
    // "my number is", "our main line's"
    pattern: new RegExp(
      String.raw`\b${owner}\s+(?:(?:direct|own|main|office|work|home|free|toll|callback|contact|best|back|${phone})[\s-]+){0,3}` +
        String.raw`(?:numbers?|lines?|digits|${phone})(?:\s+(?:here|again|there|to\s+(?:call|reach)(?:\s+\w+)?)){0,2}[\s,:]*(?:is|are|was|'s)?${pad}`,
      'i'
    ),
    fewest: 5
  },
  // "cell:", "Tel."
  {pattern: new RegExp(String.raw`\b${phone}(?:\s+(?:number|line|is)){0,2}${pad}`, 'i'), fewest: 6}
]

/** "that's", "again": a repetition follows, if a number of the same length came before. */
const once = new RegExp(String.raw`\b(?:that's|that is|it's|it is|again|more|repeat|repeating|or|is)${pad}`, 'i')

/** Whether the text before `at` announces a telephone number with this many digits. */
export function isAnnounced(text: string, at: number, digits: number): boolean {
  const before = lastBefore(text, at, reach)
  return frames.some(({pattern, fewest}) => digits >= fewest && pattern.test(before))
}

/** Whether the text before `at` announces a repetition. */
export function isSaidAgain(text: string, at: number): boolean {
  return once.test(lastBefore(text, at, reach))
}
