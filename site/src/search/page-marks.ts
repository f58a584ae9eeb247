/** Where the results stand in the page of the search. */
export const resultsMark = '<!--ket-qua-->'

/** The list of everything, which stands between these, gives way to results. */
export const listingMarks = { begin: '<!--danh-sach-->', end: '<!--het-danh-sach-->' } as const
