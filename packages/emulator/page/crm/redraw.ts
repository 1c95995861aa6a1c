/**
 * Draws a part of the page anew as it was left: with what was unfolded, and with the focus where it was. A field that was edited is gone by then; its
 * button gets the focus.
 */
export function redraw(part: HTMLElement, draw: () => void): void {
  const isUnfolded = part.querySelector('details')?.open ?? false
  const focused = part.contains(document.activeElement) ? document.activeElement : null
  const name = focused?.closest<HTMLElement>('[data-field]')?.dataset['field']
  draw()
  part.querySelector('details')?.toggleAttribute('open', isUnfolded)
  const target = name === undefined ? focused : part.querySelector(`[data-field="${CSS.escape(name)}"] .edit`)
  if (target instanceof HTMLElement) target.focus()
}
