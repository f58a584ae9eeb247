import { colour } from '../../drawing/palette.ts'
import { bambooGrove, cloud, hills, house, tree, wardOffice } from '../../drawing/places.ts'
import { circle, ellipse, group, path, picture, rect, repeat, stroke, type Drawing } from '../../drawing/shapes.ts'

/** Roads from four villages meet at the ward's office, rice fields between them, the sea behind. */
export function fourVillagesOneWard(): string {
  return picture([sky(), fields(), roads(), villages(), office(), foreground()])
}

function sky(): Drawing {
  return [
    rect(0, 0, 1600, 420, colour.sky),
    circle(1230, 190, 130, '#f8e7c3aa'),
    circle(1230, 190, 84, colour.butter),
    group([cloud()], { x: 280, y: 120, scale: 1.3 }),
    group([cloud()], { x: 960, y: 80 }),
    group([hills('#a9c9bf', 110, 4.1)], { y: 322 }),
    rect(0, 312, 1600, 90, '#7fb0b2'),
    repeat(7, (i) => stroke(`M${420 + i * 118} ${332 + (i % 3) * 18} h${60 + (i % 2) * 40}`, '#fffdf777', 5)),
    path('M0 262 C120 240 220 330 430 372 L520 392 H0 Z', '#6fa080'),
    path('M1600 250 C1480 240 1400 330 1180 366 L1060 392 H1600 Z', '#6fa080'),
    path('M0 320 C90 320 160 366 300 392 H0 Z', colour.leaf),
    path('M1600 316 C1530 320 1450 366 1330 392 H1600 Z', colour.leaf),
  ].join('')
}

function fields(): Drawing {
  const strip = (d: string, fill: string): Drawing => path(d, fill)
  return [
    rect(0, 384, 1600, 520, colour.mist),
    strip('M0 470 Q300 420 640 500 L470 640 Q200 560 0 610 Z', colour.sprout),
    strip('M960 500 Q1300 410 1600 470 V620 Q1380 560 1120 640 Z', colour.straw),
    strip('M0 640 Q240 590 440 680 L330 900 H0 Z', colour.straw),
    strip('M1160 680 Q1400 590 1600 650 V900 H1270 Z', colour.sprout),
    strip('M520 700 Q800 640 1080 700 L1160 900 H440 Z', '#a4c693'),
    repeat(7, (i) => stroke(`M${20 + i * 74} ${640 + i * 8} L${-30 + i * 66} 900`, '#bb875755', 5)),
    repeat(7, (i) => stroke(`M${1110 + i * 74} ${516 - i * 6} L${1180 + i * 68} ${630 - i * 8}`, '#bb875755', 5)),
    repeat(6, (i) => stroke(`M${40 + i * 92} ${488 + i * 2} L${16 + i * 86} ${590 + i * 6}`, '#3f7d5444', 5)),
    repeat(6, (i) => stroke(`M${1230 + i * 70} ${662 - i * 2} L${1330 + i * 66} 900`, '#3f7d5444', 5)),
  ].join('')
}

function roads(): Drawing {
  const courses = [
    'M250 520 C420 540 520 600 800 640',
    'M1350 500 C1180 540 1080 600 800 640',
    'M270 820 C470 800 620 740 800 650',
    'M1340 830 C1140 800 980 740 800 650',
  ]
  return (
    courses.map((d) => stroke(d, '#d8b06a', 46)).join('') +
    courses.map((d) => stroke(d, colour.cream, 36)).join('') +
    ellipse(800, 660, 330, 84, '#d8b06a') +
    ellipse(800, 656, 322, 78, colour.cream)
  )
}

function villages(): Drawing {
  const village = (x: number, y: number, scale: number, roofs: [string, string][]): Drawing =>
    group(
      [
        group([tree(colour.bamboo, colour.leaf)], { x: -190, y: -6, scale: 0.8 }),
        group([house(colour.cream, roofs[0]?.[0] ?? colour.coral, roofs[0]?.[1] ?? colour.red)], { x: -80, y: -30, scale: 0.72 }),
        group([tree(colour.leaf, colour.sprout)], { x: 196, y: 0, scale: 0.7 }),
        group([house(colour.butter, roofs[1]?.[0] ?? colour.coral, roofs[1]?.[1] ?? colour.red)], { x: 90, y: 8, scale: 0.86 }),
      ],
      { x, y, scale },
    )
  return [
    village(220, 520, 0.74, [
      [colour.coral, colour.red],
      [colour.oak, colour.wood],
    ]),
    village(1390, 504, 0.74, [
      [colour.oak, colour.wood],
      [colour.coral, colour.red],
    ]),
  ].join('')
}

function office(): Drawing {
  const near = (x: number, flipped: boolean): Drawing =>
    group(
      [
        group([house(colour.cream, colour.coral, colour.red)], { x: -90, y: -26, scale: 0.9 }),
        group([tree(colour.bamboo, colour.leaf)], { x: 62, y: -6, scale: 0.9 }),
        group([house(colour.butter, colour.oak, colour.wood)], { x: 190, y: 10, scale: 0.86 }),
      ],
      { x, y: 832, scale: 0.86, flipped },
    )
  return (
    group([tree(colour.bamboo, colour.leaf)], { x: 450, y: 640, scale: 1.1 }) +
    group([tree(colour.leaf, colour.sprout)], { x: 1150, y: 640, scale: 1.1 }) +
    group([wardOffice()], { x: 800, y: 634, scale: 0.98 }) +
    near(200, false) +
    near(1400, true)
  )
}

function foreground(): Drawing {
  const cyclist = (x: number, y: number, tone: string, flipped: boolean): Drawing =>
    group(
      [
        `<circle cx="-34" cy="-24" r="22" fill="none" stroke="${colour.ink}" stroke-width="5"/><circle cx="34" cy="-24" r="22" fill="none" stroke="${colour.ink}" stroke-width="5"/>`,
        stroke('M-34 -24 L-8 -58 L24 -58 L34 -24 M-8 -58 L4 -24 L24 -58', colour.red, 5),
        stroke('M-10 -70 L6 -40 L2 -22', colour.ink, 10),
        stroke('M-10 -72 Q-8 -104 2 -116', tone, 24),
        stroke('M2 -106 L24 -72', tone, 9),
        circle(8, -140, 17, '#e6b184'),
        path('M-26 -142 L8 -174 L42 -142 Q8 -134 -26 -142 Z', colour.straw),
      ],
      { x, y, flipped, scale: 1.05 },
    )
  return (
    cyclist(590, 790, colour.red, false) +
    cyclist(1020, 776, colour.teal, true) +
    group([bambooGrove(560)], { x: 40, y: 930, scale: 1.05 }) +
    group([bambooGrove(520)], { x: 1570, y: 930, scale: 1.05, flipped: true })
  )
}
