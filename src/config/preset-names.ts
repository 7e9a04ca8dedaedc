/** Presets in the box, as `extends` names them without `vmlint:`. Apart from what they hold, so that `--help` loads no rule. */
export const presets = ['recommended', 'strict', 'all'] as const

/** Name of a preset. */
export type Preset = (typeof presets)[number]

/** Whether a name is one of a preset. */
export function isPreset(name: string): name is Preset {
  return presets.some((preset) => preset === name)
}
