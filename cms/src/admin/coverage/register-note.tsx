import Link from 'next/link'

/** Above the register's list: where it is imported and what it is counted for. */
export function RegisterNote() {
  return (
    <p>
      Nhập danh mục mới và xem còn thiếu thủ tục nào ở mục <Link href="/admin/do-phu-thu-tuc">Độ phủ thủ tục</Link>.
    </p>
  )
}
