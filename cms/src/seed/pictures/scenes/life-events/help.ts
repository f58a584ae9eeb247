import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { ellipse, group, path, picture } from '../../drawing/shapes.ts'
import { backdrop } from './backdrop.ts'

const sack = group([
  path('M-90 120 Q-120 0 -60 -60 Q0 -90 60 -60 Q120 0 90 120 Q0 150 -90 120 Z', colour.cream),
  path('M40 -66 Q120 0 90 120 Q60 136 30 138 Q80 20 40 -66 Z', colour.sand),
  ellipse(0, -66, 54, 16, colour.straw),
  path('M-40 -70 Q0 -130 40 -70 Z', colour.cream),
  path('M0 46 C-44 16 -34 -20 -12 -20 C-2 -20 0 -10 0 -6 C0 -10 2 -20 12 -20 C34 -20 44 16 0 46 Z', colour.coral),
])

const officer = halfFigure({
  look: { skin: 'fair', hair: 'bob', hairColour: 'black' },
  top: colour.white,
  fold: colour.silver,
  collar: 'shirt',
  badge: true,
  turn: 0.5,
  lean: 3,
  leftArm: { elbow: [-120, -40], hand: [10, -10] },
  rightArm: { elbow: [130, -50], hand: [150, -40] },
})

const elder = halfFigure({
  look: { skin: 'tan', hair: 'balding', hairColour: 'white', old: true },
  top: colour.bamboo,
  fold: colour.pine,
  collar: 'round',
  turn: -0.5,
  lean: -4,
  leftArm: { elbow: [-130, -50], hand: [-150, -40] },
  rightArm: { elbow: [130, -40], hand: [40, 0] },
})

/** An officer hands an old man a sack of rice. */
export function help(): string {
  return picture([
    backdrop(colour.haze, colour.mist, colour.cream),
    group([officer], { x: 520, y: 915, scale: 1.8 }),
    group([elder], { x: 1090, y: 915, scale: 1.8 }),
    group([sack], { x: 805, y: 770, scale: 1.25 }),
  ])
}
