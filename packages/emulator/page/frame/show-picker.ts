import { button, h, replace } from '../dom.ts'

/** One thing to choose. */
export interface Choice {
  readonly id: string
  readonly name: string
  /** Under the name. */
  readonly note?: string
  readonly isDisabled?: boolean
}

export interface Picker<Item extends Choice> {
  readonly title: string
  readonly isMultiple: boolean
  /** Chosen from the start, and shown before the others: there may be so many that these would not be among them. */
  readonly chosen?: readonly Item[]
  /** What there is for the words in the search field, which may be none. */
  find(words: string): Promise<readonly Item[]>
}

/** A dialog over the page. Gives what was chosen, in the order of choosing, or undefined when it was closed without. */
export function showPicker<Item extends Choice>({
  title,
  isMultiple,
  chosen = [],
  find,
}: Picker<Item>): Promise<readonly Item[] | undefined> {
  return new Promise((resolve) => {
    const isChosen = new Set(chosen.map(({ id }) => id))
    const selected = new Map(chosen.map((item) => [item.id, item]))
    const list = h('div', { class: 'picker-list' })
    const search = h('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search', oninput: () => void refill() })
    const dialog: HTMLDialogElement = h(
      'dialog',
      { class: 'picker', 'aria-label': title },
      h('h2', {}, title),
      search,
      list,
      h(
        'footer',
        {},
        button('Select', () => end([...selected.values()]), { class: 'button is-primary' }),
        button('Cancel', () => end(undefined)),
      ),
    )
    const end = (result: readonly Item[] | undefined): void => {
      dialog.remove()
      resolve(result)
    }
    // By Escape, and when the page shows something else.
    dialog.addEventListener('close', () => end(undefined))
    const toggle = (item: Item, isOn: boolean): void => {
      if (!isMultiple) selected.clear()
      if (isOn) selected.set(item.id, item)
      else selected.delete(item.id)
    }
    const row = (item: Item): HTMLElement => {
      const input: HTMLInputElement = h('input', {
        type: isMultiple ? 'checkbox' : 'radio',
        name: 'picker',
        checked: selected.has(item.id),
        disabled: item.isDisabled,
        onchange: () => toggle(item, input.checked),
      })
      return h('label', { class: 'picker-row' }, input, h('span', {}, item.name), item.note !== undefined && h('small', {}, item.note))
    }
    const refill = async (): Promise<void> => {
      const words = search.value.trim()
      const found = await find(words).catch((error: unknown) => String(error))
      // A slower answer to fewer words is old.
      if (words !== search.value.trim()) return
      if (typeof found === 'string') return replace(list, found)
      const items = words === '' ? [...chosen, ...found.filter(({ id }) => !isChosen.has(id))] : found
      replace(list, items.length === 0 ? 'Nothing found.' : items.map(row))
    }
    document.body.append(dialog)
    dialog.showModal()
    void refill()
  })
}
