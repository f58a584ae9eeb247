import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { pottedPlant } from '../../drawing/places.ts'
import { circle, ellipse, group, path, picture, rect, repeat, stroke, type Drawing } from '../../drawing/shapes.ts'
import { phone } from '../../drawing/things.ts'

/** A granddaughter stops a swindler who fishes for her grandmother's card out of a phone. */
export function falseCaller(): string {
  return picture([room(), swindlersPhone(), family(), hook()])
}

function room(): Drawing {
  return [
    rect(0, 0, 1600, 900, colour.butter),
    repeat(14, (i) => rect(i * 120, 0, 50, 700, '#ecd09a44')),
    rect(0, 700, 1600, 200, colour.oak),
    rect(0, 692, 1600, 14, colour.wood),
    path('M900 0 H1600 V900 H1040 Q860 480 900 0 Z', colour.night),
    path('M960 0 H1600 V900 H1120 Q920 480 960 0 Z', '#16323c'),
    group([pottedPlant()], { x: 92, y: 780, scale: 1.2 }),
    rect(250, 120, 150, 190, colour.wood, 6),
    rect(264, 134, 122, 162, colour.mist, 2),
    path('M264 296 L310 210 L338 250 L352 232 L386 296 Z', colour.leaf),
    circle(352, 176, 18, colour.coral),
  ].join('')
}

const villain = [
  path('M-178 420 C-178 100 -120 66 -60 44 L60 44 C120 66 178 100 178 420 Z', '#0f1c22'),
  path('M40 44 H60 C120 66 178 100 178 420 H116 C116 150 96 84 40 44 Z', '#08141a'),
  ellipse(0, -40, 84, 98, '#0f1c22'),
  rect(-76, -62, 152, 40, '#e6b184', 18),
  path('M-80 -46 Q-40 -62 0 -38 Q40 -62 80 -46 L84 -100 H-84 Z', '#0f1c22'),
  ellipse(-32, -38, 15, 8, colour.white),
  ellipse(32, -38, 15, 8, colour.white),
  circle(-38, -38, 7, colour.ink),
  circle(26, -38, 7, colour.ink),
  path('M-100 -84 C-100 -176 100 -176 100 -84 Q0 -116 -100 -84 Z', colour.ink),
  path('M-104 -86 Q0 -122 104 -86 L132 -62 Q0 -98 -132 -62 Z', '#08141a'),
].join('')

function swindlersPhone(): Drawing {
  return group(
    [
      rect(-206, -350, 412, 760, '#08141a', 52),
      rect(-184, -326, 368, 712, colour.deepTeal, 36),
      path('M-184 60 Q0 -60 184 100 V350 q0 36 -36 36 H-148 q-36 0 -36 -36 Z', '#1d3b46'),
      rect(-50, -316, 100, 20, '#08141a', 10),
      `<clipPath id="screen"><rect x="-184" y="-326" width="368" height="712" rx="36"/></clipPath><g clip-path="url(#screen)">${group([villain], { y: 60 })}</g>`,
      circle(-86, 318, 44, colour.red),
      stroke('M-104 318 h36', colour.white, 12),
      circle(86, 318, 44, colour.leaf),
      stroke('M68 322 L82 334 L106 304', colour.white, 11),
    ],
    { x: 1290, y: 430, turned: 4 },
  )
}

const grandmother = halfFigure({
  look: { skin: 'warm', hair: 'bun', hairColour: 'grey', old: true },
  top: colour.brick,
  fold: '#7c2415',
  collar: 'round',
  turn: 0.6,
  mood: 'worried',
  leftArm: { elbow: [-130, -20], hand: [-40, -18] },
  rightArm: { elbow: [140, -40], hand: [84, -168], holding: group([phone()], { x: 4, y: -34, turned: 14, scale: 0.86 }) },
})

const granddaughter = halfFigure({
  look: { skin: 'fair', hair: 'bob', hairColour: 'black' },
  top: colour.leaf,
  fold: colour.bamboo,
  collar: 'round',
  turn: 0.8,
  mood: 'calm',
  leftArm: { elbow: [-150, -30], hand: [-150, 30] },
  rightArm: { elbow: [150, -150], hand: [232, -176] },
})

const palm = group(
  [
    rect(-26, -22, 52, 56, '#f3c9a2', 20),
    repeat(4, (i) => rect(-27 + i * 14, -56 + Math.abs(i - 1.5) * 6, 12, 50, '#f3c9a2', 6)),
    rect(-44, -6, 34, 14, '#f3c9a2', 7),
    stroke('M-10 8 q12 8 22 -2', '#e0ab80', 3),
  ],
  { x: 1034, y: 598, turned: 10, scale: 1.2 },
)

function family(): Drawing {
  const armchair =
    path('M120 900 V560 Q120 460 220 460 H520 Q620 460 620 560 V900 Z', colour.teal) +
    path('M540 462 Q620 470 620 560 V900 H560 V560 Q560 490 540 462 Z', colour.deepTeal) +
    rect(60, 660, 120, 260, colour.teal, 50) +
    rect(560, 660, 120, 260, colour.deepTeal, 50)
  return armchair + group([grandmother], { x: 380, y: 850, scale: 1.42 }) + group([granddaughter], { x: 680, y: 890, scale: 1.5 }) + palm
}

function hook(): Drawing {
  const card = group(
    [
      rect(-62, -40, 124, 80, colour.mist, 10),
      rect(-50, -26, 36, 46, colour.white, 4),
      circle(-32, -12, 9, '#e6b184'),
      rect(-4, -22, 52, 9, colour.red, 4),
      rect(-4, -4, 44, 8, colour.leaf, 4),
      rect(-4, 12, 34, 8, colour.leaf, 4),
    ],
    { x: 838, y: 292, turned: -14 },
  )
  return (
    stroke('M1250 330 C1120 60 900 40 862 150 V214', colour.silver, 5) +
    card +
    `<path d="M862 206 v52 a30 30 0 1 1 -58 -8" fill="none" stroke="${colour.red}" stroke-width="13" stroke-linecap="round"/>` +
    path('M804 232 L784 262 L818 262 Z', colour.red)
  )
}
