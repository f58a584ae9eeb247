import { colour } from '../../drawing/palette.ts'
import { standing } from '../../drawing/people.ts'
import { bambooGrove, cloud, hills, wardOffice } from '../../drawing/places.ts'
import { circle, group, path, picture, rect, repeat, shadow, stroke, type Drawing } from '../../drawing/shapes.ts'
import { bubble, envelope, phone } from '../../drawing/things.ts'

/** Residents send their opinions to the ward, one by letter, one by phone. */
export function speakingUp(): string {
  return picture([square(), letterbox(), people(), bubbles()])
}

function square(): Drawing {
  return [
    rect(0, 0, 1600, 900, colour.sky),
    group([cloud()], { x: 240, y: 110 }),
    group([cloud()], { x: 1180, y: 84, scale: 1.2 }),
    group([hills(colour.haze, 250, 0.9)], { y: 520 }),
    group([hills(colour.mist, 160, 2.5)], { y: 530 }),
    rect(0, 516, 1600, 390, colour.sprout),
    path('M640 540 H960 L1500 900 H100 Z', colour.cream),
    path('M700 540 H900 L1120 900 H480 Z', colour.butter),
    group([wardOffice()], { x: 800, y: 520, scale: 0.86 }),
    group([bambooGrove(560)], { x: 110, y: 640 }),
    group([bambooGrove(560)], { x: 1500, y: 640, flipped: true }),
  ].join('')
}

function letterbox(): Drawing {
  return (
    shadow(800, 856, 300, 40) +
    group(
      [
        rect(-16, -130, 32, 130, colour.ink, 6),
        rect(-76, -16, 152, 22, colour.ink, 8),
        path('M-118 -120 V-330 Q-118 -440 0 -440 Q118 -440 118 -330 V-120 Z', colour.red),
        path('M40 -434 Q118 -420 118 -330 V-120 H60 V-330 Q60 -400 40 -434 Z', colour.brick),
        rect(-132, -136, 264, 30, colour.brick, 10),
        rect(-76, -330, 152, 26, colour.ink, 13),
        rect(-64, -262, 128, 92, colour.butter, 10),
        repeat(3, (i) => rect(-44, -242 + i * 22, i === 2 ? 54 : 88, 9, colour.oak, 4)),
        group([envelope()], { y: -350, scale: 0.72, turned: -3 }),
        rect(-76, -324, 152, 20, colour.red, 8),
      ],
      { x: 800, y: 850 },
    )
  )
}

function people(): Drawing {
  const woman = standing(
    {
      look: { skin: 'warm', hair: 'tail', hairColour: 'black', hat: 'conical' },
      top: colour.leaf,
      fold: colour.bamboo,
      turn: 0.7,
      leftArm: { elbow: [-120, -60], hand: [-84, 20] },
      rightArm: { elbow: [140, -80], hand: [172, -122], holding: group([envelope()], { x: 34, y: -10, turned: 12, scale: 0.66 }) },
    },
    { cloth: colour.ink, fold: colour.night, shoe: colour.wood },
  )
  const man = standing(
    {
      look: { skin: 'tan', hair: 'short', hairColour: 'black', glasses: true },
      top: colour.white,
      fold: colour.silver,
      turn: -0.6,
      leftArm: { elbow: [-130, -50], hand: [-96, -126], holding: group([phone()], { y: -26, turned: -8 }) },
      rightArm: { elbow: [130, -60], hand: [84, 6] },
    },
    { cloth: colour.deepTeal, fold: colour.night },
  )
  return (
    shadow(500, 868, 290) +
    group([woman], { x: 500, y: 860, scale: 1.02 }) +
    shadow(1150, 868, 290) +
    group([man], { x: 1150, y: 860, scale: 1.04 })
  )
}

function bubbles(): Drawing {
  const lines = repeat(3, (i) => rect(-84, -36 + i * 28, i === 2 ? 104 : 168, 13, '#24593f66', 6))
  const tick = circle(0, 0, 40, colour.leaf) + stroke('M-18 2 L-5 16 L20 -14', colour.white, 11)
  const question = repeat(3, (i) => circle(-46 + i * 46, 0, 15, i === 1 ? colour.red : colour.coral))
  return [
    group([bubble(230, 140, colour.white, lines)], { x: 236, y: 318, flipped: true }),
    group([bubble(210, 116, colour.white, question)], { x: 1404, y: 322 }),
    group([bubble(150, 120, colour.white, tick)], { x: 912, y: 120 }),
  ].join('')
}
