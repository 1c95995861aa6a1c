/** For stores whose time is not what a test is about: the disk of a busy machine may take seconds for a step. */
export const unhurried: { readonly timeoutMs: number } = { timeoutMs: 50_000 }
