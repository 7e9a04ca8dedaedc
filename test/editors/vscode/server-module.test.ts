import {join} from 'node:path'
import {expect, test} from 'vitest'
import {serverModule} from '../../../editors/vscode/src/server-module.ts'
import {makeTree} from '../../helpers/tree.ts'

test.for([
  ['what the user names', 'own', true, 'own/bin/vmlint.js'],
  ['what the folder has installed', '', true, 'team/node_modules/vmlint/bin/vmlint.js'],
  ['the folder, where what is named is not there', 'gone', true, 'team/node_modules/vmlint/bin/vmlint.js'],
  ['its own in a folder that is not trusted', 'own', false, 'extension/dist/server.cjs']
] as const)('the server is %s', ([, named, isTrusted, expected]) => {
  const root = makeTree({'own/bin/vmlint.js': '', 'team/node_modules/vmlint/bin/vmlint.js': '', 'other/': ''})
  const at = (name: string) => (name === '' ? '' : join(root, name))
  const folders = [at('other'), at('team')]
  expect(serverModule({named: at(named), folders, extension: at('extension'), isTrusted}).module).toBe(at(expected))
})

test('what the user names and is not there is told, from the first folder on', () => {
  const root = makeTree({'team/tools/bin/vmlint.js': '', 'team/node_modules/vmlint/bin/vmlint.js': ''})
  const find = (named: string) =>
    serverModule({named, folders: [join(root, 'team')], extension: join(root, 'extension'), isTrusted: true})
  expect(find('tools')).toEqual({module: join(root, 'team/tools/bin/vmlint.js')})
  expect(find('gone')).toEqual({
    module: join(root, 'team/node_modules/vmlint/bin/vmlint.js'),
    missing: join(root, 'team/gone/bin/vmlint.js')
  })
})
