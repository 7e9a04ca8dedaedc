/** Capabilities of an output. */
export interface Terminal {
  readonly color: boolean
  /** Whether links (OSC 8) are supported. */
  readonly links: boolean
  /** Columns; undefined to wrap nothing. */
  readonly width?: number
  /** Whether a person is watching. */
  readonly isInteractive: boolean
}

/** No colours, links or wrapping: a file or a pipe. */
export const plain: Terminal = {color: false, links: false, isInteractive: false}

/** The stream to check. */
interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Determines colours, links and width of a stream. `flag` is `--color` or `--no-color`. */
export function terminalFor(
  {isTTY = false, columns}: Stream,
  env: Readonly<Record<string, string | undefined>>,
  flag?: boolean
): Terminal {
  const color = usesColor(isTTY, env, flag)
  return {
    color,
    links: usesLinks(isTTY && color, env),
    // A terminal reports a width of 0 if it does not know its width.
    ...(isTTY && columns && {width: columns}),
    isInteractive: isTTY
  }
}

/** The flag overrides FORCE_COLOR, which overrides NO_COLOR, which overrides the stream's kind. */
function usesColor(isTTY: boolean, env: Readonly<Record<string, string | undefined>>, flag?: boolean): boolean {
  const {FORCE_COLOR: force, NO_COLOR: no, TERM: term} = env
  if (flag !== undefined) return flag
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return isTTY && term !== 'dumb'
}

/** Terminals known to support links; others might print the escape bytes. FORCE_HYPERLINK decides for the rest. */
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
