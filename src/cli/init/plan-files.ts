import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import packageJson from '../../../package.json' with {type: 'json'}
import {createFolders} from '../../config/folders.ts'
import {candidatesIn} from '../../config/search.ts'
import {planHook} from './hook.ts'
import type {InitFlags, Plan} from './plan.ts'
import {configText, workflowText} from './text.ts'

/** Folders in which teams keep their scripts. */
const scriptFolders = ['scripts', 'voicemails', 'voicemail', 'playbooks', 'playbook']

/** What is to be done for the flags in a folder. */
export function planFiles(cwd: string, {goal, hook, ci}: InitFlags): readonly Plan[] {
  const folder = scriptFolders.find((name) => statSync(join(cwd, name), {throwIfNoEntry: false})?.isDirectory())
  // The last place of all is the manifest, which is there for other reasons.
  const others = candidatesIn(cwd, createFolders()).filter((path) => !path.endsWith('package.json'))
  const {version} = packageJson
  return [
    planNew(join(cwd, '.vmlintrc.yaml'), configText(goal, folder), others),
    ...(hook ? [planHook(cwd, version)] : []),
    ...(ci ? [planNew(join(cwd, '.github/workflows/vmlint.yml'), workflowText(version, folder))] : [])
  ]
}

/** A file to write, unless it or one that does the same is there. */
function planNew(path: string, text: string, others: readonly string[] = []): Plan {
  const there = [path, ...others].find((d) => existsSync(d))
  return there === undefined ? {kind: 'new', path, text} : {kind: 'there', path: there}
}
