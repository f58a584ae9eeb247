'use client'

import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { BadRows } from '../record/bad-rows.tsx'
import type { Result } from './answers.ts'
import { ImportCounts } from './import-counts.tsx'

const words = [
  ['created', 'thêm mới'],
  ['unchanged', 'không thay đổi'],
  ['differing', 'khác, chờ xem'],
  ['published', 'xuất bản từ bản nháp trước'],
  ['declined', 'khác, đã giữ nguyên trước đây'],
  ['leftOut', 'dòng bị bỏ lại'],
] as const

const sentences: Record<Result['state'], string> = {
  done: 'Đã nhập xong mọi thủ tục trong tệp.',
  partly: 'Đã nhập các dòng đúng; các dòng lỗi bị bỏ lại.',
  refused: 'Chưa nhập gì: tệp có dòng lỗi. Hãy sửa tệp rồi nhập lại, hoặc chọn bỏ lại các dòng lỗi.',
  failed: 'Chưa nhập được gì. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
}

const shownBadRows = 100

/** What became of an import, with the ways on from here. */
export function FinishedImport({ onAgain, result: { badRows, counts, id, state } }: { result: Result; onAgain: () => void }) {
  const isDone = state === 'done' || state === 'partly'
  return (
    <section className="ward-import__part">
      <output className={isDone ? 'ward-import__done' : 'ward-import__trouble'}>{sentences[state]}</output>
      <ImportCounts counts={counts} words={words} />
      <ul>
        <li>
          <Link href={`/admin/collections/imports/${id}`}>Biên bản lần nhập này</Link>
        </li>
        {counts.differing === 0 ? null : (
          <li>
            <Link href="/admin/collections/import-differences?where[state][equals]=waiting">Xem {counts.differing} khác biệt đang chờ</Link>
          </li>
        )}
        {counts.created === 0 ? null : (
          <li>
            <Link href="/admin/collections/procedures">Mở danh sách thủ tục</Link>
          </li>
        )}
      </ul>
      {badRows.length === 0 ? null : <BadRows rows={badRows.slice(0, shownBadRows)} total={badRows.length} />}
      <Button type="button" buttonStyle="secondary" onClick={onAgain}>
        Nhập tệp khác
      </Button>
    </section>
  )
}
