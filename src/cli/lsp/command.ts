import {Command, Option} from 'commander'
import type {CommandHost} from '../io.ts'

/** `vmlint lsp`: a language server over standard input and output. */
export function lspCommand({io}: CommandHost): Command {
  return (
    new Command('lsp')
      .description('serve editors over stdio (Language Server Protocol)')
      .option('--stdio', 'the only transport; some clients pass this flag')
      // Passed by vscode-languageclient; the server library reads it itself and ends with that process.
      .addOption(new Option('--clientProcessId <number>', 'process of the client').hideHelp())
      .option('--no-config-code', 'run no code: no configuration, plugin or format in JavaScript or TypeScript')
      .action(async ({configCode}: {configCode: boolean}) => {
        const {serve} = await import('../../lsp/server.ts')
        await serve({input: process.stdin, output: process.stdout, cwd: io.cwd(), linter: {allowCode: configCode}})
      })
  )
}
