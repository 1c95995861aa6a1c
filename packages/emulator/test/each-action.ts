type Params = Readonly<Record<string, unknown>>

/** The same parameters for each of these methods. */
export const each = (actions: readonly string[], prefix: string, params: Params): Readonly<Record<string, Params>> =>
  Object.fromEntries(actions.map((action) => [`${prefix}.${action}`, params]))
