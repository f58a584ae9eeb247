import { colour } from '../../drawing/palette.ts'
import { halfFigure } from '../../drawing/people.ts'
import { circle, group, path, picture, rect, repeat, type Drawing } from '../../drawing/shapes.ts'
import { faceSign } from '../../drawing/things.ts'

/** Three residents hold up round signs: content, so-so and unhappy. */
export function satisfaction(): string {
  return picture([backdrop(), people()])
}

function backdrop(): Drawing {
  const heights = [300, 380, 250, 430, 340]
  const tones = [colour.mist, colour.sprout, colour.mist, colour.sprout, colour.mist]
  const bars = repeat(5, (i) =>
    rect(152 + i * 262, 900 - (heights[i] ?? 300) - 170, 240, (heights[i] ?? 300) + 170, tones[i] ?? colour.mist, 26),
  )
  const leaves = repeat(22, (i) =>
    group([path('M0 0 Q14 -16 34 0 Q14 14 0 0 Z', [colour.leaf, colour.coral, colour.amber, colour.sprout][i % 4] ?? colour.leaf)], {
      x: 50 + ((i * 173) % 1500),
      y: 40 + ((i * 97) % 300),
      turned: (i * 67) % 360,
      scale: 0.8 + (i % 3) * 0.25,
    }),
  )
  return [
    rect(0, 0, 1600, 900, colour.butter),
    circle(800, 560, 620, '#fdf6e6aa'),
    circle(800, 560, 440, '#fffdf7aa'),
    group([bars], { opacity: 0.55 }),
    leaves,
  ].join('')
}

function handle(sign: Drawing): Drawing {
  return rect(-7, -70, 14, 96, colour.oak, 7) + group([sign], { y: -118 })
}

const grandmother = halfFigure({
  look: { skin: 'warm', hair: 'bun', hairColour: 'white', old: true },
  top: colour.bamboo,
  fold: colour.pine,
  collar: 'round',
  turn: 0.4,
  leftArm: { elbow: [-160, -90], hand: [-150, -224], holding: handle(faceSign(74, colour.sprout, 'up')) },
  rightArm: { elbow: [120, -50], hand: [60, 0] },
})

const man = halfFigure({
  look: { skin: 'tan', hair: 'short', hairColour: 'black' },
  top: colour.teal,
  fold: colour.deepTeal,
  collar: 'polo',
  shortSleeves: true,
  turn: 0,
  mood: 'calm',
  leftArm: { elbow: [-130, -40], hand: [-96, 20] },
  rightArm: { elbow: [170, -100], hand: [160, -230], holding: handle(faceSign(74, colour.amber, 'flat')) },
})

const farmer = halfFigure({
  look: { skin: 'warm', hair: 'tail', hairColour: 'black', hat: 'conical' },
  top: colour.brick,
  fold: '#7c2415',
  turn: -0.4,
  mood: 'calm',
  leftArm: { elbow: [-130, -40], hand: [-40, -10] },
  rightArm: { elbow: [176, -100], hand: [176, -220], holding: handle(faceSign(74, colour.coral, 'down')) },
})

function people(): Drawing {
  return (
    group([man], { x: 800, y: 912, scale: 1.56 }) +
    group([grandmother], { x: 400, y: 905, scale: 1.5 }) +
    group([farmer], { x: 1200, y: 905, scale: 1.5 })
  )
}
