// Replaces `bin/import.js` in the single executable: Node cannot import modules there, but jiti can.
const {fileURLToPath, pathToFileURL} = require('node:url')
const {createJiti} = require('jiti')

const jiti = createJiti(pathToFileURL(process.execPath).href, {fsCache: false, moduleCache: false, tryNative: false})

module.exports = {importAddress: (address) => jiti.import(fileURLToPath(address))}
