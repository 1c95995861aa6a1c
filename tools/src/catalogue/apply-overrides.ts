import type { FieldFacts, MethodFacts, ResultFacts } from '@b24kit/catalog'
import { mergeTypes } from './records/infer-type.ts'
import type { MethodOverride, Overrides } from './overrides.ts'

/** Applies the corrections. Throws where one names a method that does not exist any more: then the documentation has changed. */
export function applyOverrides(methods: readonly MethodFacts[], overrides: Overrides): MethodFacts[] {
  for (const { methods: names, answersLike, reason } of overrides.methods) {
    const gone = [...names, ...(answersLike === undefined ? [] : [answersLike])].filter(
      (name) => !methods.some((method) => isNamed(method, name)),
    )
    if (gone.length > 0) throw new Error(`An override (${reason}) names ${gone.join(', ')}, which no page describes.`)
  }
  const corrected = methods.map((method) =>
    overrides.methods.filter(({ methods: names }) => names.some((name) => isNamed(method, name))).reduce(correct, method),
  )
  return corrected.map((method) => {
    const like = overrides.methods.find((one) => one.answersLike !== undefined && one.methods.some((name) => isNamed(method, name)))
    if (!like) return method
    return { ...method, result: corrected.find((other) => isNamed(other, like.answersLike!))!.result }
  })
}

function isNamed({ name, version }: MethodFacts, wanted: string): boolean {
  if (wanted.endsWith('*')) return version === 'v1' && name.startsWith(wanted.slice(0, -1))
  return wanted === `${name} ${version}` || (version === 'v1' && wanted === name)
}

function correct(
  method: MethodFacts,
  { set = {}, required = [], optional = [], dropped = [], renamed = {}, maps = [], mapped, params = [] }: MethodOverride,
): MethodFacts {
  const kept = method.params.filter(({ name }) => !dropped.includes(name))
  const replaced = kept.map((param): FieldFacts => {
    const other = params.find(({ name }) => name === param.name)
    return other ? { ...other, ...(param.required && { required: true }) } : param
  })
  const added = params.filter(({ name }) => !method.params.some((param) => param.name === name))
  const all = [...replaced, ...added].map((param): FieldFacts => {
    const field = { ...toMaps(param, maps), name: renamed[param.name] ?? param.name }
    if (optional.includes(param.name)) delete field.required
    return required.includes(param.name) ? { ...field, required: true } : field
  })
  return { ...method, ...(mapped && { result: toMap(method.result) }), ...set, params: all }
}

/** The members that the sample happens to have are keys of a map, the only one may have been taken for a wrapper. */
function toMap({ key, fields = [], ...result }: ResultFacts): ResultFacts {
  const values = key === undefined ? fields : [{ fields }]
  const members = mergeTypes(values.map((value) => ({ type: 'object', fields: value.fields ?? [] }))).fields ?? []
  return { ...result, type: 'map', fields: members }
}

function toMaps(field: FieldFacts, names: readonly string[]): FieldFacts {
  const fields = field.fields?.map((inner) => toMaps(inner, names))
  return { ...field, ...(fields && { fields }), ...(fields && names.includes(field.name) && { type: 'map' }) }
}
