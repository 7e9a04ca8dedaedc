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
const aboutRepository =
  /^(?:readme|changelog|changes|licen[cs]e(?:-\w+)?|copying|notice|contributing|contributors|authors|maintainers|governance|code[_-]of[_-]conduct|security|codeowners|pull_request_template|issue_template|agents|claude|(?:dev[_-])?requirements[\w-]*|constraints|robots|humans|llms|ads|cmakelists)(?:[._-][a-z]{2}(?:-[a-z]{2})?)?(?:\.(?:md|markdown|txt))?$/i

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
