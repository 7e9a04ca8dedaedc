/** Turns a pace as it is written into a factor. */
export function paceFactor(pace: number | string): number {
  if (pace === 'slow') return 1.2
  if (pace === 'fast') return 0.88
  if (pace === 'tts') return 0.8
  return typeof pace === 'number' ? (pace >= 60 ? 150 / pace : pace) : 1
}
