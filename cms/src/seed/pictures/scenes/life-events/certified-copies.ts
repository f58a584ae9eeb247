import { colour } from '../../drawing/palette.ts'
import { circle, ellipse, group, path, picture, rect } from '../../drawing/shapes.ts'
import { sheet } from '../../drawing/things.ts'
import { backdrop } from './backdrop.ts'

const stamp = group([
  ellipse(0, 6, 120, 26, '#2a282622'),
  path('M-90 -60 H90 L104 0 H-104 Z', colour.brick),
  rect(-104, -14, 208, 20, colour.red, 8),
  path('M-40 -60 L-28 -170 H28 L40 -60 Z', colour.wood),
  circle(0, -206, 58, colour.oak),
  circle(-18, -224, 16, colour.sand),
])

/** An original, its copy and the stamp that certifies it. */
export function certifiedCopies(): string {
  return picture([
    backdrop(colour.sky, colour.oak, colour.haze),
    rect(0, 720, 1600, 24, colour.wood),
    group([sheet()], { x: 560, y: 440, scale: 3.6, turned: -7 }),
    group([sheet(true)], { x: 860, y: 430, scale: 3.6, turned: 5 }),
    group([stamp], { x: 1240, y: 800, scale: 1.5 }),
  ])
}
