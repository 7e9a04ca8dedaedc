/**
 * Script of the page: explains a problem under the pointer or focus, sorts the table, hides clean scripts, and
 * expands what is linked to or printed. Without it, the page still has all the information.
 */
export const behavior = `
(() => {
  'use strict'
  const tip = document.getElementById('tip')
  let owner = null
  let leaving = 0

  function show(mark) {
    clearTimeout(leaving)
    if (owner === mark) return
    owner = mark
    tip.replaceChildren()
    for (const id of mark.getAttribute('aria-describedby').split(' ')) {
      const problem = document.getElementById(id)
      const box = document.createElement('div')
      box.className = problem.className
      for (const part of problem.querySelectorAll('.what, .why')) box.append(part.cloneNode(true))
      tip.append(box)
    }
    tip.hidden = false
    place()
  }
  function place() {
    if (!owner) return
    const edge = 8
    const at = owner.getClientRects()[0] || owner.getBoundingClientRect()
    const size = tip.getBoundingClientRect()
    const below = at.bottom + 6
    const isBelow = below + size.height < innerHeight - edge || at.top < size.height + edge
    tip.style.left = Math.max(edge, Math.min(at.left, document.documentElement.clientWidth - size.width - edge)) + 'px'
    tip.style.top = (isBelow ? below : at.top - size.height - 6) + 'px'
  }
  function hide() {
    clearTimeout(leaving)
    owner = null
    tip.hidden = true
  }
  const markOf = (event) => event.target instanceof Element && event.target.closest('a.fault')
  document.addEventListener('mouseover', (event) => {
    const mark = markOf(event)
    if (mark) show(mark)
    else if (event.target instanceof Element && event.target.closest('#tip')) clearTimeout(leaving)
    else if (owner && owner !== document.activeElement) {
      clearTimeout(leaving)
      leaving = setTimeout(hide, 200)
    }
  })
  document.addEventListener('focusin', (event) => {
    const mark = markOf(event)
    if (mark) show(mark)
    else hide()
  })
  document.addEventListener('focusout', hide)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  addEventListener('scroll', place, {passive: true})
  addEventListener('resize', place)

  const table = document.querySelector('.overview table')
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  function sortBy(header) {
    const column = header.cellIndex
    const isNumber = header.classList.contains('number')
    const before = header.getAttribute('aria-sort')
    const direction = before ? (before === 'ascending' ? 'descending' : 'ascending') : header.dataset.first || 'ascending'
    const sign = direction === 'ascending' ? 1 : -1
    const key = (row) => {
      const value = row.cells[column].dataset.sort
      return isNumber ? Number(value) : value.toLowerCase()
    }
    const rows = [...table.tBodies[0].rows].map((row) => ({row, key: key(row)}))
    rows.sort((a, b) => sign * compare(a.key, b.key))
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
    header.setAttribute('aria-sort', direction)
    table.tBodies[0].append(...rows.map(({row}) => row))
    foldRows()
  }
  // A long table shows only its first rows, in any order, until asked to show all.
  const more = document.querySelector('button.more')
  const most = more ? Number(table.dataset.rows) : Infinity
  let isFolded = more !== null
  function foldRows() {
    if (more) more.hidden = !isFolded
    for (const [place, row] of [...(table ? table.tBodies[0].rows : [])].entries()) row.classList.toggle('rest', isFolded && place >= most)
  }
  function unfoldRows() {
    isFolded = false
    foldRows()
  }
  if (more) more.addEventListener('click', unfoldRows)
  foldRows()
  if (table) for (const header of table.tHead.rows[0].cells) header.querySelector('button').addEventListener('click', () => sortBy(header))

  const only = document.getElementById('only-faulty')
  function filter() {
    document.body.classList.toggle('only-faulty', only.checked)
  }
  if (only) {
    only.addEventListener('change', filter)
    filter()
  }

  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    for (let fold = target && target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
    if (target) target.scrollIntoView()
  }
  addEventListener('hashchange', unfold)
  unfold()
  addEventListener('beforeprint', () => {
    hide()
    unfoldRows()
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
})()
`
