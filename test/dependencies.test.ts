import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'

test('what runs with vmlint is listed, compatible, without install scripts, and no more than it was', () => {
  const script = join(import.meta.dirname, '../scripts/licences.js')
  const {status, stderr} = spawnSync(process.execPath, [script, '--check'], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})
