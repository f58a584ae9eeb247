import { colour } from '../../drawing/palette.ts'
import { bambooGrove, hills } from '../../drawing/places.ts'
import { circle, group, path, picture, rect, repeat, stroke } from '../../drawing/shapes.ts'

const stake = rect(-11, -120, 22, 130, colour.wood, 5) + rect(-11, -120, 22, 30, colour.red, 5)

const booklet = group([
  rect(-150, -200, 300, 400, colour.brick, 14),
  rect(-140, -200, 290, 400, colour.red, 14),
  circle(5, -70, 62, colour.amber),
  circle(5, -70, 44, colour.red),
  rect(-80, 40, 170, 18, colour.amber, 9),
  rect(-50, 80, 110, 18, colour.amber, 9),
])

/** A plot between stakes, and the booklet that says whose it is. */
export function land(): string {
  return picture([
    rect(0, 0, 1600, 900, colour.sky),
    circle(1290, 190, 90, colour.butter),
    group([hills(colour.mist, 220, 1)], { y: 470 }),
    rect(0, 470, 1600, 430, colour.sprout),
    path('M160 860 L420 520 H1120 L1010 860 Z', colour.haze),
    repeat(5, (i) => stroke(`M${240 + i * 170} 840 L${470 + i * 140} 540`, colour.mist, 10)),
    stroke('M160 860 L420 520 H1120 L1010 860 Z', colour.white, 8),
    group([stake], { x: 420, y: 520, scale: 0.8 }),
    group([stake], { x: 1120, y: 520, scale: 0.8 }),
    group([stake], { x: 160, y: 860, scale: 1.2 }),
    group([stake], { x: 1010, y: 860, scale: 1.2 }),
    group([bambooGrove(420)], { x: 110, y: 520 }),
    group([booklet], { x: 1290, y: 600, turned: 8, scale: 1.15 }),
  ])
}
