import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseSync} from 'oxc-parser'

/** Properties of rules that the page does not show: examples and sources, which are on the rule's own page. */
const unshown = new Set(['examples', 'sources'])
/** Phone metadata on formatting, which is not used: formats, and where prefixes go in them. */
const formats = [4, 6, 9]
/** The module that formats phone numbers. */
const formatting = /libphonenumber-js[\\/]source[\\/]format\.js$/

/** Removes code and data from a bundle that the page does not need. */
export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    build.onLoad({filter: /[\\/]rules[\\/][a-z-]+\.ts$/}, ({path}) => ({
      contents: withoutUnshown(path, readFileSync(path, 'utf8')),
      loader: 'ts'
    }))
    const explaining =
      /src[\\/](?:script[\\/](?:pick[\\/][\w-]+-tests|evidence[\\/][\w-]+)|settings|rule[\\/]define|language[\\/](?:user-phrases|vocabulary[\\/][\w-]+))\.ts$/
    build.onLoad({filter: explaining}, ({path}) => ({
      contents: withoutExplanations(path, readFileSync(path, 'utf8')),
      loader: 'ts'
    }))
    // Phone numbers as their library was written: what it imports was compiled for browsers without classes.
    build.onResolve({filter: /^\.\.\/es6\//}, ({path, resolveDir}) => ({
      path: join(resolveDir, path.replace('/es6/', '/source/')),
      sideEffects: false
    }))
    build.onLoad({filter: formatting}, () => ({
      contents: 'export default function () {}\nexport function chooseFormatForNumber() {}',
      loader: 'js'
    }))
    build.onLoad({filter: /metadata\.min\.json(?:\.js)?$/}, ({path}) => ({
      contents: withoutFormats(readFileSync(path.replace(/\.js$/, ''), 'utf8')),
      loader: 'js'
    }))
  }
}

function withoutUnshown(path, source) {
  const {program} = parseSync(path, source)
  const made = program.body.find(({type}) => type === 'ExportDefaultDeclaration')?.declaration
  if (made?.callee?.name !== 'defineRule') return source
  const values = made.arguments[0].properties.filter(({key}) => unshown.has(key.name)).map(({value}) => value)
  return emptied(source, values, ({type}) => (type === 'ArrayExpression' ? '[]' : '{bad: [], good: []}'))
}

/** What makes a table of words: its name, then what they mean. */
const tableMakers = new Set(['verbs', 'nouns', 'words'])

/** Without the sentences of `vmlint say --why` and the descriptions of options and tables, which a page cannot ask for. */
function withoutExplanations(path, source) {
  const sentences = []
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return
    const isReason = node.type === 'Property' && node.key.name === 'why'
    const isDescription = node.type === 'CallExpression' && node.callee.property?.name === 'description'
    const isTable = node.type === 'CallExpression' && tableMakers.has(node.callee.name)
    const text = isReason ? node.value : isDescription ? node.arguments[0] : isTable ? node.arguments[1] : undefined
    if (text?.type === 'Literal') sentences.push(text)
    for (const part of Object.values(node)) walk(part)
  }
  walk(parseSync(path, source).program)
  return emptied(source, sentences, () => "''")
}

/** A source in which nodes, in its order, have nothing in them. */
function emptied(source, nodes, nothing) {
  return nodes.reduceRight((kept, node) => kept.slice(0, node.start) + nothing(node) + kept.slice(node.end), source)
}

function withoutFormats(text) {
  const plans = JSON.parse(text)
  for (const plan of [...Object.values(plans.countries), ...Object.values(plans.nonGeographic)])
    for (const at of formats) if (plan[at] !== undefined) plan[at] = 0
  return `export default ${JSON.stringify(plans)}`
}
