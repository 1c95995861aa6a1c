import type { PageContext, Place, View } from '../context.ts'
import { h } from '../dom.ts'
import type { FrameRequest } from '../frame/frame-host.ts'
import { problemView } from './problem-view.ts'
import { showFrame } from './show-frame.ts'

export interface SliderOptions {
  readonly title: string
  /** An application, or else a view of the page. */
  readonly frame?: FrameRequest
  readonly view?: (slider: { close(): void }) => Promise<View>
  /** In pixels, as what follows. */
  readonly width?: number | undefined
  /** Free room on the left, where there is no width. */
  readonly leftBoundary?: number | undefined
  /** Of the record or list behind it. */
  readonly reloadData?: () => void
  readonly onClosed?: () => void
}

export interface Slider {
  close(): void
}

/** A panel over the page. The browser keeps the focus inside and closes it by Escape, because it is a dialog. */
export function openSlider(context: PageContext, { title, frame, view, width, leftBoundary, reloadData, onClosed }: SliderOptions): Slider {
  const heading = h('h2', {}, title)
  const body = h('div', { class: frame ? 'slider-body has-frame' : 'slider-body' })
  const dialog: HTMLDialogElement = h(
    'dialog',
    { class: 'slider', 'aria-label': title },
    h(
      'header',
      {},
      heading,
      h('button', { type: 'button', class: 'button is-quiet', 'aria-label': 'Close', onclick: () => dialog.close() }, '✕'),
    ),
    body,
  )
  if (width !== undefined) dialog.style.width = `${width}px`
  else if (leftBoundary !== undefined) leaveRoom(dialog, leftBoundary)
  let content: { close?(): void } | undefined
  const slider: Slider = { close: () => dialog.close() }
  dialog.addEventListener('close', () => {
    content?.close?.()
    dialog.remove()
    onClosed?.()
  })
  // A click beside the panel hits the dialog itself, which its children cover.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  document.body.append(dialog)
  dialog.showModal()
  const place: Place = { slider, setTitle: (text) => (heading.textContent = text), ...(reloadData && { reloadData }) }
  if (frame) content = showFrame(context, body, { ...frame, title, place })
  if (view)
    void view(slider).then(
      (shown) => {
        // Closed before it came.
        if (!dialog.isConnected) return shown.close?.()
        content = shown
        heading.textContent = shown.title
        body.append(shown.element)
      },
      (error: unknown) => body.append(problemView(error).element),
    )
  return slider
}

/** sdk/bx24-js-sdk/additional-functions/bx24-open-application.md. Some of the slider can always be seen. */
function leaveRoom({ style }: HTMLElement, leftBoundary: number): void {
  style.width = `clamp(20vw, 100vw - ${leftBoundary}px, 100vw)`
  style.maxWidth = 'none'
}
