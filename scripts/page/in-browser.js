import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** In a page, `name.browser.ts` takes the place of `name.ts` beside it: what needs Node, or what a page can do without. */
export const inBrowser = {
  name: 'in-browser',
  setup(build) {
    build.onResolve({filter: /^\.{1,2}\/.*\.ts$/}, ({path, resolveDir, importer}) => {
      const instead = join(resolveDir, path.replace(/\.ts$/, '.browser.ts'))
      return importer !== instead && existsSync(instead) ? {path: instead} : undefined
    })
  }
}
