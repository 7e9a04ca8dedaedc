const {readFileSync} = require('node:fs')
const {createRequire, enableCompileCache, wrap} = require('node:module')
const {dirname, join} = require('node:path')
const {Script} = require('node:vm')

const file = join(__dirname, '../dist/bin/main.cjs')
const keptCode = `${file}.cache`

/**
 * Loads the program. Most of a short run would go into compiling its text: Node caches that from 22.8 on, and for older
 * versions the build writes a code cache next to it. Node checks whether the cache fits, and compiles the text if not.
 */
function load() {
  if (enableCompileCache) {
    enableCompileCache()
    return {program: require(file)}
  }
  const script = new Script(wrap(readFileSync(file, 'latin1')), {filename: file, cachedData: tryToRead(keptCode)})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return {program: module.exports, script}
}

function tryToRead(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

module.exports = {load, keptCode}
