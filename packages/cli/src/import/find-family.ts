import { loadEntities, loadMethods, type EntityFacts, type FieldFacts, type MethodFacts } from '@b24kit/catalog'

/** The catalogue by name: methods of the classic version in small letters, entities as they are. */
export interface Catalogue {
  readonly methods: ReadonlyMap<string, MethodFacts>
  readonly entities: ReadonlyMap<string, EntityFacts>
}

/** The methods of one kind of record, as far as the catalogue knows them. */
export interface Family {
  /** What the names of its methods begin with. */
  readonly prefix: string
  readonly add: MethodFacts | undefined
  readonly update: MethodFacts | undefined
  readonly list: MethodFacts | undefined
  readonly fields: MethodFacts | undefined
  readonly addUserField: MethodFacts | undefined
  /** Parameters that hold the fields of a record; undefined where the fields are parameters themselves. */
  readonly wrapper: { readonly add: FieldFacts | undefined; readonly update: FieldFacts | undefined }
  /** Parameters without which the list shows nothing: the type that categories belong to. All calls of the family get them. */
  readonly params: readonly string[]
  /** Name of the id in rows. */
  readonly id: string | undefined
}

/** Reads the fact files: tens of milliseconds. */
export function loadCatalogue(): Catalogue {
  const classic = loadMethods().filter(({ version }) => version === 'v1')
  return {
    methods: new Map(classic.map((method) => [method.name.toLowerCase(), method])),
    entities: new Map(loadEntities().map((facts) => [facts.entity, facts])),
  }
}

export function findFamily(prefix: string, { methods, entities }: Catalogue): Family {
  const find = (verb: string): MethodFacts | undefined => methods.get(`${prefix}.${verb}`.toLowerCase())
  const add = find('add')
  const update = find('update')
  const get = find('get')
  // Some families list with `get`: department.get, user.get.
  const list = find('list') ?? (get?.result.many ? get : undefined)
  const wrapper = { add: findWrapper(add), update: findWrapper(update) }
  const params = requiredParams(list)
  return {
    prefix,
    add,
    update,
    list,
    // One that answers `name: description`; others say too little.
    fields: [find('fields'), find('getFields')].find(
      (it) => it?.result.type === 'map' && requiredParams(it).every((name) => params.includes(name)),
    ),
    addUserField: find('userfield.add'),
    wrapper,
    params,
    id: add && list && findId(add, list, entities),
  }
}

export function requiredParams(method: MethodFacts | undefined): readonly string[] {
  return method?.params.filter(({ required }) => required).map(({ name }) => name) ?? []
}

function findWrapper(method: MethodFacts | undefined): FieldFacts | undefined {
  return method?.params.find(({ name }) => /^fields?$/i.test(name))
}

/** As the list's paging, the answer of `add` (`crm_currency.CURRENCY`), or the rows name it. */
function findId(add: MethodFacts, list: MethodFacts, entities: Catalogue['entities']): string | undefined {
  const { of, fields } = list.result
  const rowFields = (of === undefined ? fields : entities.get(of)?.fields) ?? []
  return list.list?.answer ?? /\.(\w+)$/.exec(add.result.type)?.[1] ?? rowFields.find(({ name }) => name === 'ID' || name === 'id')?.name
}
