import {eastAsianWidth} from 'get-east-asian-width'

/** Escape sequences for colours and links. */
const styles = /\u001b(?:\[[\d;]*m|\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\))/g
const joiner = '\u200d'
const emojiSelector = '\ufe0f'

/** Display width of a text in columns. Characters of ASCII and those of our own reports are counted without a table. */
export function displayWidth(text: string): number {
  if (/^[ -~·–—…‘’“”✔✖▇▁▏]*$/.test(text)) return text.length
  const unseen = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Default_Ignorable_Code_Point}\p{Control}]/u
  const skinTone = /\p{Emoji_Modifier}/u
  let width = 0
  let last = 0
  let isJoined = false
  for (const character of text.replaceAll(styles, '')) {
    if (character === joiner) isJoined = true
    else if (character === emojiSelector && last === 1) {
      width++
      last = 2
    } else if (!unseen.test(character)) {
      const isPart = last === 2 && (isJoined || skinTone.test(character))
      if (!isPart) {
        last = eastAsianWidth(character.codePointAt(0) ?? 0)
        width += last
      }
      isJoined = false
    }
  }
  return width
}
