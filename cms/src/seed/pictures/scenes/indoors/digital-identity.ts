import { colour } from '../../drawing/palette.ts'
import { standing } from '../../drawing/people.ts'
import { bambooGrove, cloud, hills } from '../../drawing/places.ts'
import { circle, group, path, picture, rect, repeat, shadow, stroke, type Drawing } from '../../drawing/shapes.ts'
import { phone, phoneBack } from '../../drawing/things.ts'

/** Two people with their phones beside a huge one that carries an identity card. */
export function digitalIdentity(): string {
  return picture([ground(), shield(), greatPhone(), people()])
}

function ground(): Drawing {
  return [
    rect(0, 0, 1600, 900, colour.sky),
    circle(800, 430, 400, '#fdf6e699'),
    group([hills(colour.haze, 300, 0.6)], { y: 640 }),
    group([hills(colour.mist, 190, 2.2)], { y: 700 }),
    rect(0, 690, 1600, 210, colour.sprout),
    path('M0 760 Q420 700 800 744 T1600 730 V900 H0 Z', '#3f7d5455'),
    group([cloud()], { x: 230, y: 150 }),
    group([cloud()], { x: 1330, y: 110, scale: 1.3 }),
    group([bambooGrove(660)], { x: 90, y: 800 }),
    group([bambooGrove(600)], { x: 1510, y: 800, flipped: true }),
  ].join('')
}

function shield(): Drawing {
  const outline = 'M0 -230 C70 -190 140 -176 214 -176 C222 20 150 160 0 240 C-150 160 -222 20 -214 -176 C-140 -176 -70 -190 0 -230 Z'
  return group(
    [
      path(outline, colour.bamboo),
      group([path(outline, colour.leaf)], { scale: 0.88 }),
      path('M0 -202 C62 -168 124 -156 188 -156 C194 18 132 142 0 212 Z', '#163d2f33'),
    ],
    { x: 1000, y: 320, scale: 0.95, turned: 7 },
  )
}

function greatPhone(): Drawing {
  const finger = repeat(
    5,
    (i) =>
      `<path d="M${-12 - i * 13} ${34 + i * 2} v${-26 - i * 4} a${12 + i * 13} ${14 + i * 13} 0 0 1 ${24 + i * 26} 0 v${26 + i * 4}" fill="none" stroke="${colour.leaf}" stroke-width="6.5" stroke-linecap="round"/>`,
  )
  const card = [
    rect(-142, -90, 284, 180, colour.mist, 16),
    path('M142 0 V74 q0 16 -16 16 H-20 Q60 60 142 0 Z', '#79ab7288'),
    rect(-122, -52, 88, 112, colour.white, 8),
    circle(-78, -16, 22, '#f3c9a2'),
    path('M-104 -20 C-104 -56 -52 -56 -52 -20 Q-78 -40 -104 -20 Z', colour.ink),
    path('M-114 60 Q-110 14 -78 14 Q-46 14 -42 60 Z', colour.red),
    repeat(4, (i) => rect(-14, -46 + i * 28, i === 0 ? 130 : 100 - i * 10, 12, i === 0 ? colour.red : colour.leaf, 6)),
    rect(78, 36, 44, 32, colour.amber, 6),
  ].join('')
  const screen = [
    rect(-186, -356, 372, 712, colour.ink, 54),
    rect(-166, -336, 332, 672, colour.cream, 38),
    rect(-52, -328, 104, 22, colour.ink, 11),
    group([card], { y: -176 }),
    group([finger], { y: 46, scale: 1.15 }),
    rect(-110, 176, 220, 54, colour.red, 27),
    stroke('M-22 203 L-6 218 L24 188', colour.white, 9),
    rect(-90, 254, 180, 12, colour.silver, 6),
    rect(-60, 280, 120, 12, colour.silver, 6),
  ].join('')
  return shadow(800, 800, 520, 46) + group([screen], { x: 800, y: 440, turned: -4 })
}

const woman = standing(
  {
    look: { skin: 'fair', hair: 'tail', hairColour: 'black' },
    top: colour.coral,
    fold: colour.red,
    collar: 'round',
    turn: 0.7,
    leftArm: { elbow: [-120, -70], hand: [-84, 16] },
    rightArm: { elbow: [130, -40], hand: [124, -120], holding: group([phoneBack()], { y: -26, turned: 10 }) },
  },
  { cloth: colour.deepTeal, fold: colour.night },
)

const man = standing(
  {
    look: { skin: 'tan', hair: 'side', hairColour: 'grey', old: true, glasses: true },
    top: colour.white,
    fold: colour.silver,
    turn: -0.8,
    leftArm: { elbow: [-140, -50], hand: [-112, -118], holding: group([phone()], { y: -24, turned: -10 }) },
    rightArm: { elbow: [130, -60], hand: [84, -4] },
  },
  { cloth: colour.oak, fold: colour.wood },
)

function people(): Drawing {
  return (
    shadow(380, 838, 300) +
    group([woman], { x: 380, y: 830, scale: 0.98 }) +
    shadow(1230, 838, 300) +
    group([man], { x: 1230, y: 830, scale: 1 })
  )
}
