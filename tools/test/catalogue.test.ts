import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { MethodFacts } from '@b24kit/catalog'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Catalogue, buildCatalogue } from '../src/catalogue/build-catalogue.ts'
import { checkExamples } from '../src/catalogue/check-examples.ts'
import { classOf } from '../src/catalogue/records/classify-method.ts'
import { inferByFamilies } from '../src/catalogue/held-out/infer-by-families.ts'
import { type Lesson, learnFamilies } from '../src/catalogue/held-out/learn-families.ts'
import { compareResults, isHeldOut } from '../src/catalogue/held-out/compare-results.ts'
import { inferSamples } from '../src/catalogue/records/infer-type.ts'
import { readFieldTable } from '../src/catalogue/records/read-fields.ts'
import { parseJson } from '../src/catalogue/records/read-samples.ts'
import { shareRows } from '../src/catalogue/share-rows.ts'
import { scanTable } from '../src/catalogue/blocks/scan-table.ts'
import { voteName } from '../src/catalogue/sections/vote-name.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalogue-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** Writes pages as the documentation has them and builds the catalogue of them. */
function build(pages: Readonly<Record<string, string>>): Catalogue {
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return buildCatalogue(root, [], { methods: [], entities: [], guides: [], rows: [], otherTables: [] })
}

function one(text: string, path = 'api-reference/pond/duck-add.md'): MethodFacts {
  const [method] = build({ [path]: text }).methods
  return method!
}

function table(...rows: readonly string[]): string {
  return `#|\n|| **Name**\n\`type\` | **Description** ||\n${rows.map((row) => `|| ${row} ||`).join('\n')}\n|#\n`
}

const head = `# Add a duck duck.add\n\n> Scope: [\`pond\`](../scopes.md)\n>\n> Who can execute the method: any user\n\n`
const page = (params: string, answer = ''): string => `${head}## Method Parameters\n\n${params}\n${answer}`
const sample = (json: string): string => `## Response Handling\n\nHTTP Status: **200**\n\n\`\`\`json\n${json}\n\`\`\`\n`

describe('the scanner of tables', () => {
  const cellsOf = (text: string): string[][] => scanTable(text, 0).table.rows.map((row) => row.map((cell) => cell.text))

  it('reads back every table of words that it is given', () => {
    const cell = fc.stringMatching(/^[a-z]{1,8}(?: `[|a-z]{1,4}`)?$/)
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, (given) => {
        const text = `#|\n${given.map((row) => `|| ${row.join(' | ')} ||`).join('\n')}\n|#`
        expect(cellsOf(text)).toEqual(given)
      }),
    )
  })

  it.each([
    ['a bar in code', '#|\n|| a | `x | y` ||\n|#', [['a', '`x | y`']]],
    ['an escaped bar', '#|\n|| a \\| b | c ||\n|#', [['a \\| b', 'c']]],
    [
      'a bar in a fence that ends on the line of the row',
      '#|\n|| a | \n```\nx || y\n``` ||\n|| b | c ||\n|#',
      [
        ['a', '```\nx || y\n```'],
        ['b', 'c'],
      ],
    ],
    [
      'a row that is never closed',
      '#|\n|| a | b\n|| c | d ||\n|#',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last row that is never closed', '#|\n|| a | b\n|#', [['a', 'b']]],
    [
      'a row that is closed twice',
      '#|\n|| a | b ||\n||\n|| c | d ||\n|#',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'rubbish in front of a row',
      '#|\n|| a | b\n- || c | d ||\n|#',
      [
        ['a', 'b\n-'],
        ['c', 'd'],
      ],
    ],
    [
      'a row that is closed on a line of its own',
      '#|\n|| a | b\n||\n|| c | d ||\n|#',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('reads %s', (_what, text, rows) => expect(cellsOf(text)).toEqual(rows))

  it('keeps a table inside a cell apart', () => {
    const { table } = scanTable('#|\n|| a | before\n#|\n||x|y||\n|#\n||\n|| b | c ||\n|#', 0)
    expect(table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['a', 'before'],
      ['b', 'c'],
    ])
    expect(table.rows[0]![1]!.tables[0]!.rows[0]!.map((cell) => cell.text)).toEqual(['x', 'y'])
  })
})

describe('a row of a table', () => {
  const rowOf = (cell: string): unknown => {
    const rows = readFieldTable(scanTable(table(`${cell} | text`), 0).table) ?? []
    return rows.map(({ name, required, types }) => [name, required, types])
  }

  it.each([
    ['**id***\n[`integer`](../data-types.md)', [['id', true, ['integer']]]],
    ['**id**^*^\n`integer`', [['id', true, ['integer']]]],
    ['**id^*^**\n`integer`', [['id', true, ['integer']]]],
    ['**id**\n[`integer`](a.md) \\| [`string[]`](a.md)', [['id', false, ['integer', 'string[]']]]],
    ['**UF_\\***\n`any`', [['UF_*', false, ['any']]]],
    ['**DYNAMIC_***\n`any`', [['DYNAMIC_*', false, ['any']]]],
    ['**weight****\n`double`', [['weight', false, ['double']]]],
    [
      '**ID*** or **OWNER***\n`integer`',
      [
        ['ID', true, ['integer']],
        ['OWNER', true, ['integer']],
      ],
    ],
    ['**propertyN**\n`any`', [['property*', false, ['any']]]],
  ])('%j gives its names, stars and types', (cell, expected) => expect(rowOf(cell)).toEqual(expected))
})

describe('the vote on a name', () => {
  const votes = { heading: undefined, urls: [], calls: [], file: 'duck-add' }
  it('corrects a wrong heading by the URL and the file', () =>
    expect(voteName({ ...votes, heading: 'duk.add', urls: ['duck.add'], calls: ['duck.add'] })).toBe('duck.add'))
  it('keeps the spelling of the heading', () =>
    expect(voteName({ ...votes, heading: 'duck.addOne', urls: ['duck.addone'], file: 'duck-add-one' })).toBe('duck.addOne'))
  it('gives none for a guide that calls methods', () =>
    expect(voteName({ ...votes, urls: ['duck.add', 'pond.get'], file: 'how-to-keep-ducks' })).toBeUndefined())
})

describe('a method page', () => {
  it('gives names, stars, types, values and the members below', () => {
    const params = `${table(
      '**id***\n`integer` | Identifier',
      '**fields***\n`object` | See [below](#parametr-fields)',
      '**mood**\n`string` | Possible values:\n- `calm` — calm\n- `wild` — wild\n',
      '**wet**\n`string` | Possible values:\n- `Y` — yes\n- `N` — no\n',
    )}\n### Parameter fields\n\n${table('**NAME***\n`string` | Name', '**UF_\\***\n`any` | Custom')}`
    expect(one(page(params))).toMatchObject({
      name: 'duck.add',
      version: 'v1',
      scopes: ['pond'],
      class: 'write',
      who: 'any',
      params: [
        { name: 'id', type: 'integer', required: true },
        {
          name: 'fields',
          type: 'object',
          required: true,
          fields: [
            { name: 'NAME', type: 'string', required: true },
            { name: 'UF_*', type: 'any' },
          ],
        },
        { name: 'mood', type: 'string', enum: ['calm', 'wild'] },
        { name: 'wet', type: 'char' },
      ],
    })
  })

  it('requires in variants only what all of them require', () => {
    const tabs = `{% list tabs %}\n\n- Wild\n\n  ${table('**A***\n`string` | a', '**B***\n`string` | b')}\n- Tame\n\n  ${table('**A***\n`string` | a')}\n{% endlist %}\n`
    const { params } = one(page(`${table('**fields***\n`object` | fields')}\n### Parameter fields\n\n${tabs}`))
    expect(params[0]!.fields).toEqual([
      { name: 'A', type: 'string', required: true },
      { name: 'B', type: 'string' },
    ])
  })

  it('requires none of several of which one is enough', () => {
    const { params, alternatives } = one(
      page(
        `${table('**ID***\n`integer` | i', '**CODE***\n`string` | c')}\nAt least one of the parameters must be specified: \`ID\` or \`CODE\``,
      ),
    )
    expect(alternatives).toEqual([['ID', 'CODE']])
    expect(params.some(({ required }) => required)).toBe(false)
  })

  it('requires neither of two that stand for each other, whatever the stars say', () => {
    const { params, alternatives } = one(
      page(
        table(
          '**ID***\n`integer` | Required if `CODE` is not provided',
          '**CODE***\n`string` | Required if `ID` is not provided',
          '**NAME***\n`string` | Name',
        ),
      ),
    )
    expect(alternatives).toEqual([['CODE', 'ID']])
    expect(params.filter(({ required }) => required).map(({ name }) => name)).toEqual(['NAME'])
  })

  it('takes a map of lists for one, and tells nothing of what the lists hold', () => {
    expect(one(page('No parameters.', sample('{"result":{"1":[{"id":1}],"2":[]}}'))).result).toEqual({ type: 'map', of: 'array' })
  })

  it('leaves out unpublished parts and takes in includes, but not the errors that all methods share', () => {
    const method = build({
      '_includes/system-errors.md': '#|\n|| **Code** | **Description** ||\n|| `QUERY_LIMIT_EXCEEDED` | wait ||\n|#',
      'api-reference/pond/_includes/more.md': `#|\n|| **depth**\n\`double\` | Depth ||\n|#`,
      'api-reference/pond/duck-add.md': `${head}{% if build == 'dev' %}\n## Method Parameters\n\n${table('**secret**\n`string` | s')}{% endif %}
## Method Parameters
{% include [more](./_includes/more.md) %}
## Error Handling

HTTP status: **403**

#|
|| **Status** | **Code** | **Description** ||
|| \`400\` | \`NO_DUCK\` | none ||
|| | \`Empty value\` | text ||
|#

{% include [errors](../../_includes/system-errors.md) %}`,
    }).methods[0]!
    expect(method.params).toEqual([{ name: 'depth', type: 'double' }])
    expect(method.errors).toEqual({ 400: ['NO_DUCK'], 403: [''] })
  })

  it('types the answer by the sample and names it by the flat table', () => {
    const answer = `${sample('{"result":{"ducks":[{"ID":"7","NAME":"Ada","MASS":1.5,"SEEN":null}],"cursor":"a"},"total":1}')}
### Returned Data

${table('**result**\n`object` | r', '**ducks**\n`array` | d', '**ID**\n`integer` | i', '**NAME**\n`string` | n', '**SEEN**\n`datetime` | s', '**WINGS**\n`integer` | w', '**total**\n`integer` | t')}`
    expect(one(page('No parameters.', answer).replaceAll('duck.add', 'duck.list'), 'api-reference/pond/duck-list.md').result).toEqual({
      key: 'ducks',
      type: 'object',
      many: true,
      fields: [
        { name: 'ID', type: 'integer' },
        { name: 'NAME', type: 'string' },
        { name: 'MASS', type: 'number' },
        { name: 'SEEN', type: 'datetime', nullable: true },
        { name: 'WINGS', type: 'integer', optional: true },
      ],
      beside: [{ name: 'cursor', type: 'string' }],
      values: 'text',
    })
  })

  it('takes keys that are ids for a map, and an empty list for an empty map', () => {
    const { result } = one(page('No parameters.', sample('{"result":[{"tags":{"35":{"id":35}}},{"tags":[]}]}')))
    expect(result.fields).toEqual([{ name: 'tags', type: 'map', or: [{ type: 'empty' }], fields: [{ name: 'id', type: 'integer' }] }])
  })

  it('pages by keyset only where filter, order and a growing id are sure', () => {
    const params = table(
      '**filter**\n`object` | Prefixes:\n- `>` — more\n- `<` — less\n',
      '**order**\n`object` | Order',
      '**start**\n`integer` | Start',
    )
    const listOf = (id: string): unknown =>
      build({
        'api-reference/pond/duck-list.md': page(params, sample(`{"result":[{"id":${id}}],"next":50}`)).replaceAll('duck.add', 'duck.list'),
      }).methods[0]!.list
    expect(listOf('7')).toEqual({ style: 'keyset', request: 'id', answer: 'id' })
    expect(listOf('"code"')).toEqual({ style: 'offset' })
  })

  it('names the replacement by the page that the note links to', () => {
    const note = '{% note warning "DEPRECATED" %}\n\nUse [this](./goose-add.md).\n\n{% endnote %}\n'
    const { methods } = build({
      'api-reference/pond/duck-add.md': `${head}${note}## Method Parameters\n\nNo parameters.`,
      'api-reference/pond/goose-add.md': page('No parameters.').replaceAll('duck', 'goose'),
    })
    expect(methods.map(({ name, deprecated }) => [name, deprecated])).toEqual([
      ['duck.add', { replacement: 'goose.add' }],
      ['goose.add', undefined],
    ])
  })
})

describe('what the examples send', () => {
  const shaped = (params: string, body: string): unknown =>
    one(page(params, `## Code Examples\n\n\`\`\`bash\ncurl -X POST -d '${body}' https://p/rest/duck.add\n\`\`\`\n`)).params

  it('is an object where PHP calls it an array, with the fields that the table tells', () => {
    const params = `${table('**fields***\n`array` | f', '**rights**\n`array` | r')}\n### Parameter fields\n\n${table('**NAME***\n`string` | n')}`
    expect(shaped(params, '{"fields":{"NAME":"Ada"},"rights":{"U1":"X"}}')).toEqual([
      { name: 'fields', type: 'object', required: true, fields: [{ name: 'NAME', type: 'string', required: true }] },
      { name: 'rights', type: 'map', of: 'any', or: [{ type: 'array' }] },
    ])
  })

  it('is a list where the table says object', () => {
    expect(shaped(table('**items**\n`object` | i'), '{"items":[{"ID":1},{"ID":2}]}')).toEqual([{ name: 'items', type: 'array' }])
  })

  it('stays what the table says where one element may be a slip', () => {
    expect(shaped(table('**items**\n`object` | i'), '{"items":[{"ID":1}]}')).toEqual([{ name: 'items', type: 'object' }])
  })
})

describe('an HTTP status in the column of codes', () => {
  const errorsOf = (code: string, ...rows: readonly string[]): unknown => {
    const errors = `## Error Handling\n\n\`\`\`json\n{ "error": ${code}, "error_description": "d" }\n\`\`\`\n\n#|\n|| **Code** | **Description** ||\n${rows.map((row) => `|| \`${row}\` | d ||`).join('\n')}\n|#\n`
    return one(page('No parameters.', errors)).errors
  }
  it('is a status where the sample answers no such code', () => {
    expect(errorsOf('"Duck not found"', '400', '403', 'NO_DUCK')).toEqual({ 400: ['', 'NO_DUCK'], 403: [''] })
  })
  it('is a code where the sample answers it, or other codes are numbers', () => {
    expect(errorsOf('"403"', '400', '403')).toEqual({ 400: ['400', '403'] })
    expect(errorsOf('0', '422', '100')).toEqual({ 400: ['100', '422'] })
  })
})

it('a row that a sample shows in part makes no member optional', () => {
  const answer = sample('{"result":[{"id":1,"name":"Ada"},{"id":2, ...}]}')
  expect(one(page('No parameters.', answer)).result.fields).toEqual([
    { name: 'id', type: 'integer' },
    { name: 'name', type: 'string' },
  ])
})

it('the time of the call is no part of the result, wherever its brace stands', () => {
  expect(one(page('No parameters.', sample('{"result":{"duck":{"id":1},"time":{"start":1.5,"processing":0.1}}}'))).result).toEqual({
    key: 'duck',
    type: 'object',
    fields: [{ name: 'id', type: 'integer' }],
  })
})

it('values that stand for others are no values', () => {
  const params = table(
    '**id**\n`string` | Possible values:\n- `chatXXX` — chat\n- `U<ID>` — user\n',
    '**a**\n`string` | Values:\n- `x` — x\n- `y` — y\n- `PROPERTY_N` — p\n',
  )
  expect(one(page(params)).params).toEqual([
    { name: 'id', type: 'string' },
    { name: 'a', type: 'string', enum: ['x', 'y'] },
  ])
})

describe('the rules of families', () => {
  const lesson = (method: string, value: unknown, table?: Lesson['table']): Lesson => ({ method, sample: inferSamples([value]), table })
  const families = learnFamilies([
    lesson(
      'v1.pond.duck.get',
      { duck: { id: '7', name: 'Ada', wet: 'Y' } },
      { type: 'object', fields: [{ name: 'duck', type: 'object', fields: [{ name: 'id', type: 'integer' }] }] },
    ),
    lesson('v1.pond.goose.list', { geese: [{ id: '1' }] }),
    lesson('v1.pond.goose.add', { goose: { id: '1', neck: 'long', name: 'Eve' } }),
  ])

  it('complete the row that a table begins, and say how its ids arrive', () => {
    const table = { type: 'object', fields: [{ name: 'duck', type: 'object', fields: [{ name: 'id', type: 'integer' }] }] }
    expect(inferByFamilies('v1.pond.duck.update', table, families)).toEqual({
      type: 'object',
      fields: [
        {
          name: 'duck',
          type: 'object',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name', type: 'string' },
            { name: 'wet', type: 'string' },
          ],
        },
      ],
    })
  })

  it('give an answer without a table the wrapper of its verb, under its own name', () => {
    expect(inferByFamilies('v1.pond.swan.add', undefined, families)).toEqual({ type: 'object', fields: [{ name: 'swan', type: 'object' }] })
  })

  it('say nothing of a verb that no family has', () => {
    expect(inferByFamilies('v1.lake.swan.fly', undefined, families)).toBeUndefined()
  })
})

describe('the held-out methods', () => {
  it('are chosen by name, about one of five', () => {
    const chosen = Array.from({ length: 1000 }, (_, index) => `pond.duck${index}.get`).filter(isHeldOut)
    expect(chosen.length).toBeGreaterThan(150)
    expect(chosen.length).toBeLessThan(250)
    expect(chosen.every(isHeldOut)).toBe(true)
  })

  it('tell by name what their tables leave out or call otherwise', () => {
    const name = ['duck', 'goose', 'swan', 'heron', 'coot', 'crane', 'stork']
      .map((word) => `${word}.get`)
      .find((word) => isHeldOut(`v1.${word}`))!
    const answer = `${sample('{"result":{"id":"7","wet":"Y","name":"Ada","note":{"by":1}}}')}\n### Returned Data\n\n${table('**result**\n`object` | r', '**id**\n`integer` | i', '**wet**\n`boolean` | w', '**name**\n`string` | n')}`
    const { pages } = build({
      [`api-reference/pond/${name.replace('.', '-')}.md`]: page('No parameters.', answer).replaceAll('duck.add', name),
    })
    const { tables, members } = compareResults(pages)
    expect(members).toBe(5)
    expect([tables.known, tables.agreeing]).toEqual([3, 1])
    expect([...tables.differences]).toEqual([
      ['number as text', 1],
      ['flag as Y and N', 1],
      ['not told: left out among others', 2],
    ])
  })
})

describe('a row that several methods answer', () => {
  const duck = (name: string, ...names: readonly string[]): MethodFacts => ({
    name,
    version: 'v1',
    scopes: ['pond'],
    class: 'read',
    params: [],
    result: { type: 'object', fields: names.map((field) => ({ name: field, type: 'string' })) },
    page: 'p.md',
  })
  const add: MethodFacts = {
    ...duck('duck.add'),
    params: [
      { name: 'name', type: 'string', required: true },
      { name: 'hatched', type: 'date' },
    ],
    result: { type: 'integer' },
  }
  const update: MethodFacts = {
    ...add,
    name: 'duck.update',
    params: [
      { name: 'id', type: 'integer' },
      { name: 'name', type: 'string' },
    ],
  }
  const methods = [
    duck('duck.get', 'ID', 'NAME', 'HATCHED', 'WINGS', 'POND'),
    duck('duck.find', 'ID', 'NAME', 'HATCHED', 'WINGS'),
    duck('goose.get', 'ID', 'NAME', 'NECK'),
    add,
    update,
  ]
  const row = { entity: 'duck', from: ['duck.get'], add: 'duck.add', update: 'duck.update' } as const

  it('is found again where four of five members are the same', () => {
    expect(shareRows(methods, [row]).methods.map(({ result }) => result.of)).toEqual(['duck', 'duck', undefined, undefined, undefined])
  })

  it('knows which fields are required, read-only and taken by add alone', () => {
    expect(shareRows(methods, [row]).entities[0]!.fields).toEqual([
      { name: 'ID', type: 'string', readOnly: true },
      { name: 'NAME', type: 'string', required: true },
      { name: 'HATCHED', type: 'string', immutable: true },
      { name: 'WINGS', type: 'string', readOnly: true },
      { name: 'POND', type: 'string', optional: true, readOnly: true },
    ])
  })

  it('stops the build where its page has it no more', () => {
    expect(() => shareRows(methods, [{ entity: 'swan', from: ['swan.get'] }])).toThrow('swan.get')
  })
})

describe('the builder', () => {
  it('fails on a table of fields that no rule uses', () => {
    expect(() => one(page(`${table('**id**\n`integer` | i')}\n### The Colours of Ponds\n\n${table('**blue**\n`string` | b')}`))).toThrow(
      'duck-add.md: The Colours of Ponds',
    )
  })

  it('fails where the note on REST 3.0 and the URL disagree', () => {
    expect(() => one(page('No parameters.').replace('## Method', 'This method belongs to REST 3.0.\n\n## Method'))).toThrow('REST 3.0')
  })

  it('logs what it recovered from', () => {
    const { quirks } = build({ 'api-reference/pond/duck-add.md': page('#|\n|| **id**\n`integer` | i\n|#') })
    expect(quirks).toContainEqual({ kind: 'table:open-row', page: 'api-reference/pond/duck-add.md', detail: '' })
  })

  it('checks the examples that it never read', () => {
    const example = '## Code Examples\n\n```bash\ncurl -X POST -d \'{"ID":1,"colour":2,"auth":"x"}\' https://p/rest/duck.add\n```\n'
    const { pages, methods } = build({ 'api-reference/pond/duck-add.md': page(table('**id**\n`integer` | i'), example) })
    expect(checkExamples(pages, methods)).toEqual({ bodies: 1, keys: 2, known: 1, unknown: ['duck.add v1: colour'] })
  })
})

it.each([
  ['{ "a": 1, // one\n "b": [1, 2, ...], }', { a: 1, b: [1, 2] }],
  ['{ "url": "https://x" }', { url: 'https://x' }],
  ['"result": { "a": 1 }', { result: { a: 1 } }],
  ['Array ( [0] => 1 )', undefined],
])('the sample %j is read as far as it can be', (text, value) => expect(parseJson(text)).toEqual(value))

it.each([
  ['crm.deal.list', 'read'],
  ['log.blogpost.getusers.important', 'read'],
  ['crm.enum.ownertype', 'read'],
  ['crm.deal.update', 'idempotent'],
  ['imbot.chat.setOwner', 'idempotent'],
  ['catalog.document.cancel', 'write'],
  ['task.item.startexecution', 'write'],
])('%s is a %s', (name, kind) => expect(classOf(name)).toBe(kind))
