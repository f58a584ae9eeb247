import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { circle, group, path, picture, repeat } from '../../drawing/shapes.ts'
import { sheet } from '../../drawing/things.ts'
import { backdrop } from './backdrop.ts'

const bouquet = group([
  path('M-14 70 L0 0 L14 70 Z', colour.leaf),
  ...[-34, 0, 34].map((x, i) => circle(x, -10 - (i % 2) * 22, 26, [colour.coral, colour.white, colour.amber][i] ?? colour.white)),
  circle(-16, 12, 22, colour.white),
  circle(18, 14, 22, colour.coral),
])

const bride = halfFigure({
  look: { skin: 'fair', hair: 'bun', hairColour: 'black' },
  top: colour.red,
  fold: colour.brick,
  collar: 'round',
  turn: 0.4,
  lean: 3,
  leftArm: { elbow: [-140, -60], hand: [-20, -90], holding: bouquet },
  rightArm: { elbow: [110, -40], hand: [40, -14] },
})

const groom = halfFigure({
  look: { skin: 'warm', hair: 'side', hairColour: 'black' },
  top: colour.deepTeal,
  fold: colour.night,
  collar: 'shirt',
  turn: -0.4,
  lean: -3,
  leftArm: { elbow: [-110, -40], hand: [-60, -10] },
  rightArm: { elbow: [140, -50], hand: [150, -110], holding: group([sheet(true)], { scale: 0.9, turned: 8, y: -40 }) },
})

const heart = path('M0 60 C-90 0 -70 -70 -24 -70 C-4 -70 0 -50 0 -42 C0 -50 4 -70 24 -70 C70 -70 90 0 0 60 Z', colour.coral)

/** A couple on their wedding day. */
export function marriage(): string {
  return picture([
    backdrop(colour.butter, colour.sand, colour.cream),
    repeat(6, (i) => group([heart], { x: 180 + i * 250, y: i % 2 === 0 ? 170 : 260, scale: i % 2 === 0 ? 0.5 : 0.34, opacity: 0.7 })),
    group([bride], { x: 630, y: 915, scale: 1.85 }),
    group([groom], { x: 980, y: 915, scale: 1.85 }),
  ])
}
