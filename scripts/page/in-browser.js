import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** Replaces `name.ts` by `name.browser.ts` next to it, for code that needs Node or that a page does not need. */
export const inBrowser = {
  name: 'in-browser',
  setup(build) {
    build.onResolve({filter: /^\.{1,2}\/.*\.ts$/}, ({path, resolveDir, importer}) => {
      const instead = join(resolveDir, path.replace(/\.ts$/, '.browser.ts'))
      return importer !== instead && existsSync(instead) ? {path: instead} : undefined
    })
  }
}
