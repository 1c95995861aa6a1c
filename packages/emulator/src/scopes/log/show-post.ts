import type { Feed } from './open-feed.ts'

/** The fields of posts that are kept here, as portals number and type them: api-reference/log/log-blogpost-get.md */
const FIELDS = [
  { id: '3', name: 'UF_BLOG_POST_FILE', type: 'disk_file', multiple: 'Y' },
  { id: '7', name: 'UF_BLOG_POST_IMPRTNT', type: 'integer', multiple: 'N' },
  { id: '9', name: 'UF_IMPRTANT_DATE_END', type: 'datetime', multiple: 'N' },
] as const

const COLUMNS = 'ID, AUTHOR_ID, TITLE, DETAIL_TEXT, DATE_PUBLISH, TAGS, FILES, IMPORTANT, IMPORTANT_DATE_END'

/** Posts as rows. Of their user fields only those that callers can fill without a poll, a medal or a preview. */
export function selectPosts({ store }: Feed, condition: string, values: readonly (string | number)[]): readonly object[] {
  const counts = '(select count(*) from feed_comment c where c.POST_ID = p.ID)'
  const toAll = "(select count(*) from feed_right r where r.POST_ID = p.ID and r.CODE = 'UA')"
  return store.rows(`select ${COLUMNS}, ${counts}, ${toAll} from feed_post p where ${condition}`, values).map((row) => {
    const [id, authorId, title, text, date, tags, filesText, important, until, comments, all] = row
    const files = JSON.parse(String(filesText)) as readonly number[]
    const valueOf = {
      UF_BLOG_POST_FILE: files.length > 0 ? files : false,
      UF_BLOG_POST_IMPRTNT: important === 'Y' ? '1' : null,
      UF_IMPRTANT_DATE_END: until ?? null,
    }
    return {
      ID: String(id),
      BLOG_ID: String(authorId),
      PUBLISH_STATUS: 'P',
      TITLE: title,
      AUTHOR_ID: String(authorId),
      ENABLE_COMMENTS: 'Y',
      NUM_COMMENTS: String(comments),
      CODE: null,
      MICRO: title === '' ? 'Y' : 'N',
      DETAIL_TEXT: text,
      DATE_PUBLISH: date,
      CATEGORY_ID: tags,
      HAS_SOCNET_ALL: Number(all) > 0 ? 'Y' : 'N',
      HAS_TAGS: tags === '' ? 'N' : 'Y',
      HAS_IMAGES: 'N',
      HAS_PROPS: files.length > 0 || important === 'Y' ? 'Y' : 'N',
      HAS_COMMENT_IMAGES: null,
      ...Object.fromEntries(FIELDS.map((field) => [field.name, describe(field, Number(id), valueOf[field.name])])),
      ...(files.length > 0 && { FILES: files }),
    }
  })
}

function describe({ id, name, type, multiple }: (typeof FIELDS)[number], postId: number, value: unknown): object {
  const isFilled = value !== null && value !== false
  return {
    ID: id,
    ENTITY_ID: 'BLOG_POST',
    FIELD_NAME: name,
    USER_TYPE_ID: type,
    XML_ID: name,
    SORT: '100',
    MULTIPLE: multiple,
    MANDATORY: 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: 'N',
    EDIT_IN_LIST: 'Y',
    IS_SEARCHABLE: 'N',
    VALUE: value,
    ENTITY_VALUE_ID: postId,
    VALUE_EXISTS: true,
    VALUE_RAW: isFilled ? value : null,
    CUSTOM_DATA: [],
  }
}
