import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Replaces `name.ts` by `name.browser.ts` next to it, for code that needs Node or that a page does not need. */
export const inBrowser = {
  name: 'in-browser',
  resolveId: {
    filter: {id: /^\.{1,2}\/.*\.ts$/},
    handler(path, importer) {
      const instead = join(dirname(importer), path.replace(/\.ts$/, '.browser.ts'))
      return importer !== instead && existsSync(instead) ? instead : undefined
    }
  }
}
