/** Calls `server.time` again and again, from `parallel` places at once, after a warm-up. */
export async function run({ call }, { calls, warmUp, parallel = 1, pauseMs = 0 }) {
  await repeat(call, warmUp, parallel, 0)
  const cpu = process.cpuUsage()
  const startedAtMs = performance.now()
  await repeat(call, calls, parallel, pauseMs)
  const wallMs = performance.now() - startedAtMs
  const { user, system } = process.cpuUsage(cpu)
  return {
    calls,
    cpuUsPerCall: Math.round((user + system) / calls),
    callsPerSecond: Math.round((calls / wallMs) * 1000),
    wallMs: Math.round(wallMs),
  }
}

async function repeat(call, calls, parallel, pauseMs) {
  let left = calls
  const work = async () => {
    while (left-- > 0) {
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
      const answer = await call('server.time')
      if (typeof answer !== 'string') throw new Error(`Expected a time, got ${JSON.stringify(answer)}.`)
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
}
