import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictures } from './index.ts'

describe('a starter picture', () => {
  test.each(pictures)('$key becomes a picture of 1600 × 900 pixels', async ({ svg }) => {
    const { width, height, format } = await sharp(Buffer.from(svg()))
      .png()
      .toBuffer({ resolveWithObject: true })
      .then(({ info }) => info)
    expect({ width, height, format }).toEqual({ width: 1600, height: 900, format: 'png' })
  })

  test.each(pictures)('$key carries no writing, no script and nothing from elsewhere', ({ svg }) => {
    expect(svg()).not.toMatch(/<text|<script|<image|href=/)
  })

  test.each(pictures)('$key is drawn with numbers only', ({ svg }) => {
    expect(svg()).not.toMatch(/NaN|undefined|null/)
  })

  test('shows something of its own', () => {
    expect(new Set(pictures.map(({ svg }) => svg())).size).toBe(pictures.length)
    expect(new Set(pictures.map(({ key }) => key)).size).toBe(pictures.length)
  })
})
