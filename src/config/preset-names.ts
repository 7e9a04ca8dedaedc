/** Built-in presets, as named in `extends` without `vmlint:`. Kept apart from their contents, so that `--help` loads no rules. */
export const presets = ['recommended', 'strict', 'all'] as const

/** Name of a preset. */
export type Preset = (typeof presets)[number]

/** Whether a name is a preset. */
export function isPreset(name: string): name is Preset {
  return presets.some((preset) => preset === name)
}
