import type { PortalUser } from '../apps/staff.ts'

export interface ConsentQuestion {
  readonly clientId: string
  readonly state: string | undefined
  readonly scope: string
  readonly host: string
  readonly users: readonly PortalUser[]
}

/** Asks who is signed in and agrees: an emulated portal has no passwords. */
export function writeConsentPage({ clientId, state, scope, host, users }: ConsentQuestion): string {
  const options = users.map(({ id, name, isAdmin }) => `<option value="${id}">${escape(name)}${isAdmin ? ', administrator' : ''}</option>`)
  return writePage(
    `Access to ${host}`,
    `<p>The application <b>${escape(clientId)}</b> asks for access to <b>${escape(host)}</b>.</p>
<p class="scope">${escape(scope.replaceAll(',', ', '))}</p>
<form method="post" action="?">
<input type="hidden" name="client_id" value="${escape(clientId)}">
${state === undefined ? '' : `<input type="hidden" name="state" value="${escape(state)}">`}
<label>Signed in as <select name="user">${options.join('')}</select></label>
<button>Allow</button>
</form>`,
  )
}

/** For applications without an address of their own: settings/oauth/index.md */
export function writeCodePage(code: string): string {
  return writePage('Authorisation code', `<p>Enter this code in the application, within 30 seconds:</p><p><code>${escape(code)}</code></p>`)
}

/** Errors are shown and never redirected: settings/oauth/index.md */
export function writeRefusalPage(message: string): string {
  return writePage('No access', `<p>${escape(message)}</p>`)
}

function writePage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>
body { font: 16px/1.5 system-ui, sans-serif; color: #222; background: #eef2f4; display: grid; place-items: center; min-height: 90vh }
main { background: #fff; padding: 2rem; border-radius: 12px; max-width: 28rem; box-shadow: 0 2px 12px #0002 }
.scope { color: #666; font-size: 85%; max-height: 6rem; overflow: auto } code { font-size: 110%; user-select: all; overflow-wrap: anywhere }
select, button { font: inherit; padding: .3rem .6rem } button { margin-top: 1rem; display: block; background: #06c; color: #fff; border: 0; border-radius: 6px }
</style></head><body><main><h1>${escape(title)}</h1>
${content}
</main></body></html>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!)
}
