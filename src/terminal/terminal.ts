/** How a report may look on what it is written to. */
export interface Terminal {
  readonly color: boolean
  /** Whether links (OSC 8) are understood. */
  readonly links: boolean
  /** Columns; absent where lines are not to be wrapped. */
  readonly width?: number
  /** Whether a person is looking on. */
  readonly isInteractive: boolean
}

/** Neither colours nor links nor wrapped lines: a file, a pipe. */
export const plain: Terminal = {color: false, links: false, isInteractive: false}

/** The stream that is asked about. */
interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Decides on colours, links and width for a stream. `flag` is `--color` or `--no-color`. */
export function terminalFor(
  {isTTY = false, columns}: Stream,
  env: Readonly<Record<string, string | undefined>>,
  flag?: boolean
): Terminal {
  const color = usesColor(isTTY, env, flag)
  return {
    color,
    links: usesLinks(isTTY && color, env),
    // A width of 0 is that of a terminal that does not know its own.
    ...(isTTY && columns && {width: columns}),
    isInteractive: isTTY
  }
}

/** The flag wins over FORCE_COLOR, that over NO_COLOR, that over what the stream is. */
function usesColor(isTTY: boolean, env: Readonly<Record<string, string | undefined>>, flag?: boolean): boolean {
  const {FORCE_COLOR: force, NO_COLOR: no, TERM: term} = env
  if (flag !== undefined) return flag
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return isTTY && term !== 'dumb'
}

/** Terminals that are known to understand links; in others their bytes could show. FORCE_HYPERLINK decides for the rest. */
function usesLinks(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const {FORCE_HYPERLINK: force, TERM: term = '', TERM_PROGRAM: program = '', VTE_VERSION: vte} = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (!isTTY || env['CI'] !== undefined) return false
  return (
    Number(vte) >= 5000 ||
    /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|zed|rio)$/.test(program) ||
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(term) ||
    env['WT_SESSION'] !== undefined ||
    env['KONSOLE_VERSION'] !== undefined ||
    env['DOMTERM'] !== undefined
  )
}
