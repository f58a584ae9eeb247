import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { circle, ellipse, group, path, picture, rect, stroke } from '../../drawing/shapes.ts'
import { backdrop } from './backdrop.ts'

const incense = group([
  path('M-70 0 H70 L54 90 Q0 108 -54 90 Z', colour.oak),
  ellipse(0, 0, 70, 16, colour.wood),
  stroke('M-24 0 L-34 -150 M0 0 V-170 M24 0 L34 -150', colour.brick, 6),
  circle(-34, -152, 7, colour.amber),
  circle(0, -172, 7, colour.amber),
  circle(34, -152, 7, colour.amber),
  stroke('M0 -190 q-24 -40 0 -76 q22 -34 0 -70', '#fffdf788', 8),
])

const petals = [-60, -30, 0, 30, 60].map((turned, i) =>
  group([path('M0 0 Q-34 -70 0 -128 Q34 -70 0 0 Z', i % 2 === 0 ? colour.coral : colour.white)], { turned }),
)
const lotus = group([
  stroke('M0 10 V170', colour.leaf, 12),
  path('M-70 20 Q0 60 70 20 Q40 -6 0 6 Q-40 -6 -70 20 Z', colour.leaf),
  ...petals,
])

const daughter = halfFigure({
  look: { skin: 'warm', hair: 'bob', hairColour: 'black' },
  top: colour.white,
  fold: colour.silver,
  collar: 'round',
  turn: 0.4,
  lean: 9,
  mood: 'calm',
  leftArm: { elbow: [-110, -40], hand: [-6, -70] },
  rightArm: { elbow: [110, -40], hand: [10, -76] },
})

/** A daughter before incense and a lotus. */
export function farewell(): string {
  return picture([
    backdrop(colour.dusk, colour.night, '#3f6b75'),
    group([daughter], { x: 560, y: 915, scale: 1.8 }),
    rect(840, 690, 520, 24, colour.oak, 8),
    rect(870, 714, 40, 186, colour.wood),
    rect(1290, 714, 40, 186, colour.wood),
    group([incense], { x: 1010, y: 596 }),
    group([lotus], { x: 1230, y: 520, scale: 1.05 }),
  ])
}
