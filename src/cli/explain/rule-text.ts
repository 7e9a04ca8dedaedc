import type {KnownRule} from '../../config/known-rules.ts'
import type {Example, RuleMeta} from '../../rule/define.ts'
import {describeOptions, describeSeverity, describeSource} from '../../rule/docs.ts'
import {wrap} from '../../terminal/wrap.ts'

/** Explains a rule in a terminal: why, examples, options, sources. Works offline, from the rule's own metadata. */
export function explainRule({id, meta, setting}: KnownRule): string {
  const here = setting && setHere(setting)
  const blocks = meta
    ? metaBlocks(meta, here)
    : [broken(`${id}: a retext plugin that runs as a rule; its own documentation says what it looks for`), here]
  return blocks
    .filter((block) => typeof block === 'string')
    .join('\n\n')
    .replaceAll('`', '')
}

function metaBlocks(meta: RuleMeta, here: string | undefined): readonly (string | false | undefined)[] {
  const {id, summary, why, severity, offers = [], sources, examples, url} = meta
  const options = describeOptions(meta)
  return [
    `${id}: ${summary}`,
    broken(why),
    `Severity  ${describeSeverity(severity.recommended, severity.when)} (strict: ${severity.strict})`,
    here,
    offers.length > 0 && `Offers    ${offers.join(', ')}`,
    `Reported, at the «marks»\n${examples.bad.map(exampleLines).join('\n')}`,
    `Not reported\n${examples.good.map(exampleLines).join('\n')}`,
    options.length > 0 &&
      `Options\n${options.map((d) => broken(`${d.name}: ${d.description}${d.default && ` Default ${d.default}${d.strict === undefined ? '' : `, ${d.strict} in strict`}.`}`, '  ')).join('\n')}`,
    `Sources\n${sources.map((source) => broken(describeSource(source), '  ')).join('\n')}`,
    url
  ]
}

/** The team's severity and options for a rule. */
function setHere({severity, options}: NonNullable<KnownRule['setting']>): string {
  return broken(`Here      ${severity}${options === undefined ? '' : `, with ${JSON.stringify(options)}`}`)
}

function exampleLines(example: Example): string {
  const {script, options, settings} = typeof example === 'string' ? {script: example} : example
  const given = [options, settings].filter((value) => value !== undefined).map((value) => JSON.stringify(value))
  const text = script
    .trim()
    .split(/\r?\n/)
    .map((line) => broken(line, '  '))
    .join('\n')
  return given.length > 0 ? `  with ${given.join(', ')}\n${text}` : text
}

/** Width of a standard terminal, in columns. */
const width = 80

/** Wraps a line at spaces. */
function broken(text: string, indent = ''): string {
  return wrap(text, width - indent.length)
    .map((line) => indent + line)
    .join('\n')
}
