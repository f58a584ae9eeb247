'use client'

import { FileField } from '../../forms/file-field.tsx'
import type { ListChoice } from './send-list.ts'

export type Wishes = Omit<ListChoice, 'file'>

interface WishesProps {
  wishes: Wishes
  onWishes: (wishes: Wishes) => void
}

/** Chooses the file of a list. */
export function ListFile({ onFile }: { onFile: (file: File | null) => void }) {
  return (
    <FileField
      label="Tệp danh mục"
      accept=".xlsx,.jsonl"
      help="Sổ Excel tải từ Cổng Dịch vụ công quốc gia, có hàng tiêu đề; hoặc tệp thủ tục mỗi dòng một bản ghi JSON."
      onFiles={([file]) => onFile(file ?? null)}
    />
  )
}

/** Chooses what the list is called, its day, and whether it may be incomplete. */
export function ListWishes({ onWishes, today, wishes }: WishesProps & { today: string }) {
  return (
    <>
      <label>
        Ngày của danh mục
        <input
          type="date"
          max={today}
          value={wishes.day}
          onChange={(event) => onWishes({ ...wishes, day: event.currentTarget.value })}
          required
        />
      </label>
      <ListName wishes={wishes} onWishes={onWishes} />
      <label className="ward-coverage__choice">
        <input
          type="checkbox"
          checked={wishes.keepMissing}
          onChange={(event) => onWishes({ ...wishes, keepMissing: event.currentTarget.checked })}
        />
        Danh mục này không đầy đủ: đừng đề nghị bãi bỏ các thủ tục vắng mặt
      </label>
    </>
  )
}

function ListName({ onWishes, wishes }: WishesProps) {
  return (
    <label>
      Tên danh mục
      <input
        type="text"
        value={wishes.name}
        maxLength={200}
        onChange={(event) => onWishes({ ...wishes, name: event.currentTarget.value })}
      />
      <small>Hiện trên trang công khai. Để trống: lấy theo cơ quan ban hành.</small>
    </label>
  )
}
