import type {Example, RuleMeta} from '../../rule/define.ts'
import {describeOptions, describeSeverity, describeSource} from '../../rule/docs.ts'

/** A rule explained for a terminal: why, bad and good, options, sources. Works offline, since it is the rule's own metadata. */
export function explainRule(meta: RuleMeta): string {
  const {id, summary, why, severity, offers = [], sources, examples, url} = meta
  const options = describeOptions(meta)
  const blocks = [
    `${id}: ${summary}`,
    wrap(why),
    `Severity  ${describeSeverity(severity.recommended, severity.when)} (strict: ${severity.strict})`,
    offers.length > 0 && `Offers    ${offers.join(', ')}`,
    `Reported, at the «marks»\n${examples.bad.map(exampleLines).join('\n')}`,
    `Not reported\n${examples.good.map(exampleLines).join('\n')}`,
    options.length > 0 &&
      `Options\n${options.map((d) => wrap(`${d.name}: ${d.description}${d.default && ` Default ${d.default}${d.strict === undefined ? '' : `, ${d.strict} in strict`}.`}`, '  ')).join('\n')}`,
    `Sources\n${sources.map((source) => wrap(describeSource(source), '  ')).join('\n')}`,
    url
  ]
  return blocks
    .filter((block) => block !== false)
    .join('\n\n')
    .replaceAll('`', '')
}

function exampleLines(example: Example): string {
  const {script, options, settings} = typeof example === 'string' ? {script: example} : example
  const given = [options, settings].filter((value) => value !== undefined).map((value) => JSON.stringify(value))
  const text = script
    .trim()
    .split(/\r?\n/)
    .map((line) => wrap(line, '  '))
    .join('\n')
  return given.length > 0 ? `  with ${given.join(', ')}\n${text}` : text
}

/** Width of a plain terminal. */
const width = 80

/** Breaks a line at spaces. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line)
      line = indent
    }
    line += line.length > indent.length ? ` ${word}` : word
  }
  return [...lines, line].join('\n')
}
