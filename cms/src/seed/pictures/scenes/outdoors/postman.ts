import { colour } from '../../drawing/palette.ts'
import { halfFigure, standing } from '../../drawing/people.ts'
import { bambooGrove, cloud, hills, house, tree } from '../../drawing/places.ts'
import { circle, group, path, picture, rect, repeat, shadow, stroke, type Drawing } from '../../drawing/shapes.ts'
import { envelope, motorbike, windLines } from '../../drawing/things.ts'

/** A postman rides to a woman waiting at her gate. */
export function postman(): string {
  return picture([country(), home(), rider(), foreground()])
}

function country(): Drawing {
  return [
    rect(0, 0, 1600, 900, '#fbeed3'),
    circle(380, 250, 150, colour.butter),
    circle(380, 250, 104, colour.amber),
    group([cloud()], { x: 760, y: 130, scale: 1.1 }),
    group([cloud()], { x: 130, y: 110, scale: 0.8 }),
    group([hills(colour.haze, 300, 1.1)], { y: 560 }),
    group([hills(colour.mist, 200, 2.6)], { y: 580 }),
    rect(0, 560, 1600, 340, colour.sprout),
    repeat(12, (i) => stroke(`M${-60 + i * 150} 700 L${120 + i * 130} 566`, '#3f7d5444', 6)),
    group([tree(colour.leaf, colour.sprout)], { x: 640, y: 580, scale: 0.8 }),
    group([tree(colour.bamboo, colour.leaf)], { x: 520, y: 590, scale: 0.6 }),
    path('M0 690 H1600 V850 H0 Z', colour.sand),
    path('M0 684 H1600 V700 H0 Z', colour.straw),
    path('M0 842 H1600 V900 H0 Z', colour.leaf),
    repeat(7, (i) => stroke(`M${60 + i * 250} 772 h110`, '#fdf6e6', 9)),
  ].join('')
}

function home(): Drawing {
  const woman = standing(
    {
      look: { skin: 'warm', hair: 'bun', hairColour: 'black' },
      top: colour.amber,
      fold: colour.straw,
      collar: 'round',
      turn: -0.8,
      leftArm: { elbow: [-150, -150], hand: [-132, -250] },
      rightArm: { elbow: [110, -50], hand: [60, 6] },
    },
    { cloth: colour.deepTeal, fold: colour.night, shoe: colour.brick },
  )
  const hedge = repeat(5, (i) => circle(1190 + i * 104, 656, 60, i % 2 === 0 ? colour.bamboo : colour.leaf))
  return [
    group([bambooGrove(640)], { x: 1530, y: 660 }),
    group([house(colour.cream, colour.red, colour.brick)], { x: 1330, y: 640, scale: 1.55 }),
    hedge,
    rect(1130, 590, 30, 130, colour.oak, 6),
    rect(1122, 576, 46, 20, colour.wood, 6),
    group([rect(-40, -50, 80, 60, colour.red, 12), path('M-40 -38 Q0 -78 40 -38 Z', colour.brick), rect(-22, -28, 44, 8, colour.ink, 4)], {
      x: 1145,
      y: 580,
    }),
    shadow(1280, 806, 240),
    group([woman], { x: 1280, y: 800, scale: 0.84 }),
  ].join('')
}

function rider(): Drawing {
  const man = halfFigure({
    look: { skin: 'warm', hair: 'short', hairColour: 'black', hat: 'helmet' },
    top: colour.leaf,
    fold: colour.bamboo,
    turn: 0.9,
    leftArm: { elbow: [30, -40], hand: [150, -70] },
    rightArm: { elbow: [110, -60], hand: [166, -84] },
    behind: 'right',
  })
  const box =
    rect(-266, -318, 150, 150, colour.coral, 10) +
    rect(-156, -318, 40, 150, '#c4422d55', 8) +
    rect(-272, -326, 162, 22, colour.red, 8) +
    group([envelope()], { x: -204, y: -232, scale: 0.72 })
  const leg = stroke('M-78 -176 L30 -170 L34 -96', colour.night, 50) + path('M6 -98 h62 q24 6 22 28 h-84 Z', colour.bark)
  const bike = group([box, motorbike(), group([man], { x: -70, y: -172, scale: 0.92, turned: 5 }), leg], { x: 610, y: 816, scale: 1.28 })
  return shadow(610, 820, 640, 44) + bike + group([windLines('#fffdf7cc')], { x: 220, y: 560, scale: 1.1 })
}

function foreground(): Drawing {
  const tuft = (x: number, scale: number): Drawing =>
    group([stroke('M0 0 Q-6 -40 -24 -58 M0 0 Q0 -50 4 -78 M0 0 Q8 -38 28 -54', colour.bamboo, 9)], { x, y: 890, scale })
  return repeat(9, (i) => tuft(40 + i * 190, 0.7 + (i % 3) * 0.22)) + group([bambooGrove(700)], { x: 20, y: 920 })
}
