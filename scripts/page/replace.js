import {readFileSync} from 'node:fs'
import {parseSync} from 'oxc-parser'

/** A plugin that replaces the source of the modules whose path matches. */
export function replacing(id, replace) {
  return {
    name: 'leave-out',
    load: {filter: {id}, handler: (path) => ({code: replace(path), moduleType: path.endsWith('.ts') ? 'ts' : 'js'})}
  }
}

/** Plugins that put other code in place of modules, by the end of their path. */
export function replacingAll(modules) {
  return Object.entries(modules).map(([name, code]) => replacing(atEnd(name), () => code))
}

function atEnd(name) {
  return new RegExp(`/${name.replaceAll('.', '\\.')}$`.replaceAll('/', '[\\\\/]'))
}

/** A module without the methods of its classes that are not called, and with empty functions in place of others. */
export function withoutMethods(path, uncalled, emptied = new Set()) {
  const source = readFileSync(path, 'utf8')
  const declared = parseSync(path, source).program.body.map((statement) => statement.declaration ?? statement)
  const left = declared.flatMap(({type, id, body}) => {
    if (type === 'FunctionDeclaration') return emptied.has(id.name) ? [[body, '{}']] : []
    const methods = type === 'ClassDeclaration' ? body.body.filter(({key}) => uncalled.has(key.name)) : []
    return methods.map((method) => [method, ''])
  })
  return replaced(source, left)
}

/** A source with texts in place of some nodes, which are in its order. */
export function replaced(source, nodes) {
  return nodes.reduceRight((kept, [node, text]) => kept.slice(0, node.start) + text + kept.slice(node.end), source)
}
