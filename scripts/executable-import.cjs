// What `bin/import.js` is to the program, for one that is a single file: Node imports nothing for such a one, jiti does.
const {fileURLToPath, pathToFileURL} = require('node:url')
const {createJiti} = require('jiti')

const jiti = createJiti(pathToFileURL(process.execPath).href, {fsCache: false, moduleCache: false, tryNative: false})

module.exports = {importAddress: (address) => jiti.import(fileURLToPath(address))}
