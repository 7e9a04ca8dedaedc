/**
 * Makes visible what a terminal or the log of a CI would act on, one character for one: control characters, line ends and
 * marks that turn the direction of text become pictures or a replacement; a command that the runners of GitHub, Azure or
 * TeamCity would obey (`::error::`, `##[error]`) is spelt with a lookalike of its first sign.
 */
export function visible(text: string): string {
  return text
    .replace(
      // C0, DEL, C1, line and paragraph separators, and the marks that turn the direction of text.
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

/** An address of the web that may be linked to; undefined for any other text that a plugin gives as the address of its rule. */
export function webAddress(url: string | undefined): string | undefined {
  // Anything but printable ASCII could end a sequence of a terminal early; `##` could begin a command of a CI.
  return url !== undefined && /^https?:\/\/(?!.*##)[!-~]+$/.test(url) ? url : undefined
}
