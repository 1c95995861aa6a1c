import { h } from '../dom.ts'
import { printSum } from '../format.ts'
import { textOf } from './kinds.ts'

type Row = Readonly<Record<string, unknown>>

/** Product rows and what they come to. */
export function productsPanel(rows: readonly Row[], currency: unknown): HTMLElement {
  const sumOf = (row: Row): number => Number(row['price']) * Number(row['quantity'])
  const total = rows.reduce((sum, row) => sum + sumOf(row), 0)
  const head = ['Product', 'Price', 'Quantity', 'Sum'].map((title, index) => h('th', { class: index > 0 ? 'number' : '' }, title))
  const number = (text: string): HTMLElement => h('td', { class: 'number' }, text)
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Products ', h('span', { class: 'count' }, rows.length)),
    rows.length === 0
      ? h('p', { class: 'muted' }, 'No product rows.')
      : h(
          'table',
          { class: 'is-plain' },
          h('thead', {}, h('tr', {}, head)),
          h(
            'tbody',
            {},
            rows.map((row) =>
              h(
                'tr',
                {},
                h('td', {}, textOf(row['productName'])),
                number(printSum(row['price'], currency)),
                number(`${textOf(row['quantity'])} ${textOf(row['measureName'])}`),
                number(printSum(round(sumOf(row)), currency)),
              ),
            ),
          ),
          h('tfoot', {}, h('tr', {}, h('td', {}, 'Total'), number(''), number(''), number(printSum(round(total), currency)))),
        ),
  )
}

/** To the fourth digit, which is as far as sums are kept. */
const round = (sum: number): number => Math.round(sum * 1e4) / 1e4
