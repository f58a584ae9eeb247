'use client'

import { useEffect, type ReactNode } from 'react'

/** Controls that the supplied admin (payload 3.90) names in English for screen readers, or not at all. */
const labels: Readonly<Record<string, string>> = {
  '.toolbar-popup__dropdown-add': 'Thêm vào bài',
  '.toolbar-popup__dropdown-text': 'Kiểu đoạn văn',
  '.toolbar-popup__button-bold': 'Chữ đậm',
  '.toolbar-popup__button-italic': 'Chữ nghiêng',
  '.toolbar-popup__button-link': 'Liên kết',
  '.link-edit': 'Sửa liên kết',
  '.link-trash': 'Bỏ liên kết',
  '[aria-label="Insert Paragraph"]': 'Thêm đoạn văn',
  '[aria-label="Add block"]': 'Thêm vào bài',
  '[aria-label="Drag to move"]': 'Kéo để chuyển chỗ',
  '[aria-label="Add Row"]': 'Thêm hàng',
  '[aria-label="Add Column"]': 'Thêm cột',
  '[aria-label="Close toast"]': 'Đóng thông báo',
}

function nameControls(): void {
  for (const [selector, label] of Object.entries(labels)) {
    for (const control of document.querySelectorAll(selector)) {
      if (control.getAttribute('aria-label') !== label) control.setAttribute('aria-label', label)
    }
  }
  for (const control of document.querySelectorAll('[aria-label^="Edit "]')) {
    control.setAttribute('aria-label', `Sửa ${control.getAttribute('aria-label')?.slice('Edit '.length)}`)
  }
}

/** Gives the admin's controls Vietnamese names for screen readers, also those that appear later. */
export function SpokenLabels({ children }: { children: ReactNode }) {
  useEffect(() => {
    nameControls()
    const appearing = new MutationObserver(nameControls)
    appearing.observe(document.body, { childList: true, subtree: true })
    return () => appearing.disconnect()
  }, [])
  return children
}
