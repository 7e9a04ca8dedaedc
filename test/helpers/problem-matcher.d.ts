/** Types for what the tests use of the package `problem-matcher`, which has none. */
declare module 'problem-matcher' {
  export default function matchProblems(matcher: unknown, input: string): readonly Record<string, string>[]
}
