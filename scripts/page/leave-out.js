import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseSync} from 'oxc-parser'

/** Properties of rules that the page does not show, and what stands for them: they are on the rule's own page. */
const unshown = {examples: '{bad: [], good: []}', sources: '[]', offers: '[]', summary: "''"}
/** Phone metadata on formatting, which is not used: formats, and where prefixes go in them; the last two fields are for it alone. */
const formats = [4, 6, 9]
const usedFields = 12

/**
 * Modules of libraries that the page asks less of, and what stands for them: its processor has no settings within settings, a
 * text in it has no path, and its telephone numbers are digits with or without a plus, are not formatted, and have no
 * extension. Their metadata are in the newest format.
 */
const stubs = {
  'extend/index.js': 'export default (deep, ...settings) => Object.assign(...settings)',
  'vfile/lib/minpath.browser.js': 'export const minpath = {}',
  'vfile/lib/minurl.browser.js': 'export function urlToPath() {}\nexport const isUrl = () => false',
  'libphonenumber-js/source/format.js': 'export default function () {}\nexport function chooseFormatForNumber() {}',
  'libphonenumber-js/source/parseIncompletePhoneNumber.js':
    'export default (digits) => digits\nexport function parsePhoneNumberCharacter() {}',
  'libphonenumber-js/source/helpers/isViablePhoneNumber.js':
    'export default (digits) => /^\\d\\d$|^\\+?\\d{3,}$/.test(digits)\nexport function isViablePhoneNumberStart() {}',
  'libphonenumber-js/source/tools/semver-compare.js': 'export default () => 1',
  'libphonenumber-js/source/helpers/extension/extractExtension.js': 'export default () => ({})',
  'libphonenumber-js/source/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js':
    'export default (number, {extractFormattedPhoneNumber: find}) => find(number) || ""'
}

/** Methods of the classes of numbers and their plans that the page does not call: on formats, extensions and kinds of numbers. */
const uncalled = new Set([
  ...['format', 'formatInternational', 'formatNational', 'getType', 'getURI', 'setExt'],
  ...['getPossibleCountries', 'isEqual', 'isNonGeographic', 'getCountries', 'chooseCountryByCountryCallingCode'],
  ...['ext', 'formats', '_getFormats', 'defaultIDDPrefix', 'getDefaultCountryMetadataForRegion', 'internationalFormat'],
  ...[
    'nationalPrefixFormattingRule',
    '_getNationalPrefixFormattingRule',
    'usesNationalPrefix',
    'leadingDigitsPatterns'
  ],
  ...['nationalPrefixIsOptionalWhenFormattingInNationalFormat', '_getNationalPrefixIsOptionalWhenFormatting'],
  'nationalPrefixIsMandatoryWhenFormattingInNationalFormat'
])

/** What checks metadata that the build has put in place. */
const unneededChecks = new Set(['validateMetadata'])

/** Modules that hold explanations. */
const explaining =
  /src[\\/](?:script[\\/](?:pick[\\/][\w-]+-tests|evidence[\\/][\w-]+)|settings|rule[\\/]define|language[\\/](?:user-phrases|vocabulary[\\/][\w-]+))\.ts$/

/** Removes code and data from a bundle that the page does not need. */
export const leaveOut = [
  replacing(/[\\/]rules[\\/][a-z-]+\.ts$/, withoutUnshown),
  replacing(explaining, withoutExplanations),
  ...Object.entries(stubs).map(([name, code]) => replacing(atEnd(name), () => code)),
  replacing(/libphonenumber-js[\\/]source[\\/](?:metadata|PhoneNumber)\.js$/, withoutUncalled),
  replacing(/metadata\.min\.json\.js$/, (path) => withoutFormats(readFileSync(path.replace(/\.js$/, ''), 'utf8'))),
  {
    // Phone numbers as their library was written: what it exports was compiled for browsers without classes.
    name: 'as-written',
    resolveId: {
      filter: {id: /^\.\.\/es6\//},
      handler: (path, importer) => join(dirname(importer), path.replace('/es6/', '/source/'))
    }
  }
]

/** Replaces the source of the modules whose path matches. */
function replacing(id, replace) {
  return {
    name: 'leave-out',
    load: {filter: {id}, handler: (path) => ({code: replace(path), moduleType: path.endsWith('.ts') ? 'ts' : 'js'})}
  }
}

function atEnd(name) {
  return new RegExp(`/${name.replaceAll('.', '\\.')}$`.replaceAll('/', '[\\\\/]'))
}

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

function withoutUncalled(path) {
  const source = readFileSync(path, 'utf8')
  const declared = parseSync(path, source).program.body.map((statement) => statement.declaration ?? statement)
  const left = declared.flatMap(({type, id, body}) => {
    if (type === 'FunctionDeclaration') return unneededChecks.has(id.name) ? [[body, '{}']] : []
    const methods = type === 'ClassDeclaration' ? body.body.filter(({key}) => uncalled.has(key.name)) : []
    return methods.map((method) => [method, ''])
  })
  return replaced(source, left)
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

/** A source with texts in place of some nodes, which are in its order. */
function replaced(source, nodes) {
  return nodes.reduceRight((kept, [node, text]) => kept.slice(0, node.start) + text + kept.slice(node.end), source)
}

function withoutFormats(text) {
  const plans = JSON.parse(text)
  for (const plan of [...Object.values(plans.countries), ...Object.values(plans.nonGeographic)]) {
    for (const at of formats) if (plan[at] !== undefined) plan[at] = 0
    plan.length = Math.min(plan.length, usedFields)
    while (plan.at(-1) === 0) plan.pop()
  }
  return `export default ${JSON.stringify(plans)}`
}
