/** Rounds seconds for a report that programs read: hundredths are enough for anyone. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 100) / 100
}
