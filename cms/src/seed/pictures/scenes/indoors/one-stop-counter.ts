import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { pottedPlant, viewWindow } from '../../drawing/places.ts'
import { group, path, picture, rect, repeat, stroke, type Drawing } from '../../drawing/shapes.ts'
import { laptopBack, sheet } from '../../drawing/things.ts'

/** An elderly man is handed his papers over the ward's counter. */
export function oneStopCounter(): string {
  return picture([room(), clerks(), counter(), visitor(), group([pottedPlant()], { x: 130, y: 900, scale: 1.25 })])
}

function room(): Drawing {
  const lamp = (x: number): Drawing =>
    stroke(`M${x} 0 V70`, colour.bark, 5) +
    path(`M${x - 62} 122 Q${x} 40 ${x + 62} 122 Z`, colour.bamboo) +
    path(`M${x - 40} 122 H${x + 40} L${x + 180} 470 H${x - 180} Z`, '#fffdf726')
  const binders = [colour.teal, colour.red, colour.straw, colour.leaf, colour.coral, colour.deepTeal, colour.sprout]
  const shelf = (y: number, shift: number): Drawing =>
    repeat(7, (i) =>
      rect(
        1268 + i * 38,
        y - 104 + ((i * 7 + shift) % 3) * 6,
        30,
        104 - ((i * 7 + shift) % 3) * 6,
        binders[(i + shift) % 7] ?? colour.leaf,
        4,
      ),
    ) + rect(1246, y, 310, 14, colour.wood, 4)
  return [
    rect(0, 0, 1600, 900, colour.butter),
    rect(0, 0, 1600, 900, '#fdf6e680'),
    rect(0, 640, 1600, 260, colour.sand),
    rect(0, 632, 1600, 12, colour.oak),
    lamp(760),
    lamp(1160),
    group([viewWindow(470, 310)], { x: 150, y: 130 }),
    shelf(250, 0),
    shelf(400, 3),
  ].join('')
}

function clerks(): Drawing {
  const woman = halfFigure({
    look: { skin: 'fair', hair: 'bob', hairColour: 'black' },
    top: colour.white,
    fold: colour.silver,
    badge: true,
    turn: -0.7,
    lean: -4,
    leftArm: { elbow: [-150, -10], hand: [-178, -66], holding: group([sheet(true)], { x: -34, y: -14, turned: -12 }) },
    rightArm: { elbow: [120, -40], hand: [40, 0] },
  })
  const man = halfFigure({
    look: { skin: 'warm', hair: 'side', hairColour: 'black', glasses: true },
    top: colour.teal,
    fold: colour.deepTeal,
    badge: true,
    turn: -0.4,
    mood: 'calm',
    leftArm: { elbow: [-110, -40], hand: [-50, 4] },
    rightArm: { elbow: [110, -40], hand: [60, 4] },
  })
  return group([man], { x: 1385, y: 580, scale: 1.08 }) + group([woman], { x: 1030, y: 600, scale: 1.32 })
}

function counter(): Drawing {
  const slats = repeat(17, (i) => rect(690 + i * 56, 636, 8, 264, '#163d2f40', 4))
  return [
    group([laptopBack()], { x: 1400, y: 596, scale: 0.95 }),
    rect(640, 620, 980, 300, colour.bamboo),
    slats,
    rect(600, 584, 1020, 44, colour.oak, 10),
    rect(600, 612, 1020, 16, colour.wood, 8),
    group([rect(-44, -18, 88, 18, colour.white, 4), rect(-38, -34, 76, 16, colour.silver, 4), rect(-42, -50, 84, 16, colour.butter, 4)], {
      x: 1210,
      y: 584,
    }),
    rect(826, 546, 32, 40, colour.red, 6),
    stroke('M836 546 V512 M848 546 V520', colour.ink, 5),
  ].join('')
}

function visitor(): Drawing {
  const elder = halfFigure({
    look: { skin: 'tan', hair: 'balding', hairColour: 'white', old: true, glasses: true },
    top: colour.coral,
    fold: '#cf6a4a',
    turn: 0.9,
    lean: 4,
    leftArm: { elbow: [-130, -40], hand: [-92, 30] },
    rightArm: { elbow: [132, -108], hand: [160, -206] },
  })
  return group([elder], { x: 520, y: 900, scale: 1.62 })
}
