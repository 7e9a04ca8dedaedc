/** The program itself is no module that Node would import for; this one is. */
module.exports = {importAddress: (address) => import(address)}
