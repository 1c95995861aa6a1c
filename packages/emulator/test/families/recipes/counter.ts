/** Numbers that nobody else has: for codes of which there is one record only. */
export function counter(): () => number {
  let last = 0
  return () => (last += 1)
}
