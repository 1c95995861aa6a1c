import type { FieldFacts, MethodFacts } from '@b24kit/catalog'
import type { MethodOverride, Overrides } from './overrides.ts'

/** Applies the corrections. Throws where one names a method that does not exist any more: then the documentation has changed. */
export function applyOverrides(methods: readonly MethodFacts[], overrides: Overrides): MethodFacts[] {
  for (const { methods: names, reason } of overrides.methods) {
    const gone = names.filter((name) => !methods.some((method) => isNamed(method, name)))
    if (gone.length > 0) throw new Error(`An override (${reason}) names ${gone.join(', ')}, which no page describes.`)
  }
  return methods.map((method) =>
    overrides.methods.filter(({ methods: names }) => names.some((name) => isNamed(method, name))).reduce(correct, method),
  )
}

function isNamed({ name, version }: MethodFacts, wanted: string): boolean {
  if (wanted.endsWith('*')) return version === 'v1' && name.startsWith(wanted.slice(0, -1))
  return wanted === `${name} ${version}` || (version === 'v1' && wanted === name)
}

function correct(
  method: MethodFacts,
  { set = {}, required = [], optional = [], dropped = [], renamed = {}, maps = [], params = [] }: MethodOverride,
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
  return { ...method, ...set, params: all }
}

function toMaps(field: FieldFacts, names: readonly string[]): FieldFacts {
  const fields = field.fields?.map((inner) => toMaps(inner, names))
  return { ...field, ...(fields && { fields }), ...(fields && names.includes(field.name) && { type: 'map' }) }
}
