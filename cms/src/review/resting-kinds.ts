/** What can rest on an administrative document, as editors call it. */
export const restingKindNames = {
  procedures: 'Thủ tục',
  articles: 'Bài viết',
  'answered-questions': 'Hỏi đáp',
} as const

export const restingKinds = ['procedures', 'articles', 'answered-questions'] as const

export type RestingKind = (typeof restingKinds)[number]
