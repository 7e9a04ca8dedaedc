import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {sharedFolder} from '../helpers/tree.ts'

const root = join(import.meta.dirname, '../..')
const folder = sharedFolder()

// Written for Neovim 0.7 (Debian 12), which knows `vim.lsp.start_client` and no `vim.lsp.start`.
const client = `
local bin, out = vim.env.VMLINT_BIN, vim.env.VMLINT_OUT
local id = vim.lsp.start_client({
  name = 'vmlint', cmd = {'node', bin, 'lsp', '--stdio'}, root_dir = vim.fn.getcwd()
})
vim.lsp.buf_attach_client(0, id)
local function codes()
  return vim.tbl_map(function(d) return d.code end, vim.diagnostic.get(0))
end
local function has(code) return vim.tbl_contains(codes(), code) end
local seen = {}
seen.found = vim.wait(20000, function() return has('weak-words') end)
for _, d in ipairs(vim.diagnostic.get(0)) do
  if d.code == 'weak-words' then seen.place = {d.lnum, d.col, d.end_col} end
end
local params = vim.lsp.util.make_given_range_params({2, 17}, {2, 20})
params.context = {diagnostics = {}}
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 5000)) do
  for _, action in ipairs(answer.result) do
    if action.title:find('Leave out', 1, true) then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
  end
end
seen.line = vim.api.nvim_buf_get_lines(0, 1, 2, false)[1]
seen.gone = vim.wait(20000, function() return not has('weak-words') end)
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', {
  textDocument = vim.lsp.util.make_text_document_params(0), position = {line = 1, character = 3}
}, 5000)
for _, answer in pairs(hover) do seen.hover = answer.result.contents.value end
local file = io.open(out, 'w')
file:write(vim.json.encode(seen))
file:close()
vim.cmd('qa!')
`

test('Neovim shows a fault, applies its suggestion, and sees the fault go', () => {
  writeFileSync(join(folder, 'client.lua'), client)
  writeFileSync(
    join(folder, 'cold.txt'),
    'Hi Dana, this is Lee from Tarn Labels.\nYour new line is basically too fast for its labels.\n'
  )
  const out = join(folder, 'seen.json')
  execFileSync('nvim', ['--headless', '-u', 'NONE', '-c', 'luafile client.lua', 'cold.txt'], {
    cwd: folder,
    timeout: 60_000,
    stdio: 'pipe',
    env: {...process.env, VMLINT_BIN: join(root, 'bin/vmlint.js'), VMLINT_OUT: out, XDG_STATE_HOME: folder}
  })
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({
    found: true,
    place: [1, 17, 26],
    line: 'Your new line is too fast for its labels.',
    gone: true,
    hover: expect.stringMatching(/Said at \d\.\d s of 30 s/)
  })
})
