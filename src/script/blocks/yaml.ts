import {createRequire} from 'node:module'

/** Loads the parser of YAML. Few files have settings of their own, and it is large. */
export function loadYaml(): typeof import('yaml') {
  // `require` is typed as `any`; the module is the one named.
  return createRequire(import.meta.url)('yaml') as typeof import('yaml')
}
