import fc from 'fast-check'

const latin = fc.integer({ min: 0, max: 0x1ff })
const vietnameseMarksAndSpaces = fc.constantFrom(0x300, 0x301, 0x309, 0x323, 0x302, 0x31b, 0x0b, 0x0d, 0x0a, 0x20, 0xa0, 0x200b)
const anyUnit = fc.integer({ min: 0, max: 0xffff })

/** Texts of any UTF-16 units: controls, combining marks, halves of surrogate pairs, and letters often enough to matter. */
export const anyText = fc
  .array(fc.oneof(latin, vietnameseMarksAndSpaces, anyUnit), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))
