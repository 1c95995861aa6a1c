import type { Ask, Family, Fields } from '../family.ts'
import { chosenFrom, code, flag, numberBetween, oneOf, text } from '../field-kinds.ts'
import { equal, recordsOf } from '../records-of.ts'

const pathOf = chosenFrom(code.values.map((value) => `/${String(value)}/`))

/** api-reference/landing/index.md */
export const landing: readonly Family[] = [
  {
    prefix: 'landing.site',
    open: (ask) => ({
      ...recordsOf(ask, 'landing.site', {
        methods: { get: false, list: 'getList' },
        base: { TITLE: 'Site', CODE: '' },
        filter: (id, values) => ({ params: { filter: { ID: id, ...equal(values) } } }),
      }),
      fields: { TITLE: text, DESCRIPTION: text, XML_ID: text, CODE: pathOf },
    }),
  },
  {
    prefix: 'landing.landing',
    open: async (ask) => {
      const siteId: unknown = await ask('landing.site.add', { fields: { TITLE: 'Site', CODE: '' } })
      return {
        ...recordsOf(ask, 'landing.landing', {
          methods: { get: false, list: 'getList' },
          id: 'lid',
          base: { TITLE: 'Page', SITE_ID: siteId },
          filter: (id, values) => ({ params: { filter: { ID: id, ...equal(values) } } }),
        }),
        fields: { TITLE: text, DESCRIPTION: text, XML_ID: text, CODE: code, SITEMAP: flag },
      }
    },
  },
  {
    prefix: 'landing.syspage',
    open: async (ask) => {
      const id: unknown = await ask('landing.site.add', { fields: { TITLE: 'Site', CODE: '' } })
      const pages: readonly unknown[] = await Promise.all(
        ['A', 'B'].map((TITLE) => ask('landing.landing.add', { fields: { TITLE, SITE_ID: id } })),
      )
      const write = ({ lid = pages[0] }: Fields): Promise<never> => ask('landing.syspage.set', { id, type: 'cart', lid })
      return {
        fields: { lid: oneOf(...pages) },
        add: async (sent) => {
          await write(sent)
          return id
        },
        read: async () => {
          const { cart }: { cart?: Fields } = await ask('landing.syspage.get', { id })
          return cart && { lid: cart['LANDING_ID'] }
        },
        update: (_, changes) => write(changes),
        remove: () => ask('landing.syspage.set', { id, type: 'cart' }),
      }
    },
  },
  {
    prefix: 'landing.template',
    untried: { 'templates come with the portal': ['getlist'] },
    open: async (ask) => {
      const id: unknown = await ask('landing.site.add', { fields: { TITLE: 'Site', CODE: '' } })
      const write = (areas: Fields): Promise<never> =>
        ask('landing.template.setSiteRef', {
          id,
          data: Object.fromEntries(Object.entries(areas).map(([name, page]) => [name.slice(1), page])),
        })
      const read = async (): Promise<Fields> => {
        const areas: Fields | true = await ask('landing.template.getSiteRef', { id })
        return areas === true ? {} : Object.fromEntries(Object.entries(areas).map(([area, page]) => [`_${area}`, page]))
      }
      return {
        fields: { _1: numberBetween(1, 1000), _2: numberBetween(1, 1000) },
        add: async (sent) => {
          await write(sent)
          return id
        },
        read,
        update: async (_, changes) => write({ ...(await read()), ...changes }),
        remove: () => ask('landing.template.setSiteRef', { id }),
      }
    },
  },
  ...['repo', 'repowidget'].map((kind): Family => {
    const base = { NAME: 'Block', CONTENT: '<p></p>', SECTIONS: 'text', PREVIEW: 'https://a.example/a.jpg' }
    const more = kind === 'repo' ? {} : { WIDGET_PARAMS: { rootNode: '.a', handler: 'https://a.example', demoData: {} } }
    const write = (ask: Ask, code: unknown, fields: Fields): Promise<never> => ask(`landing.${kind}.register`, { code, fields })
    return {
      prefix: `landing.${kind}`,
      open: (ask) => {
        const list = (code: unknown, values: Fields): Promise<readonly Fields[]> =>
          ask(`landing.${kind}.${kind === 'repo' ? 'getList' : 'getlist'}`, { params: { filter: { '=XML_ID': code, ...equal(values) } } })
        let added = 0
        return {
          fields: { NAME: text, DESCRIPTION: text, SECTIONS: text, PREVIEW: text, ACTIVE: flag },
          add: async (sent) => {
            const code = `b${++added}`
            await write(ask, code, { ...base, ...more, ...sent })
            return code
          },
          read: async (code) => (await list(code, {}))[0],
          list,
          update: (code, changes, sent) => write(ask, code, { ...base, ...more, ...sent, ...changes }),
          remove: (code) => ask(`landing.${kind}.unregister`, { code }),
        }
      },
    }
  }),
  {
    prefix: 'landing.demos',
    open: (ask) => {
      const write = ({ TITLE: name, DESCRIPTION: description, TYPE: type, SHOW_IN_LIST: shown }: Fields, code: unknown): Promise<never> =>
        ask('landing.demos.register', { data: { code, name, description, type, show_in_list: shown } })
      const list = (code: unknown, values: Fields): Promise<readonly Fields[]> =>
        ask('landing.demos.getList', { params: { filter: { '=XML_ID': code, ...equal(values) } } })
      let added = 0
      return {
        fields: { TITLE: text, DESCRIPTION: text, TYPE: oneOf('page', 'store', 'knowledge'), SHOW_IN_LIST: flag },
        add: async (sent) => {
          const code = `d${++added}`
          await write(sent, code)
          return code
        },
        read: async (code) => (await list(code, {}))[0],
        list,
        update: (code, changes, sent) => write({ ...sent, ...changes }, code),
        remove: (code) => ask('landing.demos.unregister', { code }),
      }
    },
  },
  {
    prefix: 'landing.role',
    open: async (ask: Ask) => {
      const [role]: Fields[] = await ask('landing.role.getList')
      const id = role!['ID']
      const write = ({ all = 'read' }: Fields): Promise<never> =>
        ask('landing.role.setRights', { id, rights: { 0: String(all).split(',') } })
      return {
        fields: { all: oneOf('read', 'read,edit', 'denied') },
        add: async (sent) => {
          await write(sent)
          return id
        },
        read: async () => {
          const [all]: (readonly string[])[] = await ask('landing.role.getRights', { id })
          return { all: all!.join(',') }
        },
        update: (_, changes) => write(changes),
      }
    },
  },
]
