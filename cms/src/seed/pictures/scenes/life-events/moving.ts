import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { house, tree } from '../../drawing/places.ts'
import { group, path, picture, rect, shadow } from '../../drawing/shapes.ts'
import { motorbike } from '../../drawing/things.ts'
import { backdrop } from './backdrop.ts'

const box = (tone: string) =>
  rect(-80, -120, 160, 120, tone, 6) + rect(-80, -120, 160, 26, '#2a28261f', 6) + path('M-16 -120 H16 V-64 L0 -78 L-16 -64 Z', colour.straw)

const mover = halfFigure({
  look: { skin: 'tan', hair: 'short', hairColour: 'black', hat: 'cap' },
  top: colour.amber,
  fold: colour.straw,
  collar: 'polo',
  shortSleeves: true,
  turn: 0.4,
  leftArm: { elbow: [-130, -40], hand: [-64, 6] },
  rightArm: { elbow: [130, -40], hand: [74, 6] },
})

/** Somebody arrives at a new home with boxes on a motorbike. */
export function moving(): string {
  return picture([
    backdrop(colour.sky, colour.mist, colour.haze),
    group([tree(colour.leaf, colour.sprout)], { x: 200, y: 740, scale: 1.7 }),
    group([house(colour.cream, colour.red, colour.brick)], { x: 1180, y: 740, scale: 2.1 }),
    shadow(560, 860, 700),
    group([motorbike()], { x: 560, y: 860, scale: 1.15 }),
    group([box(colour.oak)], { x: 430, y: 652, scale: 1.1 }),
    group([box(colour.sand)], { x: 440, y: 520, scale: 0.9 }),
    group([mover], { x: 900, y: 915, scale: 1.7 }),
    group([box(colour.oak)], { x: 905, y: 915, scale: 1.3 }),
  ])
}
