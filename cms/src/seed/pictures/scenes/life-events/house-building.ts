import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { cloud } from '../../drawing/places.ts'
import { group, path, picture, rect, repeat, stroke } from '../../drawing/shapes.ts'
import { sheet } from '../../drawing/things.ts'
import { backdrop } from './backdrop.ts'

const bricks = repeat(6, (row) =>
  repeat(7, (column) =>
    row > 3 && column > 3 ? '' : rect(column * 92 + (row % 2) * 34, -row * 58 - 54, 86, 50, row % 2 === 0 ? colour.coral : '#d9735a', 4),
  ),
)

const scaffold =
  stroke('M-30 0 V-520 M330 0 V-520 M690 0 V-520', colour.oak, 14) +
  stroke('M-50 -180 H710 M-50 -390 H710', colour.straw, 20) +
  stroke('M-30 0 L330 -180 M330 -180 L690 0', colour.oak, 8)

const builder = halfFigure({
  look: { skin: 'tan', hair: 'short', hairColour: 'black', hat: 'helmet' },
  top: colour.teal,
  fold: colour.deepTeal,
  collar: 'shirt',
  turn: 0.5,
  leftArm: { elbow: [-130, -30], hand: [-50, -30] },
  rightArm: { elbow: [140, -40], hand: [110, -70], holding: group([sheet()], { scale: 1.2, turned: 12, y: -20 }) },
})

/** A builder with a drawing before walls that grow. */
export function houseBuilding(): string {
  return picture([
    backdrop(colour.sky, colour.sand, colour.haze),
    group([cloud()], { x: 330, y: 170, scale: 1.3 }),
    group([cloud()], { x: 1350, y: 130 }),
    group([bricks], { x: 740, y: 800 }),
    group([scaffold], { x: 730, y: 800 }),
    path('M700 300 L1075 130 L1450 300', 'none'),
    stroke('M700 290 L1075 130 L1450 290', colour.red, 26),
    group([builder], { x: 430, y: 915, scale: 1.85 }),
  ])
}
