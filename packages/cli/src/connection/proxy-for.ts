/**
 * The proxy that the environment names for an address, as curl and most other programs read it: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, and
 * `NO_PROXY` for the hosts that are reached without; lower case counts first. This machine itself never is reached through a proxy.
 */
export function proxyFor(address: URL, env: NodeJS.ProcessEnv): string | undefined {
  const read = (name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined
  const proxy = read(address.protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read('all_proxy')
  if (proxy === undefined || isLocal(address.hostname) || isExcepted(address, read('no_proxy') ?? '')) return undefined
  // curl takes a bare `proxy:3128` too.
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/** A name or address that stands for this machine. */
export function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}

function isExcepted({ hostname, host, port, protocol }: URL, exceptions: string): boolean {
  const withPort = port === '' ? `${host}:${protocol === 'https:' ? 443 : 80}` : host
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .map((entry) => entry.replace(/^\*?\./, ''))
    .some((entry) => entry === '*' || (entry !== '' && (entry === withPort || hostname === entry || hostname.endsWith(`.${entry}`))))
}
