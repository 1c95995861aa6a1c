/** Tells a bystander, such as a log or a budget of somebody else's: a broken one must not turn a portal's answer into a failure. */
export function quietly(tell: () => void): void {
  try {
    tell()
  } catch {}
}
