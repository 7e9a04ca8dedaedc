import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {replacing, replacingAll, withoutMethods} from './replace.js'

// The page asks whether digits can be a telephone number: they have a plus or none, no extension, and are not formatted.

/** Modules that are asked less, and what stands for them. */
const modules = {
  'libphonenumber-js/source/format.js': 'export default function () {}\nexport function chooseFormatForNumber() {}',
  'libphonenumber-js/source/parseIncompletePhoneNumber.js':
    'export default (digits) => digits\nexport function parsePhoneNumberCharacter() {}',
  'libphonenumber-js/source/helpers/isViablePhoneNumber.js':
    'export default (digits) => /^\\d\\d$|^\\+?\\d{3,}$/.test(digits)\nexport function isViablePhoneNumberStart() {}',
  'libphonenumber-js/source/helpers/extension/extractExtension.js': 'export default () => ({})',
  'libphonenumber-js/source/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js':
    'export default (number, {extractFormattedPhoneNumber: find}) => find(number) || ""'
}

/** Methods of the classes of numbers and their plans that are not called. */
const uncalled = new Set([
  ...['format', 'formatInternational', 'formatNational', 'getType', 'getURI', 'setExt'],
  ...['getPossibleCountries', 'isEqual', 'isNonGeographic', 'getCountries', 'chooseCountryByCountryCallingCode'],
  ...['ext', 'formats', '_getFormats', 'defaultIDDPrefix', 'getDefaultCountryMetadataForRegion', 'internationalFormat'],
  ...['nationalPrefixFormattingRule', '_getNationalPrefixFormattingRule', 'leadingDigitsPatterns'],
  ...['nationalPrefixIsOptionalWhenFormattingInNationalFormat', '_getNationalPrefixIsOptionalWhenFormatting'],
  ...['nationalPrefixIsMandatoryWhenFormattingInNationalFormat', 'usesNationalPrefix']
])
/** What checks the metadata, which the build has put in place, and what asks for older formats than theirs. */
const checks = new Set(['validateMetadata', 'setVersion'])
const isOlder = /\bthis(?:\.metadata)?\.v[123]\b/g

/** Fields of a plan for formats and where prefixes go in them, and how many fields there are before those for formats alone. */
const formats = [4, 6, 9]
const usedFields = 12

/** Takes of the library of telephone numbers what the page asks of it. */
export const phoneNumbers = [
  ...replacingAll(modules),
  replacing(/libphonenumber-js[\\/]source[\\/](?:metadata|PhoneNumber)\.js$/, (path) =>
    withoutMethods(path, uncalled, checks).replaceAll(isOlder, 'false')
  ),
  replacing(/metadata\.min\.json\.js$/, (path) => withoutFormats(readFileSync(path.replace(/\.js$/, ''), 'utf8'))),
  {
    // As it was written: what it exports was compiled for browsers without classes.
    name: 'as-written',
    resolveId: {
      filter: {id: /^\.\.\/es6\//},
      handler: (path, importer) => join(dirname(importer), path.replace('/es6/', '/source/'))
    }
  }
]

function withoutFormats(text) {
  const plans = JSON.parse(text)
  for (const plan of [...Object.values(plans.countries), ...Object.values(plans.nonGeographic)]) {
    for (const at of formats) if (plan[at] !== undefined) plan[at] = 0
    plan.length = Math.min(plan.length, usedFields)
    while (plan.at(-1) === 0) plan.pop()
  }
  return `export default ${JSON.stringify(plans)}`
}
