/** Rounds seconds to hundredths for machine-readable reports. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 100) / 100
}
