/** A module outside the bundle to import from, since Node cannot resolve imports for a script it did not load itself. */
module.exports = {importAddress: (address) => import(address)}
