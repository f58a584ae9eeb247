import { circle, rect, type Drawing } from '../../drawing/shapes.ts'

/** Returns the plain ground all pictures of life events stand on: two tones and a light disc, so that they stay light to carry. */
export function backdrop(wall: string, floor: string, disc: string): Drawing {
  return rect(0, 0, 1600, 900, wall) + circle(800, 470, 400, disc) + rect(0, 720, 1600, 180, floor)
}
