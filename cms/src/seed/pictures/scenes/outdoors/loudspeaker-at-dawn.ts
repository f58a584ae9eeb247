import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { bambooGrove, hills, house, tree } from '../../drawing/places.ts'
import { circle, group, path, picture, rect, repeat, stroke, type Drawing } from '../../drawing/shapes.ts'
import { horn, soundWaves } from '../../drawing/things.ts'

/** The morning bulletin sounds over the roofs of the ward. */
export function loudspeakerAtDawn(): string {
  return picture([dawn(), roofs(), mast(), listeners()])
}

function dawn(): Drawing {
  const bird = (x: number, y: number, scale: number): Drawing =>
    group([stroke('M-24 -8 Q-10 -18 0 0 Q10 -18 24 -8', colour.bark, 5)], { x, y, scale })
  return [
    rect(0, 0, 1600, 900, '#f6cf9d'),
    rect(0, 0, 1600, 300, '#f3b98a'),
    path('M0 320 Q760 170 1600 330 V420 H0 Z', '#f6cf9d'),
    circle(610, 470, 330, '#f8e7c366'),
    circle(610, 470, 230, '#f8e7c399'),
    circle(610, 470, 150, '#e8694a'),
    bird(300, 190, 1),
    bird(380, 230, 0.7),
    bird(230, 250, 0.6),
    group([hills('#c9a98a', 260, 0.7)], { y: 600 }),
    group([hills('#8fa98a', 210, 2.1)], { y: 620 }),
    group([hills(colour.leaf, 150, 3.3)], { y: 640 }),
    rect(0, 620, 1600, 290, colour.bamboo),
  ].join('')
}

function roofs(): Drawing {
  const row: [number, number, number, string, string][] = [
    [150, 720, 1, colour.coral, colour.red],
    [430, 700, 0.8, colour.oak, colour.wood],
    [700, 716, 0.95, colour.red, colour.brick],
    [1000, 706, 0.85, colour.coral, colour.red],
    [1480, 720, 1, colour.red, colour.brick],
  ]
  const smoke = stroke('M1016 520 q-22 -30 0 -60 q22 -30 0 -60', '#fffdf755', 12)
  return (
    row
      .map(([x, y, scale, roof, fold], i) => group([house(i % 2 === 0 ? colour.cream : colour.butter, roof, fold)], { x, y, scale }))
      .join('') +
    smoke +
    repeat(6, (i) =>
      group([tree(i % 2 === 0 ? colour.pine : colour.leaf, i % 2 === 0 ? colour.bamboo : colour.sprout)], {
        x: 20 + i * 292,
        y: 736,
        scale: 0.62,
      }),
    ) +
    path('M0 724 Q500 690 900 728 T1600 716 V900 H0 Z', colour.pine)
  )
}

function mast(): Drawing {
  return [
    rect(1226, 150, 26, 750, colour.steel, 8),
    rect(1242, 150, 10, 750, '#2a282633', 4),
    repeat(6, (i) => rect(1212, 360 + i * 90, 54, 9, colour.steel, 4)),
    rect(1160, 232, 160, 16, colour.ink, 8),
    stroke('M1252 330 Q1450 380 1600 300', '#2a282699', 5),
    group([soundWaves(colour.white)], { x: 1010, y: 190, scale: 1.25, turned: 2 }),
    group([horn()], { x: 1216, y: 196, scale: 1.12, turned: 4 }),
    group([horn()], { x: 1262, y: 214, scale: 0.98, flipped: true, turned: 3 }),
    group([soundWaves(colour.white)], { x: 1440, y: 218, scale: 1, flipped: true }),
    group([bambooGrove(640)], { x: 1540, y: 930 }),
    group([bambooGrove(600)], { x: 40, y: 920 }),
  ].join('')
}

function listeners(): Drawing {
  const grandfather = halfFigure({
    look: { skin: 'tan', hair: 'side', hairColour: 'white', old: true },
    top: colour.white,
    fold: colour.silver,
    turn: 0.8,
    lean: 6,
    leftArm: { elbow: [-130, -40], hand: [-70, 10] },
    rightArm: {
      elbow: [140, -50],
      hand: [92, -120],
      holding: group(
        [path('M-22 -30 H22 L16 14 H-16 Z', colour.coral), stroke('M-8 -44 q-8 -12 0 -24 M8 -44 q-8 -12 0 -24', '#fffdf7aa', 5)],
        { y: -8 },
      ),
    },
  })
  const woman = halfFigure({
    look: { skin: 'warm', hair: 'tail', hairColour: 'black', hat: 'conical' },
    top: colour.teal,
    fold: colour.deepTeal,
    turn: 0.8,
    lean: 5,
    leftArm: { elbow: [-130, -40], hand: [-50, -10] },
    rightArm: { elbow: [130, -40], hand: [40, -20] },
  })
  return group([woman], { x: 640, y: 912, scale: 1.12 }) + group([grandfather], { x: 350, y: 912, scale: 1.22 })
}
