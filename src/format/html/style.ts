import {partNames} from '../../anatomy/parts.ts'

/** A colour for each part of a message, with enough contrast on light and dark pages. */
const partColors = [
  '#7f8ea3',
  '#3f83c9',
  '#6a6fd6',
  '#1a9a8b',
  '#d2622a',
  '#b8860b',
  '#c2449c',
  '#3d9440',
  '#8b5cd6',
  '#8c7b6b',
  '#6f7f8f'
]

const partRules = partNames
  .map((name, place) => `.part-${name} { fill: ${partColors[place]}; background: ${partColors[place]}; }`)
  .join('\n')

/** Style of the page, light, dark and in print. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --line: #dde1e7; --text: #1c2330; --faint: #5a6475;
  --error: #b42318; --error-soft: #fdecea; --warning: #8a5300; --warning-soft: #fff3d6;
  --good: #1d6f42; --link: #1f5fbf; --spoken: #ccd4df; --late: #e0554733;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12151b; --card: #1b2029; --line: #323a47; --text: #e6eaf0; --faint: #a3aebd;
    --error: #ff9a8f; --error-soft: #45201d; --warning: #f2c46b; --warning-soft: #40320f;
    --good: #7fd6a4; --link: #8cb8ff; --spoken: #465162; --late: #ff8a7d40;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 2rem 0 1rem; letter-spacing: -0.01em; }
h2 { font-size: 1.125rem; margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
code { font: 0.9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.faint, .path { color: var(--faint); font-weight: normal; }
.over { color: var(--error); font-weight: 600; }
.within { color: var(--good); font-weight: 600; }
ul, ol { list-style: none; margin: 0; padding: 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.75rem; }
.tile, .frequent, .overview, .without, .script, .all-good { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.tile { padding: 0.75rem 1rem; color: var(--faint); border-top: 4px solid var(--line); }
.tile strong { display: block; white-space: nowrap; font-size: 1.6rem; line-height: 1.2; color: var(--text); font-variant-numeric: tabular-nums; }
.tile.error { border-top-color: var(--error); } .tile.error strong { color: var(--error); }
.tile.warning { border-top-color: var(--warning); } .tile.warning strong { color: var(--warning); }
.tile.good { border-top-color: var(--good); }
.frequent, .overview, .without, .all-good { margin: 1rem 0; padding: 1rem 1.25rem; }
.all-good { color: var(--good); font-weight: 600; }
.frequent ol { margin-top: 0.5rem; display: grid; gap: 0.25rem; }
.frequent li { display: grid; grid-template-columns: auto 1fr; gap: 0.75rem; align-items: baseline; }
.frequent .rule { margin-right: 0.5rem; }
.times { min-width: 2.2em; text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }

.bar { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; }
.bar label { color: var(--faint); cursor: pointer; }
.overview { overflow-x: auto; }
.overview tr.rest { display: none; }
button.more { font: inherit; margin: 0.75rem 0 0; padding: 0.5rem 1rem; color: var(--link); background: none; border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
.worst { margin: 1rem 0 0; font-size: 1.1rem; overflow-wrap: anywhere; }
.without ul { margin-top: 0.5rem; columns: 18rem; }
.rest > summary { color: var(--link); padding: 0.6rem 0; }
table { width: 100%; border-collapse: collapse; margin-top: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.5rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 11rem; }
tbody th .path { display: block; font-size: 0.85rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
th:nth-child(2) { text-align: left; }
td.error { color: var(--error); font-weight: 600; } td.warning { color: var(--warning); font-weight: 600; }
thead button { font: inherit; font-weight: 600; color: var(--faint); background: none; border: 0; padding: 0; cursor: pointer; white-space: nowrap; }
thead button::after { content: "\\2195"; opacity: 0.5; margin-left: 0.3em; }
thead [aria-sort="ascending"] button::after { content: "\\2191"; opacity: 1; }
thead [aria-sort="descending"] button::after { content: "\\2193"; opacity: 1; }
thead [aria-sort] button { color: var(--text); }
.time { display: grid; grid-template-columns: 3.2rem 3rem minmax(8rem, 1fr); align-items: center; min-width: 18rem; font-variant-numeric: tabular-nums; }

.script { margin: 1rem 0; padding: 0 1.25rem; border-left: 5px solid var(--line); }
.script.error { border-left-color: var(--error); } .script.warning { border-left-color: var(--warning); } .script.good { border-left-color: var(--good); }
.script[open] { padding-bottom: 1rem; }
summary { cursor: pointer; padding: 0.8rem 0; display: flex; gap: 0.75rem; align-items: baseline; flex-wrap: wrap; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\\25B8"; color: var(--faint); }
[open] > summary::before { content: "\\25BE"; }
.path { overflow-wrap: anywhere; }
.status { margin-left: auto; color: var(--faint); }
.script.error .status { color: var(--error); font-weight: 600; } .script.warning .status { color: var(--warning); font-weight: 600; } .script.good .status { color: var(--good); }
.figures { margin: 0 0 0.5rem; }

.timeline { display: block; overflow: visible; }
.timeline .spoken { fill: var(--spoken); }
.timeline .late { fill: var(--late); }
.timeline line.budget { stroke: var(--text); stroke-width: 2; }
.timeline text { font-size: 11px; fill: var(--faint); }
.timeline text.budget { fill: var(--text); font-weight: 600; }
.timeline line.tick { stroke: var(--faint); }
.timeline.small .late { fill: none; stroke: var(--error); stroke-width: 1.5; }
${partRules}
.legend { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; margin: 0.25rem 0 0; font-size: 0.9rem; }
.swatch { display: inline-block; width: 0.75em; height: 0.75em; border-radius: 2px; margin-right: 0.4em; }

.text { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.08rem; line-height: 1.75; margin: 1rem 0; max-width: 46rem; }
.placeholder { border: 1px dashed var(--faint); border-radius: 4px; padding: 0 0.2em; }
.direction, .silent { color: var(--faint); font-style: italic; }
.late { background: var(--late); }
.fault { color: inherit; text-decoration: underline wavy 1.5px; text-underline-offset: 3px; border-radius: 3px; }
.fault.error { background: var(--error-soft); text-decoration-color: var(--error); }
.fault.warning { background: var(--warning-soft); text-decoration-color: var(--warning); }
.fault:hover, .fault:focus { text-decoration-style: solid; text-decoration-thickness: 2px; }

.problems { display: grid; gap: 0.5rem; }
.problem { padding: 0.5rem 0.75rem; border-left: 3px solid var(--line); background: var(--page); border-radius: 0 6px 6px 0; display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; }
.problem.error { border-left-color: var(--error); } .problem.warning { border-left-color: var(--warning); }
.problem .why, .problem .hints { grid-column: 1 / -1; color: var(--faint); font-size: 0.92rem; }
.hints { list-style: "\\2192  "; padding-left: 1.2rem; }
.level { font-weight: 600; } .error .level { color: var(--error); } .warning .level { color: var(--warning); }
.where { white-space: nowrap; font-size: 0.9rem; }
:target { outline: 2px solid var(--link); outline-offset: 2px; }

#tip { position: fixed; z-index: 1; max-width: min(28rem, 92vw); background: var(--card); color: var(--text); border: 1px solid var(--faint); border-radius: 8px; box-shadow: 0 6px 24px #0004; padding: 0.5rem; display: grid; gap: 0.5rem; font-size: 0.95rem; }
#tip[hidden] { display: none; }
#tip .problem { display: block; }
.only-faulty .overview tbody tr:not(.faulty), .only-faulty .script.good { display: none; }
footer { color: var(--faint); font-size: 0.9rem; padding-bottom: 2rem; }

@media (max-width: 56rem) {
  .time { min-width: 0; grid-template-columns: 3.2rem 3rem minmax(4rem, 1fr); }
  tbody th { min-width: 8rem; }
}
@media screen and (max-width: 40rem) {
  main, footer { padding: 0 0.75rem; }
  h1 { font-size: 1.4rem; margin: 1.25rem 0 0.75rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 0.5rem; }
  .tile { padding: 0.5rem 0.75rem; }
  .frequent, .overview, .all-good, .without { padding: 0.75rem; }
  .script { padding: 0 0.75rem; }
  .problem { grid-template-columns: 1fr; }
  .status { margin-left: 0; }
  table, thead, tbody, tr, th, td { display: block; border: 0; }
  thead tr { display: flex; flex-wrap: wrap; gap: 0.4rem; }
  thead th { padding: 0; }
  thead button { border: 1px solid var(--line); border-radius: 1rem; padding: 0.35rem 0.7rem; min-height: 2.5rem; }
  tbody tr { display: grid; grid-template-columns: auto auto 1fr; gap: 0.25rem 0.9rem; padding: 0.75rem 0; border-top: 1px solid var(--line); }
  tbody th, tbody td { padding: 0; min-width: 0; }
  tbody th, tbody td:nth-child(2) { grid-column: 1 / -1; }
  .time { min-width: 0; grid-template-columns: auto auto 1fr; gap: 0.4rem; }
  td.number { text-align: left; font-size: 0.9rem; color: var(--faint); }
  td.number::after { content: " " attr(data-name); font-weight: normal; }
  td.number:empty { display: none; }
  summary, .where a, .problem .rule { min-height: 2.5rem; }
}
@media print {
  @page { size: A4; margin: 14mm; }
  :root { --page: #fff; --card: #fff; --line: #bbb; --text: #000; --faint: #444; --error: #a00; --error-soft: #fff; --warning: #740; --warning-soft: #fff; --good: #050; --link: #000; --spoken: #ccc; --late: #f002; color-scheme: light; }
  body { font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  .bar label, thead button::after, summary::before, button.more, .rest > summary, #tip { display: none; }
  .overview { overflow: visible; }
  thead { display: table-header-group; }
  .problem, .text { break-inside: avoid; }
  .tile, tr { break-inside: avoid; }
  summary, .figures, .timeline { break-after: avoid; }
  rect, .swatch, .tile, .problem { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
