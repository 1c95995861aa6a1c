/** What the browser shows when the portal has sent its user back. */
export interface CallbackPage {
  readonly status: number
  readonly title: string
  readonly text: string
}

/** Needs nothing from anywhere, runs nothing, and repeats nothing of what it was asked. */
export function writeCallbackPage({ status, title, text }: CallbackPage): string {
  const isGood = status < 400
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
:root { color-scheme: light dark }
body { font: 17px/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#eef2f6, #14181d) }
main { background: light-dark(#fff, #1f252c); padding: 2.5rem 3rem; border-radius: 16px; max-width: 26rem; text-align: center; box-shadow: 0 4px 24px #0002 }
b { display: inline-grid; place-items: center; width: 3.2rem; height: 3.2rem; border-radius: 50%; color: #fff; font-size: 1.6rem; background: ${isGood ? '#1f9d61' : '#c0392b'} }
h1 { font-size: 1.35rem; margin: 1rem 0 .4rem } p { margin: 0; opacity: .75 }
</style></head><body><main><b>${isGood ? '✓' : '!'}</b><h1>${title}</h1><p>${text}</p></main></body></html>
`
}

export const callbackPages: Readonly<Record<'done' | 'failed' | 'foreign' | 'empty', CallbackPage>> = {
  done: { status: 200, title: 'You are logged in', text: 'b24kit has what it needs. You can close this window.' },
  failed: { status: 502, title: 'That did not work', text: 'The terminal says why. You can close this window.' },
  foreign: {
    status: 400,
    title: 'Not what b24kit asked for',
    text: 'This answer belongs to another login. Use the address that the terminal shows.',
  },
  empty: { status: 404, title: 'Waiting for the portal', text: 'b24kit waits here for the answer of your portal.' },
}
