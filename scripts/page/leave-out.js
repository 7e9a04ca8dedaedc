import {readFileSync} from 'node:fs'
import {parseSync} from 'oxc-parser'

/** What a page shows of no rule: its examples and sources, which are on the page of the rule. */
const unshown = new Set(['examples', 'sources'])
/** Where the numbering plans have how a number is written, which nobody asks here. */
const formats = 4

/** Leaves out of a bundle what a page has no use for. */
export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    build.onLoad({filter: /[\\/]rules[\\/][a-z-]+\.ts$/}, ({path}) => ({
      contents: withoutUnshown(path, readFileSync(path, 'utf8')),
      loader: 'ts'
    }))
    build.onLoad({filter: /metadata\.min\.json(?:\.js)?$/}, ({path}) => ({
      contents: withoutFormats(readFileSync(path.replace(/\.js$/, ''), 'utf8')),
      loader: 'js'
    }))
  }
}

function withoutUnshown(path, source) {
  const {program} = parseSync(path, source)
  const made = program.body.find(({type}) => type === 'ExportDefaultDeclaration')?.declaration
  if (made?.callee?.name !== 'defineRule') return source
  let kept = source
  for (const {key, value} of made.arguments[0].properties.toReversed()) {
    if (!unshown.has(key.name)) continue
    const nothing = value.type === 'ArrayExpression' ? '[]' : '{bad: [], good: []}'
    kept = kept.slice(0, value.start) + nothing + kept.slice(value.end)
  }
  return kept
}

function withoutFormats(text) {
  const plans = JSON.parse(text)
  for (const plan of [...Object.values(plans.countries), ...Object.values(plans.nonGeographic)]) plan[formats] = 0
  return `export default ${JSON.stringify(plans)}`
}
