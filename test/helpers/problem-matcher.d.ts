/** The parts of the package `problem-matcher`, which has no types, that the tests use. */
declare module 'problem-matcher' {
  export default function matchProblems(matcher: unknown, input: string): readonly Record<string, string>[]
}
