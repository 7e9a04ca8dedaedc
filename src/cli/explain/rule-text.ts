import type {KnownRule} from '../../config/known-rules.ts'
import type {Example, RuleMeta, Source} from '../../rule/define.ts'
import {describeOptions, describeSeverity} from '../../rule/docs.ts'
import {wrapIndented} from '../../terminal/wrap.ts'

/** Most columns: those of a standard terminal, since longer lines are hard to read. */
const mostColumns = 80

/** Explains a rule in a terminal: why, examples, options, sources. Works offline, from the rule's own metadata. */
export function explainRule({id, meta, setting}: KnownRule, columns?: number): string {
  const here = setting && setHere(setting)
  const blocks = meta
    ? metaBlocks(meta, here)
    : [`${id}: a retext plugin that runs as a rule; its own documentation says what it looks for`, here]
  const text = blocks.filter((block) => typeof block === 'string').join('\n\n')
  const lines = text.replaceAll('`', '').split('\n')
  // A terminal reports a width of 0 if it does not know its width.
  const width = Math.min(columns || mostColumns, mostColumns)
  return lines.flatMap((line) => wrapIndented(line, width)).join('\n')
}

function metaBlocks(meta: RuleMeta, here: string | undefined): readonly (string | false | undefined)[] {
  const {id, summary, why, severity, offers = [], sources, examples, url} = meta
  const options = describeOptions(meta)
  return [
    `${id}: ${summary}`,
    why,
    `Severity  ${describeSeverity(severity.recommended, severity.when)} (strict: ${severity.strict})`,
    here,
    offers.length > 0 && `Offers    ${offers.join(', ')}`,
    `Reported, at the «marks»\n${examples.bad.map(exampleLines).join('\n')}`,
    `Not reported\n${examples.good.map(exampleLines).join('\n')}`,
    options.length > 0 &&
      `Options\n${options.map((d) => `  ${d.name}: ${d.description}${d.default && ` Default ${d.default}${d.strict === undefined ? '' : `, ${d.strict} in strict`}.`}`).join('\n')}`,
    `Sources\n${sources.map(sourceLines).join('\n')}`,
    url
  ]
}

/** The team's severity and options for a rule. */
function setHere({severity, options}: NonNullable<KnownRule['setting']>): string {
  return `Here      ${severity}${options === undefined ? '' : `, with ${plainValue(options)}`}`
}

function exampleLines(example: Example): string {
  const {script, options, settings} = typeof example === 'string' ? {script: example} : example
  const given = Object.entries({...options, ...settings}).map(([key, value]) => `${key}: ${plainValue(value)}`)
  const lines = script.trim().split(/\r?\n/)
  return [...(given.length > 0 ? [`with ${given.join(', ')}`] : []), ...lines].map((line) => `  ${line}`).join('\n')
}

/** A source, and below it its address on a line of its own, which a terminal can open. */
function sourceLines({title, author, url}: Source): string {
  return `  ${title}${author ? `, ${author}` : ''}${url ? `\n    ${url}` : ''}`
}

/** A word as it is, anything else as in a configuration. */
function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
