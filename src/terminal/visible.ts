/**
 * Replaces what a terminal or CI log would interpret, one character for one: control characters, line ends and
 * bidirectional marks become symbols or a replacement character; the first character of a command that GitHub, Azure or
 * TeamCity runners would obey (`::error::`, `##[error]`) becomes a lookalike.
 */
export function visible(text: string): string {
  return text
    .replace(
      // C0, DEL, C1, line and paragraph separators, and bidirectional marks.
      /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => {
        if (character === '\t') return ' '
        const code = character.charCodeAt(0)
        return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
      }
    )
    .replace(/#(?=#\w{0,20}\[)/g, '♯')
    .replace(/(?<!\S):(?=:)/g, '∶')
}

/** Returns a web address that is safe to link; undefined for any other text that a plugin gives as its rule's address. */
export function webAddress(url: string | undefined): string | undefined {
  // Only printable ASCII, since anything else could end an escape sequence; no `##`, which could begin a CI command.
  return url !== undefined && /^https?:\/\/(?!.*##)[!-~]+$/.test(url) ? url : undefined
}
