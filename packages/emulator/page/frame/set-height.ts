/** Makes a frame so many pixels tall, whatever the page around wants frames to be. */
export function setHeight({ style }: HTMLIFrameElement, pixels: number): void {
  Object.assign(style, { height: `${pixels}px`, minHeight: '0', flex: 'none' })
}
