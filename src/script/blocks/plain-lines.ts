// Single lines of plain text; plain.ts combines them.

/** A separator, or a line under a title. */
export const rule = /^(?:(?:✂\uFE0F?[ \t]*)?(?:[-=*_~#–—][ \t]*){3,120}|--|[+┌└├╔╚╠╭╰][-=─━═+┬┴┼]{3,200}[+┐┘┤╗╝╣╮╯])$/
/** Marker of a heading. */
export const hashes = /^(#{1,6})[ \t]+(?=\S)/
/** Marker of a list item, or of a branch of a tree. */
export const listMarker =
  /^(?:[├└][─━]{1,3}|[-*•‣◦▪▫●○■□·►➤–+☐☑✓o§]|\d{1,3}[.)]|\[[ xX]?\])[ \t]+(?:\[[ xX]?\][ \t]+)?(?=\S)/
/** The trunks of a tree in front of what stands on a branch. */
export const trunks = /^(?:[│┃][ \t]{0,8}){1,12}/
/** A row of three cells or more, between tabs. */
export const tabbed = /^[^\t]+(?:\t[^\t]+){2,40}$/
/** Marker of a quotation. */
export const quoteMark = /^(?:(?:>|&gt;)[ \t]?|bq\.[ \t]+|:{1,3}(?:[ \t]|(?=['’"“])))/
/** Headings and boxes of a wiki: `h2. Voicemail`, `{quote}`, `{panel:title=Voicemail}`. */
export const wikiHeading = /^h([1-6])\.[ \t]+(?=\S)/
export const wikiBox =
  /^(?:\{(?:quote|noformat|code|panel|info|tip|note|warning|expand)(?:[:|][^{}]{0,120})?\}|<\/?(?:blockquote|pre)>)/i
/** Head of an outline of org-mode, without its tags and its state, whose names are org-mode's: `** TODO Voicemail :vm:`. */
export const orgHeading = /^(\*{1,8})[ \t]+(?:(?:TODO|DONE|NEXT|WAITING) )?(?=\S)/
export const orgTags = /[ \t]{1,80}:(?:[\w@#%]{1,30}:){1,8}$/
/** A line that only an outline of org-mode has. */
export const orgSetting = /^\uFEFF?#\+\w{2,20}:/m
/** What org-mode notes about a heading: `:UPDATED: 2024-03-11`, `DEADLINE: <2024-06-01 Sat>`. */
export const orgNote = /^(?::[A-Z_]{2,20}:(?:\s|$)|(?:CLOSED|DEADLINE|SCHEDULED): ?[[<])/
/** A box of org-mode: `#+BEGIN_QUOTE` and its end. */
export const orgBox = /^#\+(?:begin|end)_(?:quote|example|verse|center)\b/i
/** The line over a mail that is answered: "On 4 May Ana wrote:". */
export const mailHead = /^(?:on|am|le) .{4,160} wrote ?:$/i
/** Markers of mails in mails. */
export const mailMarks = /^(?:(?:>|&gt;)[ \t]?){1,9}/
/** A term of a wiki's list: `; Say`. */
export const wikiTerm = /^;[ \t]+(?=\S)/
/** Opening and end of a fence. */
export const fence = /^`{3,}/
/** A title between marks: `=== Voicemail 2 ===`, `*** VM ***`. */
export const decorated = /^([-=*#~_])\1{1,40}[ \t]{0,8}([^-=*#~_\s][^\n]{0,78}?)[ \t]{0,8}\1{2,40}$/

/** Longest title (chosen): a line of a message is longer. */
const longestTitle = 80

/** Fields between marks, of which a title has one at most. */
const twoFields = /([#%{}[\]<>])\w[\w ]{0,30}[#%}\]>].{0,80}[#%{[<]\w[\w ]{0,30}[#%}\]>]/

/** A title has few words and is not a sentence. */
export function isTitle(text: string): boolean {
  return text.length <= longestTitle && !twoFields.test(text) && !/[.!?,;]["”]?$/.test(text) && !/^["“]/.test(text)
}

/** `SCRIPT 1: NEW WEB LEAD`: at least four letters, all capitals. */
export function isCapitals(title: string): boolean {
  const text = title.replace(/ ?\([^()]{1,60}\)$/, '')
  // Two sentences are a remark: "NEVER LEAVE TWO. THEY LISTEN."
  return (
    isTitle(text) &&
    !/\p{L}{3}[.!?]["”]? \p{L}/u.test(text) &&
    /(?:\p{Lu}[^\p{L}]*){4}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !/^[[({<*%_]/.test(text)
  )
}
