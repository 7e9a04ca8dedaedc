export const isNoticed = ({status}) => status === 'noticed' || status === 'endless'

/** Prints the share that is noticed by part, and the changes that nobody notices. */
export function printTable(outcomes, parts) {
  const counted = outcomes.filter(({status}) => status !== 'once')

  console.log('\n| part | changes | noticed | share |\n| --- | --- | --- | --- |')
  for (const part of [...parts, '']) {
    const own = counted.filter(({path}) => path.startsWith(part))
    const found = own.filter(isNoticed).length
    if (own.length > 0)
      console.log(`| ${part || 'all'} | ${own.length} | ${found} | ${Math.round((100 * found) / own.length)} % |`)
  }
  console.log(`\nNot counted, for they act once as a module loads: ${outcomes.length - counted.length}`)
  console.log('\nNot noticed:')
  for (const {path, location, original, replacement, status} of counted.filter((one) => !isNoticed(one)))
    console.log(`${path}:${location.start.line + 1} ${status}: ${short(original)} -> ${short(replacement)}`)
}

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 100)
