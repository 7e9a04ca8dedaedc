import {describe, expect, test} from 'vitest'
import {terminalFor} from '../../src/terminal/terminal.ts'

type Env = Readonly<Record<string, string>>

describe('colours: the flag, then FORCE_COLOR, then NO_COLOR, then the stream', () => {
  test.for<[boolean | undefined, Env, boolean, boolean]>([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, {TERM: 'dumb'}, true, false],
    [undefined, {NO_COLOR: '1'}, true, false],
    [undefined, {NO_COLOR: ''}, true, true],
    [undefined, {FORCE_COLOR: '1'}, false, true],
    [undefined, {FORCE_COLOR: ''}, false, true],
    [undefined, {FORCE_COLOR: '0'}, true, false],
    [undefined, {FORCE_COLOR: 'false'}, true, false],
    [undefined, {FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
    [undefined, {FORCE_COLOR: '0', NO_COLOR: ''}, true, false],
    [true, {FORCE_COLOR: '0', NO_COLOR: '1'}, false, true],
    [false, {FORCE_COLOR: '3'}, true, false]
  ])('%o %o on a terminal: %o gives %o', ([flag, env, isTTY, color]) => {
    expect(terminalFor({isTTY}, env, flag).color).toBe(color)
  })
})

describe('links', () => {
  test.for<[Env, boolean, boolean]>([
    [{TERM: 'xterm-256color'}, true, false],
    [{VTE_VERSION: '6800'}, true, true],
    [{VTE_VERSION: '4205'}, true, false],
    [{TERM_PROGRAM: 'vscode'}, true, true],
    [{TERM_PROGRAM: 'iTerm.app', CI: 'true'}, true, false],
    [{TERM: 'xterm-kitty'}, false, false],
    [{TERM: 'xterm-kitty', NO_COLOR: '1'}, true, false],
    [{FORCE_HYPERLINK: '1'}, false, true],
    [{TERM: 'xterm-kitty', FORCE_HYPERLINK: '0'}, true, false]
  ])('%o on a terminal: %o gives %o', ([env, isTTY, links]) => {
    expect(terminalFor({isTTY}, env).links).toBe(links)
  })
})

test.for<[boolean, number | undefined, number | undefined]>([
  [true, 80, 80],
  [true, 0, undefined],
  [true, undefined, undefined],
  [false, 80, undefined]
])('on a terminal: %o with %o columns, lines wrap at %o', ([isTTY, columns, width]) => {
  expect(terminalFor({isTTY, ...(columns !== undefined && {columns})}, {}).width).toBe(width)
})
