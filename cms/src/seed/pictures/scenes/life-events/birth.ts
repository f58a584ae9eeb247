import { head } from '../../drawing/heads.ts'
import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { circle, ellipse, group, path, picture, stroke } from '../../drawing/shapes.ts'
import { backdrop } from './backdrop.ts'

const mother = halfFigure({
  look: { skin: 'fair', hair: 'tail', hairColour: 'brown' },
  top: colour.coral,
  fold: colour.red,
  collar: 'round',
  turn: 0.3,
  lean: 6,
  leftArm: { elbow: [-130, -30], hand: [-40, 4] },
  rightArm: { elbow: [130, -40], hand: [70, -10] },
})

const father = halfFigure({
  look: { skin: 'warm', hair: 'short', hairColour: 'black' },
  top: colour.teal,
  fold: colour.deepTeal,
  collar: 'polo',
  turn: -0.4,
  lean: -6,
  leftArm: { elbow: [-150, -40], hand: [-110, 30] },
  rightArm: { elbow: [120, -20], hand: [70, 40] },
})

const baby = group([
  ellipse(0, 34, 104, 62, colour.white),
  ellipse(16, 44, 84, 48, colour.cream),
  group([head({ skin: 'fair', hair: 'child', hairColour: 'black' }, -0.3, 'calm')], { x: -48, y: -6, scale: 0.74, turned: -14 }),
  path('M-34 46 Q20 96 102 40 Q92 100 10 102 Q-44 94 -34 46 Z', colour.butter),
])

const stork = group([
  stroke('M-60 40 Q0 -30 60 -30', colour.white, 12),
  ...[0, 1, 2].map((i) => circle(-70 + i * 70, 60 - i * 50, 16 - i * 3, [colour.amber, colour.coral, colour.sprout][i] ?? colour.amber)),
])

/** Young parents with a newborn. */
export function birth(): string {
  return picture([
    backdrop(colour.haze, colour.mist, colour.cream),
    group([stork], { x: 420, y: 240, scale: 1.4 }),
    group([stork], { x: 1180, y: 240, scale: 1.4, flipped: true }),
    group([father], { x: 980, y: 910, scale: 1.75 }),
    group([mother], { x: 650, y: 920, scale: 1.75 }),
    group([baby], { x: 740, y: 770, scale: 1.45 }),
  ])
}
