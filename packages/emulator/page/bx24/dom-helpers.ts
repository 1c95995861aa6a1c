/** Helpers for the page of the application itself: sdk/bx24-js-sdk/additional-functions/index.md */
export interface DomHelpers {
  ready(handler: unknown): void
  isReady(): boolean
  bind(element: EventTarget, eventName: string, func: EventListener): void
  unbind(element: EventTarget, eventName: string, func: EventListener): void
  proxy(func: AnyFunction, thisObject: object): AnyFunction
  proxyContext(): unknown
  loadScript(script: string | readonly string[], callback?: () => void): void
  getScrollSize(): { scrollWidth: number; scrollHeight: number }
}

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown

export const domHelpers: DomHelpers = {
  ready(handler) {
    if (typeof handler !== 'function') return
    const run = handler as () => void
    if (domHelpers.isReady()) run()
    else document.addEventListener('DOMContentLoaded', () => run())
  },
  isReady: () => document.readyState !== 'loading',
  bind(element, eventName, func) {
    for (const name of namesOf(eventName)) element.addEventListener(name, func)
  },
  unbind(element, eventName, func) {
    for (const name of namesOf(eventName)) element.removeEventListener(name, func)
  },
  proxy(func, thisObject) {
    const known = proxies.get(func)?.get(thisObject)
    if (known) return known
    const proxied: AnyFunction = function (...args) {
      return within(this, () => func.apply(thisObject, args))
    }
    const ofFunc = proxies.get(func) ?? new WeakMap<object, AnyFunction>()
    proxies.set(func, ofFunc.set(thisObject, proxied))
    return proxied
  },
  proxyContext: () => context ?? null,
  loadScript(script, callback) {
    const load = ([first, ...rest]: readonly string[]): void => {
      if (first === undefined) return callback?.()
      const element = document.createElement('script')
      element.src = first
      element.addEventListener('load', () => load(rest))
      document.head.append(element)
    }
    domHelpers.ready(() => load(typeof script === 'string' ? [script] : script))
  },
  getScrollSize() {
    const { scrollWidth, scrollHeight } = document.documentElement
    return {
      scrollWidth: Math.max(scrollWidth, document.body.scrollWidth),
      scrollHeight: Math.max(scrollHeight, document.body.scrollHeight),
    }
  },
}

/** The object a proxy was called on, as long as it runs. */
let context: unknown

function within<Result>(object: unknown, work: () => Result): Result {
  const outer = context
  context = object
  try {
    return work()
  } finally {
    context = outer
  }
}

const proxies = new WeakMap<AnyFunction, WeakMap<object, AnyFunction>>()

function namesOf(eventName: string): readonly string[] {
  return [eventName, ...(OTHER_NAMES[eventName] ?? [])]
}

/** sdk/bx24-js-sdk/additional-functions/bx24-bind.md */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  mousewheel: ['DOMMouseScroll'],
  transitionend: ['webkitTransitionEnd', 'msTransitionEnd', 'oTransitionEnd'],
}
