/**
 * What must be mended before a connection can come about, where repeating the request would not help. Runtimes tell by a code what was wrong with a
 * certificate; only a server that speaks no TLS has several.
 */
export function adviseMending(code: string, message = ''): string | undefined {
  if (/CERT|UNABLE_TO_VERIFY|HOSTNAME_MISMATCH/.test(code))
    return `its certificate is not trusted (${code}); nodeTransport({ ca }) trusts a private CA, anything else must be mended on the server`
  if (/wrong.version.number/i.test(code + message))
    return `what answers there speaks no TLS (${code}); look at scheme and port of the address`
  return undefined
}
