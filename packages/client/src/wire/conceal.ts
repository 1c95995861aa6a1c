import { redactParams } from '../errors/redact-params.ts'

/** Makes an object show nothing secret to a log: neither as JSON nor to Node's inspection. What it holds stays as it is. */
export function conceal<Value extends object>(value: Value): Value {
  const shown = (): unknown => redactParams(Object.fromEntries(Object.entries(value).filter(([, item]) => typeof item !== 'function')))
  return Object.defineProperties(value, {
    toJSON: { value: shown },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: shown },
  })
}
