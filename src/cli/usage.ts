/** Messages of commander, and our wording of each. Values may contain anything; the text around them is fixed. */
const wordings: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /^option '(?:-\w, )?(--[\w-]+)[^']*' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/,
    (flag, value, hint) => `\`${value}\` does not fit \`${flag}\`. ${hint}`
  ],
  [
    /^command-argument value '([\s\S]*)' is invalid for argument '([\w-]+)'\. ([\s\S]*)$/,
    (value, name, hint) => `\`${value}\` does not fit \`<${name}>\`. ${hint}`
  ],
  [
    /^option '(?:-\w, )?(--[\w-]+) ([^']*)' argument missing$/,
    (flag, value) => `\`${flag}\` needs a value: \`${flag} ${value}\``
  ],
  [/^missing required argument '([\w-]+)'$/, (name) => `The command needs \`<${name}>\` as well`],
  [
    /^too many arguments for '([\w-]+)'\. Expected (\d+) arguments? but got (\d+).*$/,
    (command, wanted, given) =>
      wanted === '0'
        ? `\`${command}\` takes nothing after it`
        : `\`${command}\` takes ${wanted} ${wanted === '1' ? 'name' : 'names'}, not ${given}: a name with spaces needs quotation marks`
  ],
  [
    /^unknown option '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/,
    (flag, near) => `Unknown flag \`${flag}\`${near ? `, did you mean \`${near.replaceAll(', ', '` or `')}\`?` : ''}`
  ]
]

/** Rewords commander's message as one plain line. */
export function usageLine(text: string): string {
  const message = text.replace(/^error: /, '').trimEnd()
  for (const [pattern, say] of wordings) {
    const [, ...groups] = pattern.exec(message) ?? []
    if (pattern.test(message)) return say(...groups)
  }
  return message
}
