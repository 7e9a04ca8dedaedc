// Writes `docs/dependencies.md`: the packages that run with vmlint and their licences. Fails if a licence is incompatible,
// if a package has an install script, or if there are more packages than before.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/dependencies.md')
const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

/** Licences that only require keeping their text with the code. Python-2.0 is that of `argparse`. */
const compatible = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Python-2.0'])
/** Most packages; adding one needs a written reason. */
const most = {direct: 21, all: 55}

const direct = new Set(Object.keys(packages[''].dependencies))
const found = new Map()
const open = [...direct].map((name) => find(name, ''))
for (let place = open.pop(); place !== undefined; place = open.pop()) {
  if (found.has(place)) continue
  const {version, license, hasInstallScript = false, dependencies = {}} = packages[place]
  found.set(place, {name: place.slice(place.lastIndexOf('node_modules/') + 13), version, license, hasInstallScript})
  open.push(...Object.keys(dependencies).map((name) => find(name, place)))
}
const all = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
const faults = [
  ...all.filter(({license}) => !compatible.has(license)).map(({name, license}) => `${name}: licence ${license}`),
  ...all.filter(({hasInstallScript}) => hasInstallScript).map(({name}) => `${name} runs a script when it is installed`),
  ...(direct.size > most.direct || all.length > most.all
    ? [`${direct.size} direct dependencies, ${all.length} in all`]
    : [])
]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

const rows = all.map(
  ({name, version, license}) => `| ${direct.has(name) ? `**${name}**` : name} | ${version} | ${license} |`
)
const text = `# Dependencies

What runs with vmlint: ${direct.size} packages that it names (bold) and what these name, ${all.length} in all. None runs a script as it is
installed, and every licence goes with MIT. \`node scripts/licences.js\` writes this page; the licences of what is bundled are in
\`dist/bin/THIRD_PARTY_LICENSES.txt\`.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/dependencies.md is stale: run `node scripts/licences.js`')
    process.exitCode = 1
  }
} else writeFileSync(page, text)

/** Finds a package required by another: in its own `node_modules`, or further up. */
function find(name, from) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const path = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
    if (packages[path]) return path
    if (place === '') throw new Error(`${name} is not in package-lock.json`)
  }
}
