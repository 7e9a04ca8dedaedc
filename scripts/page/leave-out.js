import {readFileSync} from 'node:fs'
import {parseSync} from 'oxc-parser'
import {phoneNumbers} from './phone-numbers.js'
import {replaced, replacing, replacingAll, withoutMethods} from './replace.js'

/** Properties of rules that the page does not show, and what stands for them: they are on the rule's own page. */
const unshown = {examples: '{bad: [], good: []}', sources: '[]', offers: '[]', summary: "''"}

/**
 * Modules of libraries that the page asks less of, and what stands for them: its processor has no settings within settings, and
 * a text in it has no path.
 */
const modules = {
  'extend/index.js': 'export default (deep, ...settings) => Object.assign(...settings)',
  'vfile/lib/minpath.browser.js': 'export const minpath = {}',
  'vfile/lib/minurl.browser.js': 'export function urlToPath() {}\nexport const isUrl = () => false'
}

/** Methods of a processor and of its files that the page does not call: the tree is there already, and is not written. */
const uncalled = new Set(['parse', 'process', 'processSync', 'runSync', 'stringify', 'fail', 'info', 'toString'])

/** Modules that hold explanations. */
const explaining =
  /src[\\/](?:script[\\/](?:pick[\\/][\w-]+-tests|evidence[\\/][\w-]+)|settings|rule[\\/]define|language[\\/](?:user-phrases|vocabulary[\\/][\w-]+))\.ts$/

/** Removes code and data from a bundle that the page does not need. */
export const leaveOut = [
  replacing(/[\\/]rules[\\/][a-z-]+\.ts$/, withoutUnshown),
  replacing(explaining, withoutExplanations),
  ...replacingAll(modules),
  replacing(/[\\/](?:unified|vfile)[\\/]lib[\\/]index\.js$/, (path) => withoutMethods(path, uncalled)),
  ...phoneNumbers
]

function withoutUnshown(path) {
  const source = readFileSync(path, 'utf8')
  const {program} = parseSync(path, source)
  const made = program.body.find(({type}) => type === 'ExportDefaultDeclaration')?.declaration
  if (made?.callee?.name !== 'defineRule') return source
  const properties = made.arguments[0].properties.filter(({key}) => Object.hasOwn(unshown, key.name))
  const left = properties.map(({key, value}) => [value, unshown[key.name]])
  const described = emptied(program, descriptionOf)
  return replaced(
    source,
    [...described, ...left].sort(([a], [b]) => a.start - b.start)
  )
}

/** What makes a table of words: its name, then what they mean. */
const tableMakers = new Set(['verbs', 'nouns', 'words'])

/** Without the sentences of `vmlint say --why` and the descriptions of options and tables, which a page cannot ask for. */
function withoutExplanations(path) {
  const source = readFileSync(path, 'utf8')
  return replaced(source, emptied(parseSync(path, source).program, explanationOf))
}

function explanationOf(node) {
  if (node.type === 'Property' && node.key.name === 'why') return node.value
  // What has a reason has a name for people, too.
  const named = node.type === 'ObjectExpression' ? node.properties.filter(({key}) => key !== undefined) : []
  if (named.some(({key}) => key.name === 'why')) return named.find(({key}) => key.name === 'name')?.value
  const isTable = node.type === 'CallExpression' && tableMakers.has(node.callee.name)
  return isTable ? node.arguments[1] : descriptionOf(node)
}

function descriptionOf(node) {
  return node.type === 'CallExpression' && node.callee.property?.name === 'description' ? node.arguments[0] : undefined
}

/** The texts that `textOf` finds in nodes of a program, each with an empty one for it. */
function emptied(program, textOf) {
  const found = []
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return
    const text = textOf(node)
    if (text?.type === 'Literal') found.push([text, "''"])
    for (const part of Object.values(node)) walk(part)
  }
  walk(program)
  return found
}
