import {statSync} from 'node:fs'
import {basename, join, relative} from 'node:path'
import packageJson from '../../../package.json' with {type: 'json'}
import {createFolders} from '../../config/folders.ts'
import {readConfigFile} from '../../config/read.ts'
import {candidatesIn} from '../../config/search.ts'
import {toPosix} from '../../files/paths.ts'
import {planHook, repositoryOf} from './hook.ts'
import {type InitFlags, isThere, type NewFile, type Plan} from './plan.ts'
import {configText, workflowText} from './text.ts'

/** Folders where teams keep scripts. */
const scriptFolders = ['scripts', 'voicemails', 'voicemail', 'playbooks', 'playbook']

/** Plans the files for the given flags in a folder. */
export function planFiles(cwd: string, {goal, hook, ci}: InitFlags): readonly Plan[] {
  const folder = scriptFolders.find((name) => statSync(join(cwd, name), {throwIfNoEntry: false})?.isDirectory())
  const {version} = packageJson
  const repository = hook || ci ? repositoryOf(cwd) : {}
  return [
    planConfig(cwd, configText(goal, folder)),
    ...(hook ? [planHook(repository, version)] : []),
    ...(ci ? [planWorkflow(cwd, repository.root ?? cwd, folder)] : [])
  ]
}

function planConfig(cwd: string, text: string): Plan {
  const folders = createFolders()
  if (folders.upwards(cwd).length === 0)
    return {
      kind: 'none',
      reason:
        'No configuration: vmlint looks for none in your home folder. Run `vmlint init` in the folder of your scripts'
    }
  const others = candidatesIn(cwd, folders).filter((path) => basename(path) !== 'package.json' || isConfigured(path))
  return planNew({path: join(cwd, '.vmlintrc.yaml'), text, within: cwd}, others)
}

/** GitHub reads workflows only at the root of a repository. */
function planWorkflow(cwd: string, root: string, folder = ''): Plan {
  const text = workflowText(packageJson.version, toPosix(join(relative(root, cwd), folder)))
  return planNew({path: join(root, '.github/workflows/vmlint.yml'), text, within: root})
}

/** Plans a file, unless it or an equivalent exists. */
function planNew(file: Omit<NewFile, 'kind'>, others: readonly string[] = []): Plan {
  const there = [file.path, ...others].find(isThere)
  return there === undefined ? {kind: 'new', ...file} : {kind: 'there', path: there}
}

/** Whether a package.json, which exists for other reasons, contains a configuration. */
function isConfigured(manifest: string): boolean {
  try {
    return 'vmlint' in JSON.parse(readConfigFile(manifest))
  } catch {
    return false
  }
}
