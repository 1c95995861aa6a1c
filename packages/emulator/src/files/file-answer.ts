import type { UploadedFile } from './file-store.ts'

/** What a method returns that answers with a file instead of JSON: api-reference/catalog/product/catalog-product-download.md */
export class FileAnswer {
  readonly file: UploadedFile
  constructor(file: UploadedFile) {
    this.file = file
  }

  /** In a batch, which is JSON, there is no place for it. */
  toJSON(): null {
    return null
  }
}
