import { generate } from 'selfsigned'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A certificate that signs itself, for localhost, 127.0.0.1 and the host that the portal listens on. */
export async function createCertificate(host: string): Promise<Certificate> {
  const isAddress = /^[\d.]+$|:/.test(host)
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          ...(host === 'localhost' || host === '127.0.0.1'
            ? []
            : [isAddress ? ({ type: 7, ip: host } as const) : ({ type: 2, value: host } as const)]),
        ],
      },
    ],
  })
  return { key, cert }
}
