import { head } from '../../drawing/heads.ts'
import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { bambooGrove, hills } from '../../drawing/places.ts'
import { circle, ellipse, group, path, picture, rect, repeat, stroke, type Drawing } from '../../drawing/shapes.ts'
import { laptopBack, phone } from '../../drawing/things.ts'

/** Young parents apply online for their baby in the evening. */
export function applyingAtHome(): string {
  return picture([room(), lamp(), family(), table()])
}

const night = [
  rect(0, 0, 420, 340, '#16323c'),
  circle(310, 90, 46, colour.butter),
  circle(290, 78, 40, '#16323c'),
  repeat(9, (i) => circle(30 + ((i * 97) % 380), 30 + ((i * 61) % 150), 2.6, colour.butter)),
  group([hills('#24505a', 150, 2)], { y: 330, scale: 0.5 }),
  group([bambooGrove(330)], { x: 60, y: 350 }),
].join('')

const frames = [0, 1].map((i) =>
  group(
    [
      rect(-58, -74, 116, 148, colour.oak, 6),
      rect(-46, -62, 92, 124, colour.butter, 2),
      path('M-46 62 L-10 -4 L14 30 L28 12 L46 62 Z', colour.leaf),
      circle(18, -28, 14, colour.coral),
    ],
    { x: 1290 + i * 160, y: 190 + i * 26, turned: i * 2 - 1 },
  ),
)

function room(): Drawing {
  return [
    rect(0, 0, 1600, 900, colour.dusk),
    rect(0, 0, 1600, 900, '#1d3b4640'),
    rect(104, 84, 452, 372, colour.oak, 10),
    `<clipPath id="night"><rect width="420" height="340" rx="4"/></clipPath>${group([`<g clip-path="url(#night)">${night}</g>`], { x: 120, y: 100 })}`,
    stroke('M330 100 V440 M120 240 H540', colour.oak, 11),
    rect(88, 446, 484, 22, colour.wood, 6),
    path('M76 60 Q110 240 66 520 H150 Q170 240 190 60 Z', '#c4422dcc'),
    path('M584 60 Q550 240 594 520 H510 Q490 240 470 60 Z', '#c4422dcc'),
    rect(50, 50, 560, 18, colour.bark, 9),
    frames.join(''),
  ].join('')
}

function lamp(): Drawing {
  return (
    path('M880 150 L300 900 H1500 Z', '#f8e7c31c') +
    path('M880 150 L520 900 H1260 Z', '#f8e7c326') +
    stroke('M880 0 V96', colour.ink, 6) +
    path('M770 176 Q880 20 990 176 Z', colour.amber) +
    path('M926 106 Q966 130 990 176 H944 Q944 136 926 106 Z', colour.straw) +
    ellipse(880, 176, 110, 16, colour.butter)
  )
}

const mother = halfFigure({
  look: { skin: 'fair', hair: 'tail', hairColour: 'brown' },
  top: colour.amber,
  fold: colour.straw,
  collar: 'round',
  turn: 0.3,
  lean: 3,
  leftArm: { elbow: [-120, -30], hand: [-60, 8] },
  rightArm: { elbow: [120, -30], hand: [66, 8] },
})

const baby = group([
  ellipse(0, 34, 96, 62, colour.cream),
  ellipse(14, 44, 78, 48, colour.white),
  group([head({ skin: 'fair', hair: 'child', hairColour: 'black' }, -0.3, 'calm')], { x: -44, y: -8, scale: 0.72, turned: -16 }),
  path('M-30 44 Q20 92 96 40 Q88 96 10 98 Q-40 92 -30 44 Z', colour.mist),
])

const father = halfFigure({
  look: { skin: 'warm', hair: 'short', hairColour: 'black' },
  top: colour.sprout,
  fold: colour.leaf,
  collar: 'polo',
  turn: -0.6,
  lean: -7,
  leftArm: { elbow: [-140, -20], hand: [-74, -14] },
  rightArm: { elbow: [140, -10], hand: [44, 6] },
})

function family(): Drawing {
  return (
    group([father], { x: 1130, y: 690, scale: 1.42 }) +
    group([baby], { x: 1100, y: 568, scale: 1.12 }) +
    group([circle(0, 0, 25, '#e6b184'), stroke('M-20 -4 q18 10 38 0', '#cf9264', 3)], { x: 1192, y: 690 }) +
    group([mother], { x: 700, y: 700, scale: 1.45 })
  )
}

function table(): Drawing {
  const cup =
    path('M-34 -62 H34 L26 0 H-26 Z', colour.white) +
    path('M10 -62 H34 L26 0 H12 Z', colour.silver) +
    stroke('M34 -48 q26 4 20 24 q-6 14 -26 12', colour.white, 8) +
    stroke('M-10 -78 q-12 -18 0 -34 M12 -78 q-12 -18 0 -34', '#fffdf788', 5)
  return [
    rect(0, 700, 1600, 200, colour.wood),
    rect(0, 700, 1600, 26, colour.oak),
    repeat(4, (i) => rect(0, 760 + i * 38, 1600, 3, '#5f3b2755')),
    group([laptopBack()], { x: 690, y: 742, scale: 1.35 }),
    group([cup], { x: 420, y: 752, scale: 1.1 }),
    group([group([phone(colour.mist)], { turned: 84 }), circle(0, 0, 22, colour.leaf), stroke('M-10 0 L-3 8 L11 -8', colour.white, 6)], {
      x: 1330,
      y: 760,
      scale: 1.15,
    }),
    group(
      [
        rect(-20, -44, 40, 44, colour.red, 8),
        stroke('M-4 -44 L-14 -104 M8 -44 L16 -96', colour.leaf, 5),
        circle(-16, -112, 18, colour.coral),
        circle(18, -104, 15, colour.amber),
      ],
      { x: 190, y: 752, scale: 1.3 },
    ),
  ].join('')
}
