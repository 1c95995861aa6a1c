export type Child = Node | string | number | null | undefined | false | readonly Child[]

export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => unknown)>>

/**
 * Makes an element. Texts become text nodes and attributes are set one by one: nothing that the portal holds is ever read as HTML. `on…` listens,
 * booleans are there or not.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (typeof value === 'boolean') element.toggleAttribute(name, value)
    else if (value !== undefined) element.setAttribute(name, String(value))
  }
  append(element, children)
  return element
}

export function append(parent: Element, child: Child): void {
  if (typeof child === 'string' || typeof child === 'number') parent.append(String(child))
  else if (child instanceof Node) parent.append(child)
  else if (child) for (const each of child) append(parent, each)
}

export function replace(parent: Element, ...children: Child[]): void {
  parent.replaceChildren()
  append(parent, children)
}

/** A button that does its work once at a time and tells what went wrong. */
export function button(label: Child, work: () => unknown, attributes: Attributes = {}): HTMLButtonElement {
  const element = h('button', { type: 'button', class: 'button', ...attributes, onclick: () => void run() }, label)
  const run = async (): Promise<void> => {
    element.disabled = true
    try {
      await work()
    } catch (error) {
      element.dispatchEvent(new CustomEvent('problem', { bubbles: true, detail: messageOf(error) }))
    } finally {
      element.disabled = false
    }
  }
  return element
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A control under its label. The hint is no part of its name. */
export function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  control.ariaLabel = label
  if (hint !== undefined) control.ariaDescription = hint
  return h('label', { class: 'field' }, h('span', { class: 'field-label' }, label), control, hint !== undefined && h('small', {}, hint))
}
