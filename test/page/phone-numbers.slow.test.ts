import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {getCountries, getCountryCallingCode} from 'libphonenumber-js/min'
import {type Plugin, rolldown} from 'rolldown'
import {expect, test} from 'vitest'
import {loadPlans} from '../../src/speech/numbering-plans.browser.ts'
import type {NumberingPlans} from '../../src/speech/numbering-plans.ts'
import {root} from '../helpers/project.ts'
import {makeTree} from '../helpers/tree.ts'

/** The library of telephone numbers as the page has it, without what the page does not ask. */
async function plansOfPage(): Promise<NumberingPlans> {
  const {leaveOut}: {leaveOut: Plugin[]} = await import(join(root, 'scripts/page/leave-out.js'))
  const input = join(root, 'src/speech/numbering-plans.browser.ts')
  const bundled = await rolldown({input, plugins: leaveOut, platform: 'browser'})
  const {output} = await bundled.generate({format: 'esm'})
  const file = join(makeTree(), 'plans.mjs')
  writeFileSync(file, output[0].code)
  const module: {loadPlans: () => NumberingPlans} = await import(pathToFileURL(file).href)
  return module.loadPlans()
}

const country = fc.constantFrom(...getCountries())
const prefix = country.chain((code) => fc.constantFrom('', '0', '00', '+', `+${getCountryCallingCode(code)}`))
const digits = fc.stringMatching(/^\d{2,14}$/)

test('the page knows of every number what the library knows', async () => {
  const [page, library] = [await plansOfPage(), loadPlans()]
  let valid = 0
  const all = fc.property(country, prefix, digits, (code, before, rest) => {
    const number = before + rest
    for (const ask of ['isPossiblePhoneNumber', 'isValidPhoneNumber'] as const) {
      expect(page[ask](number, code)).toBe(library[ask](number, code))
      expect(page[ask](number)).toBe(library[ask](number))
      if (page[ask](number, code)) valid++
    }
  })
  fc.assert(all, {numRuns: 5000})
  expect(valid).toBeGreaterThan(500)
  expect(['GB', 'XX'].map((code) => page.isSupportedCountry(code))).toEqual([true, false])
})
