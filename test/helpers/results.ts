import type {FormatterContext} from '../../src/format/formatter.ts'
import {rules} from '../../src/index.ts'
import {type FileResult, type LintMessage, type ScriptSummary, toFileResult} from '../../src/result.ts'

/** Folder of the made-up results. */
export const cwd = '/home/lee/team'

/** Context for a formatter. */
export const context: FormatterContext = {
  cwd,
  rulesMeta: Object.fromEntries([...rules].map(([id, rule]) => [id, rule.meta]))
}

/** A message with some fields set; by default at the first word of the file. */
export function message(given: Partial<LintMessage> = {}): LintMessage {
  return {
    ruleId: 'weak-words',
    severity: 1,
    message: 'Unexpected `maybe`, say it or leave it out',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 3,
    range: [0, 2],
    ...given
  }
}

/** A script summary with some fields set. */
export function summary(given: Partial<ScriptSummary> = {}): ScriptSummary {
  return {
    title: 'Attempt 1',
    name: 'Attempt 1',
    line: 1,
    start: 0,
    end: 60,
    goal: 'any',
    touch: 'cold',
    budget: 30,
    words: 42,
    spokenWords: 44,
    seconds: 16.2,
    secondsFast: 14.1,
    secondsSlow: 19.4,
    ...given
  }
}

/** A result for a file in `cwd`. */
export function result(
  name: string,
  messages: readonly LintMessage[] = [],
  given: Partial<Pick<FileResult, 'scripts' | 'source' | 'output' | 'suppressedMessages'>> = {}
): FileResult {
  return toFileResult(`${cwd}/${name}`, {
    messages,
    scripts: [summary()],
    source: `Hi Dana. ${'x'.repeat(60)}`,
    ...given
  })
}

const fatal = {ruleId: null, severity: 2, fatal: true, range: [0, 0], endColumn: 1} as const

/** Results that a formatter may get. */
export const situations: Readonly<Record<string, readonly FileResult[]>> = {
  nothing: [],
  clean: [result('clean.txt'), result('calls/clean.md')],
  dirty: [
    result('calls/cold-1.md', [
      message({line: 1, column: 4, endColumn: 8, range: [3, 7], script: 'Attempt 1', url: 'https://example.com/weak'}),
      message({
        ruleId: 'over-budget',
        severity: 2,
        message: 'Message takes `36` seconds, budget `30`: cut about `15` words',
        fix: {range: [3, 7], text: ''}
      })
    ]),
    result('clean.txt')
  ],
  'a missing file': [
    toFileResult(`${cwd}/gone.txt`, {messages: [message({...fatal, message: 'No file `gone.txt`'})]}),
    result('clean.txt')
  ],
  suppressed: [
    result('a.txt', [message({range: [9, 11], column: 10})], {
      suppressedMessages: [message({suppressions: [{kind: 'directive', justification: 'how we speak'}]})]
    })
  ],
  'a crash': [result('a.txt', [message({...fatal, ruleId: 'weak-words', message: 'Rule `weak-words` failed: oops'})])]
}

/** Texts that try to inject markup or commands. */
export const hostileTexts: readonly string[] = [
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  'a\r\n::error file=a.md,line=1::forged',
  '::set-env name=A::b',
  '##[error]forged',
  '##vso[task.complete result=Failed]',
  "##teamcity[buildProblem description='x']",
  'moc.\u202eexe\u2066x\u2069 \u200e\u200f\u061c',
  '\u0000\u0007\u0008\u000b\u007f\u0085\u009b31m\u2028\u2029\ufeff',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  ']]><!-- --> <!DOCTYPE x [<!ENTITY a "b">]> &a;',
  '</textarea></title></style></script><svg/onload=alert(1)>',
  '`` `a` | b | [link](javascript:alert(1)) ![i](http://evil.example/x.png) @team **b** <b>',
  '=cmd|"/C calc"!A0',
  '%0A::error::x %25 100%',
  '\ud800 lone \udc00',
  'https://evil.example/?a=1&b=2',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: looks like a template on purpose.
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
  'wide 漢字 👩‍💻 e\u0301'
]

/** Results with a text in everything that a file can influence: its name, title, lines, and quotations in messages. */
export function hostileResults(text: string): readonly FileResult[] {
  const name = text.replaceAll('/', '_')
  return [
    result(
      `${name}.md`,
      [
        message({
          message: `Unexpected \`${text}\`, say it or leave it out`,
          script: text,
          suggestions: [{desc: text, fix: {range: [0, 2], text}}],
          fix: {range: [0, 2], text}
        }),
        message({ruleId: text, severity: 2, message: text, script: text, url: text})
      ],
      {scripts: [summary({title: text, name: text})], source: `${text}\n${text}`, output: `${text}\n`}
    )
  ]
}
