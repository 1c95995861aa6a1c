import { domHelpers } from './dom-helpers.ts'
import type { ParentChannel } from './parent-channel.ts'

type Done = () => void

/** Frame, page and sliders: sdk/bx24-js-sdk/additional-functions/index.md */
export interface WindowControl {
  resizeWindow(width: number | string, height: number, callback?: Done): void
  fitWindow(callback?: Done): void
  scrollParentWindow(scroll: number, callback?: Done): void
  reloadWindow(callback?: Done): void
  setTitle(title: unknown, callback?: Done): void
  openApplication(params?: object, closeCallback?: Done, settings?: object): void
  closeApplication(callback?: Done): void
  openPath(path: string, callback?: (result: unknown) => void): void
}

const DEFAULT_WIDTH = 100

export function createWindowControl(channel: ParentChannel): WindowControl {
  const command = (name: string, params: unknown, done?: Done): void => channel.send(name, params, () => done?.())
  const resizeWindow: WindowControl['resizeWindow'] = (width, height, callback) => {
    const pixels = Number.parseInt(String(height), 10)
    const size = width === '100%' ? width : Number.parseInt(String(width), 10) || DEFAULT_WIDTH
    if (pixels > 0) command('resizeWindow', { width: size, height: pixels }, callback)
  }
  return {
    resizeWindow,
    fitWindow: (callback) => resizeWindow('100%', domHelpers.getScrollSize().scrollHeight, callback),
    scrollParentWindow(scroll, callback) {
      const top = Number.parseInt(String(scroll), 10)
      if (!Number.isNaN(top)) command('setScroll', { scroll: top }, callback)
    },
    reloadWindow: (callback) => command('reloadWindow', undefined, callback),
    setTitle: (title, callback) => command('setTitle', { title: String(title) }, callback),
    openApplication(params = {}, closeCallback, settings = {}) {
      const prefixed = Object.entries(settings).map(([name, value]) => [`bx24_${name}`, value])
      command('openApplication', { ...params, ...Object.fromEntries(prefixed) }, closeCallback)
    },
    closeApplication: (callback) => command('closeApplication', undefined, callback),
    openPath: (path, callback) => channel.send('openPath', { path }, callback),
  }
}
