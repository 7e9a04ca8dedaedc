import {parseSync} from 'oxc-parser'
import {replaced} from './replace.js'

/** Fewest words that are shorter as one text. */
const fewest = 3

/** A program with one text to split in place of each list of words: their quotation marks and commas take half a byte a word, compressed. */
export function joinWords(code) {
  const lists = []
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return
    const words = node.type === 'ArrayExpression' ? node.elements.map(wordOf) : []
    if (words.length >= fewest && !words.includes(undefined)) lists.push([node, `\`${words.join('|')}\`.split(\`|\`)`])
    else for (const part of Object.values(node)) walk(part)
  }
  walk(parseSync('page.js', code).program)
  return replaced(code, lists)
}

/** The text of a template without values, as it is written. */
function wordOf(node) {
  const [text, ...others] = node?.type === 'TemplateLiteral' ? node.quasis : []
  return others.length === 0 && text && !text.value.raw.includes('|') ? text.value.raw : undefined
}
