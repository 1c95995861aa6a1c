import { h, messageOf, replace } from '../dom.ts'
import type { PageContext, View } from '../context.ts'
import { printCount } from '../format.ts'
import { widgetMenu } from '../shell/widget-menu.ts'
import { pathOf } from '../routes.ts'
import { columnsOf } from './columns.ts'
import type { Item, Kind } from './kinds.ts'
import { listTable, PAGE, pager } from './list-table.ts'
import { readNames } from './names.ts'
import type { Category } from './read-card.ts'
import type { Status } from './stages.ts'

/** Records of one kind, the newest first. */
export async function listView(context: PageContext, kind: Kind): Promise<View> {
  const { entityTypeId } = kind
  const state = { start: 0, search: '', categoryId: '' }
  const element = h('section', { class: 'view' })
  const body = h('div', { class: 'card table-card' })
  const count = h('span', { class: 'count' })
  const [statuses, categories] = await readDictionaries(context, kind)
  const columns = columnsOf(kind)
  const tell = (error: unknown): void => context.say(messageOf(error), true)
  const reloadData = (): void => void load().catch(tell)
  const scrollUp = (): void => element.closest('main, .slider-body')?.scrollTo({ top: 0 })
  const turn = (start: number): void => {
    state.start = start
    load().then(scrollUp, tell)
  }
  let asked = 0

  const load = async (): Promise<void> => {
    const mine = ++asked
    const { start, search, categoryId } = state
    const filter = { ...(search && { [entityTypeId === 3 ? '%lastName' : '%title']: search }), ...(categoryId && { categoryId }) }
    const select = ['id', 'title', 'name', 'secondName', 'lastName', ...columns.flatMap((column) => column.fields)]
    const [answer] = await context.api.calls(context.userId, [
      { method: 'crm.item.list', params: { entityTypeId, order: { id: 'DESC' }, start, filter, select: await known(select) } },
    ])
    if (mine !== asked) return
    if (!answer?.ok) return replace(body, h('p', { class: 'empty' }, answer?.description ?? 'No answer.'))
    const { items } = answer.result as { items: readonly Item[] }
    const names = await readNames(context, items)
    if (mine !== asked) return
    const total = answer.total ?? items.length
    count.textContent = printCount(total)
    replace(
      body,
      items.length === 0
        ? h('p', { class: 'empty' }, search ? 'Nothing like that.' : 'There is nothing here yet.')
        : listTable(context, items, { columns, statuses, names, kind, reloadData }),
      total > PAGE && pager(start, total, turn),
    )
  }

  // Names that a portal does not have are refused: fields of smart processes depend on their type.
  let fields: Promise<readonly unknown[]> | undefined
  const known = async (names: readonly string[]): Promise<readonly string[]> => {
    const [answer] = await (fields ??= context.callAll([{ method: 'crm.item.fields', params: { entityTypeId } }]))
    const all = (answer as { fields: Readonly<Record<string, unknown>> }).fields
    return names.filter((name) => Object.hasOwn(all, name))
  }

  const change =
    (name: 'search' | 'categoryId') =>
    (event: Event): void => {
      state[name] = (event.target as HTMLInputElement).value.trim()
      turn(0)
    }
  const toolbar = widgetMenu(
    context,
    'Apps',
    context.portal.widgets.filter(({ placement }) => placement === `${kind.placement}_LIST_TOOLBAR`),
    { options: { URI: pathOf(entityTypeId) }, reloadData },
  )
  element.append(
    h(
      'header',
      { class: 'view-head' },
      h('h1', {}, kind.many, ' ', count),
      h(
        'div',
        { class: 'tools' },
        categories.length > 1 &&
          h(
            'select',
            { 'aria-label': 'Funnel', onchange: change('categoryId') },
            h('option', { value: '' }, 'All funnels'),
            categories.map(({ id, name }) => h('option', { value: id }, name)),
          ),
        h('input', {
          type: 'search',
          placeholder: entityTypeId === 3 ? 'Last name' : 'Title',
          'aria-label': 'Search',
          oninput: change('search'),
        }),
        toolbar,
      ),
    ),
    body,
  )
  await load()
  return { title: kind.many, element }
}

async function readDictionaries(
  context: PageContext,
  { hasCategories, entityTypeId }: Kind,
): Promise<readonly [readonly Status[], readonly Category[]]> {
  const calls = [{ method: 'crm.status.list' }, ...(hasCategories ? [{ method: 'crm.category.list', params: { entityTypeId } }] : [])]
  const [statuses, categories] = (await context.callAll(calls)) as [readonly Status[], { categories: readonly Category[] } | undefined]
  return [statuses, categories?.categories ?? []]
}
