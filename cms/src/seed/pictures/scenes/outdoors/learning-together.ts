import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { bambooGrove, hills, house } from '../../drawing/places.ts'
import { circle, ellipse, group, path, picture, rect, repeat, stroke, type Drawing } from '../../drawing/shapes.ts'
import { phone } from '../../drawing/things.ts'

/** A volunteer shows two elders how to use their phone at a table under the trees. */
export function learningTogether(): string {
  return picture([yard(), people(), table()])
}

function yard(): Drawing {
  const sag = (x: number): number => 142 + Math.round(Math.sin((x / 800) * Math.PI) * 40)
  const string = stroke(`M${Array.from({ length: 33 }, (_, i) => `${i * 50} ${sag(i * 50)}`).join(' L')}`, colour.bark, 4)
  const lanterns = repeat(6, (i) => {
    const x = 170 + i * 230
    return group(
      [
        stroke('M0 -34 V-22', colour.bark, 4),
        ellipse(0, 6, 26, 30, i % 2 === 0 ? colour.red : colour.amber),
        ellipse(8, 6, 12, 29, '#2a28261a'),
        rect(-12, -28, 24, 8, colour.wood, 3),
        stroke('M0 38 v18', i % 2 === 0 ? colour.amber : colour.red, 5),
      ],
      { x, y: sag(x) + 34 },
    )
  })
  return [
    rect(0, 0, 1600, 900, '#fbeed3'),
    group([hills(colour.haze, 260, 1.9)], { y: 560 }),
    group([hills(colour.mist, 180, 0.4)], { y: 590 }),
    rect(0, 566, 1600, 340, colour.sprout),
    path('M0 620 Q800 560 1600 620 V900 H0 Z', '#a4c693'),
    group([house(colour.cream, colour.coral, colour.red)], { x: 1290, y: 610, scale: 1.5 }),
    group([bambooGrove(700)], { x: 150, y: 660 }),
    group([bambooGrove(640)], { x: 1540, y: 680, flipped: true }),
    string,
    lanterns,
  ].join('')
}

const volunteer = halfFigure({
  look: { skin: 'fair', hair: 'side', hairColour: 'black' },
  top: colour.leaf,
  fold: colour.bamboo,
  collar: 'polo',
  shortSleeves: true,
  turn: -0.5,
  lean: -6,
  leftArm: { elbow: [-150, -40], hand: [-160, -64] },
  rightArm: { elbow: [130, -30], hand: [70, 4] },
})

const grandmother = halfFigure({
  look: { skin: 'warm', hair: 'bun', hairColour: 'white', old: true, glasses: true },
  top: colour.brick,
  fold: '#7c2415',
  collar: 'round',
  turn: 0.3,
  lean: 3,
  leftArm: { elbow: [-130, -30], hand: [0, -56] },
  rightArm: { elbow: [130, -40], hand: [64, -78], holding: group([phone()], { x: -8, y: -30, turned: -6, scale: 0.92 }) },
})

const grandfather = halfFigure({
  look: { skin: 'tan', hair: 'balding', hairColour: 'white', old: true },
  top: colour.teal,
  fold: colour.deepTeal,
  turn: -0.8,
  leftArm: { elbow: [-130, -30], hand: [-40, -10] },
  rightArm: { elbow: [130, -30], hand: [50, -8] },
})

const child = halfFigure({
  look: { skin: 'fair', hair: 'child', hairColour: 'black' },
  top: colour.amber,
  fold: colour.straw,
  collar: 'round',
  turn: 0.8,
  headScale: 1.25,
  leftArm: { elbow: [-110, -40], hand: [-40, -34] },
  rightArm: { elbow: [110, -40], hand: [50, -34] },
})

function people(): Drawing {
  return (
    group([child], { x: 300, y: 740, scale: 1.08 }) +
    group([grandfather], { x: 1150, y: 720, scale: 1.38 }) +
    group([volunteer], { x: 850, y: 712, scale: 1.5 }) +
    group([grandmother], { x: 570, y: 720, scale: 1.42 })
  )
}

function table(): Drawing {
  const cup = path('M-26 -40 H26 L20 0 H-20 Z', colour.white) + path('M8 -40 H26 L20 0 H8 Z', colour.silver)
  const teapot =
    ellipse(0, -44, 54, 44, colour.coral) +
    path('M20 -82 Q54 -70 54 -44 Q54 -4 20 -4 Q36 -44 20 -82 Z', colour.red) +
    stroke('M-48 -50 q-38 -6 -42 -38', colour.coral, 14) +
    stroke('M50 -60 q34 4 28 32 q-6 16 -28 14', colour.red, 9) +
    rect(-24, -96, 48, 14, colour.red, 7) +
    circle(0, -102, 9, colour.brick)
  return [
    rect(120, 712, 1360, 34, colour.oak, 12),
    rect(120, 734, 1360, 16, colour.wood, 8),
    rect(200, 748, 50, 160, colour.wood),
    rect(1350, 748, 50, 160, colour.wood),
    rect(250, 748, 1100, 60, '#5f3b2733'),
    group([teapot], { x: 1330, y: 716 }),
    group([cup], { x: 1210, y: 718 }),
    group([cup], { x: 420, y: 718 }),
    group([phone(colour.butter)], { x: 980, y: 716, turned: 78, scale: 0.9 }),
  ].join('')
}
