import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import packageJson from '../../../package.json' with {type: 'json'}
import {createFolders} from '../../config/folders.ts'
import {candidatesIn} from '../../config/search.ts'
import {planHook} from './hook.ts'
import type {InitFlags, Plan} from './plan.ts'
import {configText, workflowText} from './text.ts'

/** Folders where teams keep scripts. */
const scriptFolders = ['scripts', 'voicemails', 'voicemail', 'playbooks', 'playbook']

/** Plans the files for the given flags in a folder. */
export function planFiles(cwd: string, {goal, hook, ci}: InitFlags): readonly Plan[] {
  const folder = scriptFolders.find((name) => statSync(join(cwd, name), {throwIfNoEntry: false})?.isDirectory())
  // The last candidate is package.json, which exists for other reasons.
  const others = candidatesIn(cwd, createFolders()).filter((path) => !path.endsWith('package.json'))
  const {version} = packageJson
  return [
    planNew(join(cwd, '.vmlintrc.yaml'), configText(goal, folder), others),
    ...(hook ? [planHook(cwd, version)] : []),
    ...(ci ? [planNew(join(cwd, '.github/workflows/vmlint.yml'), workflowText(version, folder))] : [])
  ]
}

/** Plans a file, unless it or an equivalent exists. */
function planNew(path: string, text: string, others: readonly string[] = []): Plan {
  const there = [path, ...others].find((d) => existsSync(d))
  return there === undefined ? {kind: 'new', path, text} : {kind: 'there', path: there}
}
