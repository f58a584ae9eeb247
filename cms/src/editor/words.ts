/** Vietnamese of the editor where the supplied one is a literal translation. */
export const editorWords: Record<string, Record<string, string>> = {
  general: {
    placeholder: 'Viết nội dung ở đây, hoặc dán từ Word…',
    slashMenuBasicGroupLabel: 'Cơ bản',
    slashMenuListGroupLabel: 'Danh sách',
    toolbarItemsActive: '{{count}} đang bật',
  },
  heading: { label: 'Tiêu đề {{headingLevel}}' },
  paragraph: { label: 'Đoạn văn', label2: 'Đoạn văn' },
  orderedList: { label: 'Danh sách đánh số' },
  unorderedList: { label: 'Danh sách gạch đầu dòng' },
  horizontalRule: { label: 'Đường kẻ ngang' },
  upload: { label: 'Ảnh hoặc tệp' },
}
