import {readFileSync} from 'node:fs'
import {parseSync} from 'oxc-parser'
import {phoneNumbers} from './phone-numbers.js'
import {replaced, replacing, replacingAll, withoutMethods} from './replace.js'

/** Properties of rules that the page does not show: they are on the rule's own page. */
const unshown = new Set(['examples', 'sources', 'offers', 'summary'])

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
  const [rule] = made.arguments
  return without(source, program, (node) => (node === rule ? propertiesOf(node, unshown) : descriptionOf(node)))
}

/** What makes a table of words: its name, then what they mean. */
const tableMakers = new Set(['verbs', 'nouns', 'words'])
/** The sentence of `vmlint say --why` about a sign, and the name of that sign. */
const explanation = new Set(['why', 'name'])

/** Without the sentences of `vmlint say --why` and the descriptions of options and tables, which a page cannot ask for. */
function withoutExplanations(path) {
  const source = readFileSync(path, 'utf8')
  return without(source, parseSync(path, source).program, (node) => {
    if (node.type === 'ObjectExpression' && node.properties.some(({key}) => key?.name === 'why'))
      return propertiesOf(node, explanation)
    const isTable = node.type === 'CallExpression' && tableMakers.has(node.callee.name)
    return isTable ? emptied(node.arguments[1]) : descriptionOf(node)
  })
}

function descriptionOf(node) {
  const isDescribed = node.type === 'CallExpression' && node.callee.property?.name === 'description'
  return isDescribed ? emptied(node.arguments[0]) : []
}

/** A text, and an empty one for it. */
function emptied(node) {
  return node?.type === 'Literal' ? [[node, "''"]] : []
}

/** The properties of an object with these names, each up to the next one. */
function propertiesOf({properties}, names) {
  return properties.flatMap(({key, start, end}, at) =>
    names.has(key?.name) ? [[{start, end: properties[at + 1]?.start ?? end}, '']] : []
  )
}

/** A source without what `leftOut` finds in each node of its program: places, each with what stands there. */
function without(source, program, leftOut) {
  const found = []
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return
    found.push(...leftOut(node))
    for (const part of Object.values(node)) walk(part)
  }
  walk(program)
  return replaced(
    source,
    found.sort(([a], [b]) => a.start - b.start)
  )
}
