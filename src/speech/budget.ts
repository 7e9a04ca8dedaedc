/** Seconds that a message may take where nothing else is said (source: "7 Reasons", John Barrows). */
export const defaultBudget = 30

/**
 * Seconds that a message may take: what the settings say, else what the rule `over-budget` was given, else 30. Rule and
 * reports ask here, so that they name the same figure.
 */
export function budgetOf(
  settings: {readonly budget?: number | undefined},
  ruleSeconds: number = defaultBudget
): number {
  return settings.budget ?? ruleSeconds
}

/** Seconds as a report gives them: whole ones, or tenths where a whole one would hide that the bound is crossed. */
export function printSeconds(seconds: number, bound = seconds): string {
  const whole = Math.round(seconds)
  const isHidden = seconds > bound ? whole <= bound : seconds < bound && whole >= bound
  if (!isHidden) return String(whole)
  // A tenth more or less may not hide it either: 7.96 of 8 is 7.9.
  const tenths = seconds < bound ? Math.floor(seconds * 10) : Math.ceil(seconds * 10)
  return (tenths / 10).toFixed(1)
}

/** Words to take out so that a message fits, each costing what its words cost on average; directed pauses are kept. */
export function wordsToCut(words: number, seconds: number, budget: number): number {
  return Math.max(1, Math.ceil((words * (seconds - budget)) / seconds))
}

/** An estimate with its range against its budget: `36 s (31-43 s) of 30 s`. */
export function describeSeconds(estimate: {
  readonly seconds: number
  readonly secondsFast: number
  readonly secondsSlow: number
  readonly budget: number
}): string {
  const {seconds, secondsFast, secondsSlow, budget} = estimate
  return `${printSeconds(seconds, budget)} s (${Math.round(secondsFast)}-${Math.round(secondsSlow)} s) of ${budget} s`
}
