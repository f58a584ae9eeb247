import { colour } from '../../drawing/palette.ts'
import { halfFigure, seated } from '../../drawing/people.ts'
import { pottedPlant } from '../../drawing/places.ts'
import { group, path, picture, rect, repeat, shadow, stroke, type Drawing } from '../../drawing/shapes.ts'
import { chair, laptopBack, wallClock } from '../../drawing/things.ts'

/** People wait under a clock while an official stamps a paper on time. */
export function waitingRoom(): string {
  return picture([room(), waiting(), official(), group([pottedPlant()], { x: 1500, y: 880, scale: 1.15 })])
}

const pinned = [colour.white, colour.butter, colour.mist, colour.white, colour.white, colour.mist]

function room(): Drawing {
  const board =
    rect(-190, -130, 380, 260, colour.wood, 10) +
    rect(-176, -116, 352, 232, colour.sand, 4) +
    repeat(6, (i) =>
      group(
        [
          rect(-44, -44, 88, 88, pinned[i] ?? colour.white, 3),
          repeat(3, (line) => rect(-30, -22 + line * 18, line === 2 ? 36 : 60, 6, colour.silver, 3)),
          rect(-5, -50, 10, 12, colour.red, 5),
        ],
        { x: -112 + (i % 3) * 112, y: i < 3 ? -54 : 54, turned: ((i * 5) % 7) - 3 },
      ),
    )
  return [
    rect(0, 0, 1600, 900, colour.haze),
    rect(0, 0, 1600, 560, '#fdf6e699'),
    rect(0, 560, 1600, 150, colour.mist),
    rect(0, 552, 1600, 12, colour.leaf),
    rect(0, 700, 1600, 200, colour.sand),
    rect(0, 694, 1600, 12, colour.oak),
    path('M0 706 H1600 V760 Q800 720 0 770 Z', '#2a28260d'),
    group([wallClock(112)], { x: 820, y: 208 }),
    group([board], { x: 330, y: 220 }),
    rect(1180, 90, 300, 250, colour.wood, 8),
    rect(1194, 104, 272, 222, colour.sky, 3),
    path('M1194 326 V262 Q1270 200 1330 262 T1466 236 V326 Z', colour.sprout),
    stroke('M1330 104 V326 M1194 214 H1466', colour.wood, 9),
  ].join('')
}

function motherAndChild(): Drawing {
  const mother = seated(
    {
      look: { skin: 'fair', hair: 'bun', hairColour: 'black' },
      top: colour.coral,
      fold: '#cf6a4a',
      collar: 'round',
      turn: 0.6,
      leftArm: { elbow: [-90, -40], hand: [30, -34] },
      rightArm: { elbow: [120, -60], hand: [76, -30] },
    },
    { cloth: colour.bamboo, fold: colour.pine },
  )
  const child = halfFigure({
    look: { skin: 'fair', hair: 'child', hairColour: 'black' },
    top: colour.amber,
    fold: colour.straw,
    collar: 'round',
    turn: 0.7,
    headScale: 1.25,
    leftArm: { elbow: [-100, -40], hand: [-20, -30] },
    rightArm: { elbow: [110, -40], hand: [60, -20] },
  })
  return group([mother], { x: 160, y: 640, scale: 0.98 }) + group([child], { x: 246, y: 634, scale: 0.56 })
}

function waiting(): Drawing {
  const grandfather = seated(
    {
      look: { skin: 'tan', hair: 'side', hairColour: 'white', old: true },
      top: colour.teal,
      fold: colour.deepTeal,
      turn: 0.7,
      mood: 'calm',
      leftArm: { elbow: [-80, -40], hand: [96, -72] },
      rightArm: { elbow: [120, -50], hand: [130, -84] },
    },
    { cloth: colour.oak, fold: colour.wood },
  )
  const cane = stroke('M520 822 V560 q2 -34 34 -32', colour.bark, 11)
  return [
    shadow(210, 850, 330, 40),
    group([chair(colour.red, colour.brick)], { x: 150, y: 640 }),
    shadow(530, 850, 330, 40),
    group([chair(colour.red, colour.brick)], { x: 450, y: 640 }),
    motherAndChild(),
    group([grandfather], { x: 440, y: 640, scale: 0.98 }),
    group([cane], { x: 40 }),
  ].join('')
}

function official(): Drawing {
  const stamp = rect(-20, -8, 40, 26, colour.red, 5) + rect(-9, -40, 18, 34, colour.bark, 6) + rect(-16, -52, 32, 18, colour.bark, 9)
  const man = halfFigure({
    look: { skin: 'warm', hair: 'short', hairColour: 'black' },
    top: colour.white,
    fold: colour.silver,
    badge: true,
    turn: -0.6,
    lean: -4,
    leftArm: { elbow: [-150, -50], hand: [-118, -36], holding: group([stamp], { x: -4, y: 26 }) },
    rightArm: { elbow: [130, -40], hand: [20, 2] },
  })
  const desk = [
    rect(820, 640, 640, 26, colour.oak, 8),
    rect(850, 664, 580, 230, colour.bamboo),
    rect(850, 664, 580, 14, colour.pine),
    repeat(3, (i) => rect(886 + i * 180, 716, 148, 140, '#163d2f55', 8)),
  ].join('')
  const papers = repeat(5, (i) => rect(1290 + ((i * 7) % 9), 626 - i * 13, 120, 13, i % 2 === 0 ? colour.white : colour.butter, 3))
  return (
    shadow(1140, 894, 760, 40) +
    group([man], { x: 1120, y: 664, scale: 1.2 }) +
    desk +
    group([path('M-70 0 H70 L60 -14 H-60 Z', colour.white)], { x: 976, y: 644 }) +
    group([laptopBack()], { x: 1190, y: 646, scale: 0.72 }) +
    papers
  )
}
