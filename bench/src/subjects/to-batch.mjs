/** Parameters of `batch`, for subjects that are no library. */
export function toBatch(commands) {
  const cmd = commands.map(([method, { select, filter, order, start }]) => {
    const query = new URLSearchParams({ start })
    for (const field of select) query.append('select[]', field)
    for (const [key, value] of Object.entries(filter)) query.append(`filter[${key}]`, value)
    for (const [key, value] of Object.entries(order)) query.append(`order[${key}]`, value)
    return `${method}?${query}`
  })
  return { halt: 0, cmd }
}
