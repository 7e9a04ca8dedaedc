/** Kind of a path. */
export type PathKind = 'file' | 'folder'

/** Decides which paths are ignored. */
export interface Ignores {
  /**
   * Whether `.gitignore`, `.vmlintignore`, `ignores` of the configuration or `--ignore-pattern` exclude a path or a folder
   * that contains it. The path is absolute. Applies to explicitly named files too.
   */
  readonly isIgnored: (path: string, kind: PathKind) => Promise<boolean>
}

/** Names of files about a repository rather than scripts (chosen: what hosting sites and tools ask for), in any language: `README.de.md`. */
const repositoryFiles = [
  String.raw`(?:dev[_-])?requirements[\w-]*`,
  'ads',
  'agents',
  'authors',
  'changelog',
  'changes',
  'claude',
  'cmakelists',
  'code[_-]of[_-]conduct',
  'codeowners',
  'constraints',
  'contributing',
  'contributors',
  'copying',
  'governance',
  'humans',
  'issue_template',
  String.raw`licen[cs]e(?:-\w+)?`,
  'llms',
  'maintainers',
  'notice',
  'pull_request_template',
  'readme',
  'robots',
  'security'
]
const aboutRepository = new RegExp(
  String.raw`^(?:${repositoryFiles.join('|')})(?:[._-][a-z]{2}(?:-[a-z]{2})?)?(?:\.(?:md|markdown|txt))?$`,
  'i'
)

/**
 * Whether a file or folder is skipped unless named explicitly: dot folders and dot files, `node_modules`,
 * and files about the repository such as README, CHANGELOG, LICENSE. `name` is the last part of its path.
 */
export function isSkippedUnlessNamed(name: string, kind: PathKind): boolean {
  return name.startsWith('.') || (kind === 'folder' ? name === 'node_modules' : aboutRepository.test(name))
}

/** Contents of a folder. */
export function isScriptFile(path: string): boolean {
  return /\.(?:txt|md|markdown|csv|tsv)$/i.test(path)
}

/** Extensions of documents that may contain scripts but are not text. */
export function isDocument(path: string): boolean {
  return /\.(?:docx?|pdf|rtf|odt|pages|xlsx?|ods|numbers|pptx?|html?|eml|msg)$/i.test(path)
}
