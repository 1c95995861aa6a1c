import { loadMethods } from '@b24kit/catalog'
import { expect, it } from 'vitest'
import { askV3 } from '../src/v3/test-v3.ts'
import { createPortal } from '../src/index.ts'

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
}

interface Document {
  readonly paths: Readonly<Record<string, { post: { requestBody: { content: { 'application/json': { schema: Schema } } } } }>>
}

it('the OpenAPI document tells every parameter of the catalogue, and which are required', async () => {
  const portal = await createPortal({ clock: 'virtual', data: 'empty' })
  const { body } = await askV3(portal, 'rest.documentation.openapi')
  const { paths } = body as unknown as Document
  const missing = loadMethods()
    .filter(({ version }) => version === 'v3')
    .flatMap(({ name, params }) => {
      const { properties, required = [] } = paths[`/${name}`]!.post.requestBody.content['application/json'].schema
      const unknown = params.filter((param) => !Object.hasOwn(properties, param.name))
      const optional = params.filter((param) => param.required && !required.includes(param.name))
      return [...unknown.map((param) => `${name}: no ${param.name}`), ...optional.map((param) => `${name}: ${param.name} is not required`)]
    })
  expect(missing).toEqual([])
  await portal.close()
})
