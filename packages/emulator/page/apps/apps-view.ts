import type { InstalledApp, PageContext, View } from '../context.ts'
import { button, h, replace } from '../dom.ts'
import { menu } from '../shell/menu.ts'
import { installForm } from './install-form.ts'

/** Applications of the portal: to open, update and remove; and a form for another one. */
export async function appsView(context: PageContext): Promise<View> {
  await context.refresh()
  const list = h('div')
  const show = (): void => {
    const { apps } = context.portal
    replace(
      list,
      apps.length === 0 && h('p', { class: 'card empty' }, 'No application is installed yet.'),
      apps.map((app) => appCard(context, app, show)),
    )
  }
  show()
  const element = h(
    'section',
    { class: 'view' },
    h('header', { class: 'view-head' }, h('h1', {}, 'Apps')),
    h('div', { class: 'card-columns' }, list, installForm(context, show)),
  )
  return { title: 'Apps', element }
}

function appCard(context: PageContext, app: InstalledApp, show: () => void): HTMLElement {
  const { clientId, kind, version, scope, status, installed, handler } = app
  const change = async (verb: 'POST' | 'DELETE', path: string, body: object, told: string): Promise<void> => {
    await context.api.admin(verb, path, { clientId, ...body })
    await context.refresh()
    show()
    context.say(told)
  }
  const clean = h('input', { type: 'checkbox' })
  const isWaiting = h('input', { type: 'checkbox' })
  const scopes = scope === '*' ? 'every scope' : scope.join(', ') || 'no scopes'
  const href = `#/app/${encodeURIComponent(clientId)}`
  return h(
    'article',
    { class: 'card app', 'data-app': clientId },
    h(
      'header',
      {},
      h('h2', {}, clientId),
      h('span', { class: installed ? 'state is-good' : 'state is-waiting' }, installed ? 'installed' : 'waits for its installer'),
    ),
    h(
      'dl',
      { class: 'fields' },
      fact('Kind', kind === 'market' ? 'from the market' : 'local'),
      fact('Version', String(version)),
      fact('Status', status),
      fact('Scopes', scopes),
      handler !== undefined && fact('Address', handler),
    ),
    h(
      'footer',
      { class: 'tools' },
      handler !== undefined || !installed
        ? h('a', { class: 'button is-primary', href }, installed ? 'Open' : 'Open the installer')
        : h('span', { class: 'muted' }, 'No page of its own'),
      !installed && button('Finish the installation', () => change('POST', 'apps/finish-install', {}, `${clientId} is installed.`)),
      menu('Update', [
        h('label', { class: 'check' }, isWaiting, 'it waits for its installer'),
        button(`To version ${version + 1}`, () =>
          change(
            'POST',
            'apps/update',
            { version: version + 1, installed: !isWaiting.checked },
            `${clientId} is version ${version + 1} now.`,
          ),
        ),
      ]),
      menu('Uninstall', [
        h('label', { class: 'check' }, clean, 'delete data (CLEAN)'),
        button('Uninstall', () => change('DELETE', 'apps', { clean: clean.checked }, `${clientId} was removed.`), {
          class: 'button is-danger',
        }),
      ]),
    ),
  )
}

const fact = (name: string, value: string): HTMLElement => h('div', { class: 'row' }, h('dt', {}, name), h('dd', {}, value))
