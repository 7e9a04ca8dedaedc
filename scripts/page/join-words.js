import {parseSync} from 'oxc-parser'
import {replaced} from './replace.js'

/** Fewest words that are shorter as one text. */
const fewest = 3

/**
 * A program with one text to split in place of each list of words, and all of these alike: quotation marks, commas and other ways
 * to write a list take half a byte a word, compressed.
 */
export function joinWords(code) {
  const lists = []
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return
    const text = listIn(node) ?? dottedIn(node) ?? wrappedIn(node)
    if (text !== undefined) lists.push([node, text])
    else for (const part of Object.values(node)) walk(part)
  }
  walk(parseSync('page.js', code).program)
  return replaced(code, lists)
}

const toSplit = (words) =>
  words.some((word) => word.includes('|')) ? undefined : `\`${words.join('|')}\`.split(\`|\`)`

/** Words in square brackets. */
function listIn({type, elements}) {
  const words = type === 'ArrayExpression' ? elements.map(textOf) : []
  return words.length >= fewest && !words.includes(undefined) ? toSplit(words) : undefined
}

/** Words that the minifier has joined, by dots. */
function dottedIn({type, callee, arguments: marks}) {
  if (type !== 'CallExpression' || callee.property?.name !== 'split' || textOf(marks[0]) !== '.') return undefined
  const text = textOf(callee.object)
  return text === undefined ? undefined : toSplit(text.split('.'))
}

/** Words on several lines. */
function wrappedIn(node) {
  const text = textOf(node) ?? ''
  return /\n {2,}/.test(text) && /^[a-z'. \n]+$/.test(text) ? `\`${text.replace(/\s+/g, ' ')}\`` : undefined
}

/** The text of a template without values, as it is written. */
function textOf(node) {
  const [text, ...others] = node?.type === 'TemplateLiteral' ? node.quasis : []
  return others.length === 0 ? text?.value.raw : undefined
}
