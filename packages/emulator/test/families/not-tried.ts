/** Families of methods that write and are read, and make no round trip, by reason. */
export const notTried: Readonly<Record<string, readonly string[]>> = {
  'lists that never change': ['v1 crm.enum'],
}
