import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { circle, group, path, picture, rect, repeat } from '../../drawing/shapes.ts'
import { sheet } from '../../drawing/things.ts'
import { backdrop } from './backdrop.ts'

const awning = repeat(8, (i) =>
  path(`M${i * 130} 0 H${i * 130 + 130} V120 Q${i * 130 + 65} 180 ${i * 130} 120 Z`, i % 2 === 0 ? colour.red : colour.cream),
)

const basket = (tone: string) =>
  repeat(3, (i) => circle(-44 + i * 44, -64, 32, tone)) +
  repeat(2, (i) => circle(-22 + i * 44, -96, 32, tone)) +
  path('M-92 -56 H92 L70 30 H-70 Z', colour.oak) +
  rect(-96, -62, 192, 20, colour.wood, 8)

const seller = halfFigure({
  look: { skin: 'warm', hair: 'bun', hairColour: 'black' },
  top: colour.sprout,
  fold: colour.leaf,
  collar: 'shirt',
  turn: 0.2,
  leftArm: { elbow: [-140, -40], hand: [-70, 0] },
  rightArm: { elbow: [150, -60], hand: [150, -150], holding: group([sheet(true)], { y: -40, scale: 1, turned: 6 }) },
})

/** A shopkeeper behind her stall, with her certificate in hand. */
export function householdBusiness(): string {
  return picture([
    backdrop(colour.butter, colour.sand, colour.cream),
    rect(290, 190, 30, 600, colour.wood),
    rect(1280, 190, 30, 600, colour.wood),
    group([seller], { x: 800, y: 740, scale: 1.55 }),
    group([awning], { x: 280, y: 120 }),
    rect(250, 700, 1100, 60, colour.oak, 10),
    rect(280, 760, 1040, 140, colour.wood),
    group([basket(colour.coral)], { x: 430, y: 676 }),
    group([basket(colour.amber)], { x: 1170, y: 676 }),
    group([basket(colour.leaf)], { x: 1000, y: 690, scale: 0.7 }),
  ])
}
