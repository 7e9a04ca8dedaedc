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

/** A source with texts in place of some nodes, which are in its order. */
export function replaced(source, nodes) {
  return nodes.reduceRight((kept, [node, text]) => kept.slice(0, node.start) + text + kept.slice(node.end), source)
}
