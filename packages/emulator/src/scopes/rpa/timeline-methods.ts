import { Listing, type Call, type MethodDefinition } from '../../contract.ts'
import { readFileWish, readPair } from '../../files/read-file-wish.ts'
import { settleFiles } from '../../files/settle-files.ts'
import { updateRow } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import { PAGE_SIZE, readStart } from '../list-page.ts'
import { isYes, objectOf, requireInteger, requireObject, toText } from '../read-params.ts'
import { requireItems, showItem } from './item-methods.ts'
import { notFound, type Rpa } from './open-rpa.ts'
import { addRecord, findRecord, requireOwnRecord, showRecords } from './timeline.ts'

/** Records and comments of the timelines of elements: api-reference/outdated/rpa/timeline/index.md, comment/index.md */
export function timelineMethods(define: DefineOver<Rpa>): readonly MethodDefinition[] {
  return [
    ...define('rpa.timeline', {
      add(rpa, call) {
        const fields = objectOf(call.params.get('fields'))
        const id = addRecord(rpa, {
          ...requireItem(rpa, call),
          title: toText(fields['title']),
          description: toText(fields['description']),
          action: null,
          data: { scope: 'rest' },
        })
        return { timeline: showRecord(rpa, id) }
      },
      update(rpa, { params, caller }) {
        const id = requireInteger(params, 'id')
        const { title, description } = requireObject(params, 'fields')
        requireOwnRecord(rpa, caller, id, 'record')
        const values = {
          ...(title !== undefined && { TITLE: toText(title) }),
          ...(description !== undefined && { DESCRIPTION: toText(description) }),
        }
        updateRow(rpa.store, 'rpa_timeline', values, id)
        return { timeline: showRecord(rpa, id) }
      },
      updateIsFixed(rpa, { params }) {
        const id = requireInteger(params, 'id')
        if (!findRecord(rpa, id)) throw notFound('Timeline record')
        updateRow(rpa.store, 'rpa_timeline', { IS_FIXED: isYes(params.get('isFixed')) ? 1 : 0 }, id)
        return { timeline: showRecord(rpa, id) }
      },
      listForItem(rpa, call) {
        const { typeId, itemId } = requireItem(rpa, call)
        const of = 'TYPE_ID = ? and ITEM_ID = ?'
        const start = Math.max(0, readStart(call.params))
        const total = Number(rpa.store.value(`select count(*) from rpa_timeline where ${of}`, [typeId, itemId]))
        const page = `${of} order by CREATED desc, ID desc limit ${PAGE_SIZE} offset ?`
        const next = start + PAGE_SIZE
        return new Listing({ timeline: showRecords(rpa, page, [typeId, itemId, start]) }, total, next < total ? next : undefined)
      },
      delete(rpa, { params, caller }) {
        const { id } = requireOwnRecord(rpa, caller, requireInteger(params, 'id'), 'record')
        rpa.store.run('delete from rpa_timeline where ID = ?', [id])
        return null
      },
    }),
    ...define('rpa.comment', {
      add(rpa, call) {
        const place = requireItem(rpa, call)
        const { description, files } = objectOf(call.params.get('fields'))
        const added = Object.values(objectOf(files)).flatMap((file) => {
          const pair = readPair(file)
          return pair ? [rpa.portal.files.add(pair)] : []
        })
        const id = addRecord(rpa, {
          ...place,
          title: 'Comment',
          description: toText(description),
          action: 'comment',
          data: { files: added },
        })
        return { comment: showRecord(rpa, id) }
      },
      update(rpa, { params, caller }) {
        const id = requireInteger(params, 'id')
        const { description, files } = requireObject(params, 'fields')
        const { data } = requireOwnRecord(rpa, caller, id, 'comment')
        const kept =
          files === undefined ? data.files : settleFiles(rpa.portal.files, data.files ?? [], readFileWish(files, true, 'universal'))
        const values = {
          ...(description !== undefined && { DESCRIPTION: toText(description) }),
          DATA: JSON.stringify({ files: kept }),
        }
        updateRow(rpa.store, 'rpa_timeline', values, id)
        return { comment: showRecord(rpa, id) }
      },
      delete(rpa, { params, caller }) {
        const { id, data } = requireOwnRecord(rpa, caller, requireInteger(params, 'id'), 'comment')
        for (const file of data.files ?? []) rpa.portal.files.delete(file)
        rpa.store.run('delete from rpa_timeline where ID = ?', [id])
        return null
      },
    }),
  ]
}

type Place = Pick<Parameters<typeof addRecord>[1], 'typeId' | 'itemId' | 'userId'>

function requireItem(rpa: Rpa, { params, caller }: Call): Place {
  const items = requireItems(rpa, requireInteger(params, 'typeId'))
  const itemId = requireInteger(params, 'itemId')
  showItem(rpa, items, caller, itemId)
  return { typeId: items.typeId, itemId, userId: caller.userId }
}

const showRecord = (rpa: Rpa, id: number): object => showRecords(rpa, 'ID = ?', [id])[0]!
