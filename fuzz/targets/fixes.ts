import {createLinter} from '../../src/index.ts'
import {checkPlaces, ensure} from '../../test/helpers/promises.ts'
import {sourceFile} from '../sources.ts'
import {defineTarget, inTime} from '../target.ts'

const linter = createLinter({lookup: false, preset: 'all', fix: true})

/** Fixing twice equals fixing once, only lines and words are removed, and the remaining problems have positions in the new text. */
export const fixes = defineTarget({
  name: 'fixes',
  cases: sourceFile,
  async check({path, text}) {
    const result = await inTime(text.length * 10, () => linter.lintText(text, path))
    const {output} = result
    checkPlaces(result, output ?? text)
    if (output === undefined) return
    const again = await linter.lintText(output, path)
    ensure(again.output === undefined, 'a second run finds something to fix')
    ensure(output.startsWith('\ufeff') === text.startsWith('\ufeff'), 'the byte-order mark is gone')
    const before = lineEndsOf(text)
    for (const end of lineEndsOf(output)) ensure(before.has(end), 'a fix makes a line end of another kind')
    ensure(codesOf(output) === codesOf(text), 'a fix changes a field')
  }
})

function lineEndsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\r\n|\r|\n/g))
}

/** Placeholders as written: fixes leave them alone, except in a directive that is removed whole. A comment parts what is around it. */
function codesOf(text: string): string {
  return (text.replaceAll(/<!--.*?-->/gs, ' ').match(/\{\{\w+\}\}/g) ?? []).join()
}
