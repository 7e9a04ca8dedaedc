/** Default budget in seconds (source: "7 Reasons", John Barrows). */
export const defaultBudget = 30

/**
 * Budget in seconds: from the settings, otherwise from the rule `over-budget`, otherwise 30. Both the rule and
 * the reports use this, so that they agree.
 */
export function budgetOf(
  settings: {readonly budget?: number | undefined},
  ruleSeconds: number = defaultBudget
): number {
  return settings.budget ?? ruleSeconds
}

/** Formats seconds: whole ones, or tenths if rounding would hide that the limit is crossed. */
export function printSeconds(seconds: number, bound = seconds): string {
  const whole = Math.round(seconds)
  const isHidden = seconds > bound ? whole <= bound : seconds < bound && whole >= bound
  if (!isHidden) return String(whole)
  // Rounding to tenths must not hide it either: 7.96 of 8 is printed as 7.9.
  const tenths = seconds < bound ? Math.floor(seconds * 10) : Math.ceil(seconds * 10)
  return (tenths / 10).toFixed(1)
}

/** Number of words to cut to fit the budget, at the average cost of a word; directed pauses stay. */
export function wordsToCut(words: number, seconds: number, budget: number): number {
  return Math.max(1, Math.ceil((words * (seconds - budget)) / seconds))
}

/** Formats an estimate with its range and budget: `36 s (31-43 s) of 30 s`. */
export function describeSeconds(estimate: {
  readonly seconds: number
  readonly secondsFast: number
  readonly secondsSlow: number
  readonly budget: number
}): string {
  const {seconds, secondsFast, secondsSlow, budget} = estimate
  return `${printSeconds(seconds, budget)} s (${Math.round(secondsFast)}-${Math.round(secondsSlow)} s) of ${budget} s`
}
