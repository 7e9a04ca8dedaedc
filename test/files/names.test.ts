import {expect, test} from 'vitest'
import {isDocument, isScriptFile, isSkippedUnlessNamed} from '../../src/files/names.ts'

test.for<readonly [name: string, isFileSkipped: boolean, isFolderSkipped: boolean]>([
  ['.drafts', true, true],
  ['node_modules', false, true],
  ['README.md', true, false],
  ['readme', true, false],
  ['README.de.md', true, false],
  ['README_pt-br.md', true, false],
  ['readme-first.md', false, false],
  ['my-readme.md', false, false],
  ['README.docs.md', false, false],
  ['README.rst', false, false],
  ['CHANGES.txt', true, false],
  ['LICENSE', true, false],
  ['licence-MIT.md', true, false],
  ['licence plate.md', false, false],
  ['CODE_OF_CONDUCT.md', true, false],
  ['code-of-conduct.md', true, false],
  ['dev-requirements.txt', true, false],
  ['requirements-test.txt', true, false],
  ['my requirements.txt', false, false],
  ['CMakeLists.txt', true, false],
  ['calls.md', false, false]
])('%s is skipped as a file: %s, as a folder: %s', ([name, isFileSkipped, isFolderSkipped]) => {
  expect([isSkippedUnlessNamed(name, 'file'), isSkippedUnlessNamed(name, 'folder')]).toEqual([
    isFileSkipped,
    isFolderSkipped
  ])
})

test.for([
  ['a.txt', 'script'],
  ['a.MD', 'script'],
  ['a.markdown', 'script'],
  ['a.csv', 'script'],
  ['a.tsv', 'script'],
  ['a.txt.bak', 'neither'],
  ['atxt', 'neither'],
  ['a.doc', 'document'],
  ['a.DOCX', 'document'],
  ['a.xls', 'document'],
  ['a.xlsx', 'document'],
  ['a.ppt', 'document'],
  ['a.pptx', 'document'],
  ['a.htm', 'document'],
  ['a.html', 'document'],
  ['a.pdf', 'document'],
  ['a.eml', 'document'],
  ['a.pdf.md', 'script'],
  ['a.pdfs', 'neither'],
  ['pdf', 'neither']
] as const)('%s is %s', ([name, kind]) => {
  expect([isScriptFile(name), isDocument(name)]).toEqual([kind === 'script', kind === 'document'])
})
