import { head, type Look, type Mood } from './heads.ts'
import { colour, skins } from './palette.ts'
import { circle, ellipse, group, path, rect, stroke, type Drawing } from './shapes.ts'

/** Elbow and hand, measured from the figure's origin. */
interface Arm {
  elbow: [number, number]
  hand: [number, number]
  /** What the hand holds, drawn at the hand. */
  holding?: Drawing
}

interface Figure {
  look: Look
  top: string
  /** Darker tone of the clothes. */
  fold: string
  collar?: 'shirt' | 'round' | 'polo'
  /** A badge on a red ribbon. */
  badge?: boolean
  turn?: number
  /** Degrees the head leans. */
  lean?: number
  mood?: Mood
  leftArm: Arm
  rightArm: Arm
  /** The arm drawn behind the body, if any. */
  behind?: 'left' | 'right'
  shortSleeves?: boolean
  /** Children have larger heads for their size. */
  headScale?: number
}

/** Returns a figure down to the waist, which stands at the origin; the crown is about 330 above. */
export function halfFigure(figure: Figure): Drawing {
  const { behind } = figure
  const left = arm(figure, figure.leftArm, -68)
  const right = arm(figure, figure.rightArm, 68)
  const inFront = behind === 'left' ? [right] : behind === 'right' ? [left] : [left, right]
  const hidden = behind === 'left' ? [left] : behind === 'right' ? [right] : []
  const { look, turn = 0, lean = 0, mood = 'happy', headScale = 1 } = figure
  return [
    ...hidden,
    torso(figure),
    neck(figure),
    group([head(look, turn, mood)], { y: -192 - 56 * headScale, turned: lean, scale: headScale }),
    ...inFront,
  ].join('')
}

function torso({ top, fold, collar = 'shirt', badge = false }: Figure): Drawing {
  const body = 'M-32 -176 C-70 -172 -90 -158 -90 -120 L-80 8 Q0 18 80 8 L90 -120 C90 -158 70 -172 32 -176 Q0 -160 -32 -176 Z'
  const side = 'M40 -174 C70 -172 90 -158 90 -120 L80 8 Q62 12 42 13 C62 -60 58 -120 40 -174 Z'
  const ribbon = badge
    ? stroke('M-30 -170 L0 -78 L30 -170', colour.red, 7) +
      rect(-21, -80, 42, 52, colour.white, 5) +
      circle(0, -60, 9, colour.sprout) +
      rect(-12, -44, 24, 5, colour.silver, 2)
    : ''
  const seam = collar === 'shirt' ? stroke('M0 -150 V12', fold, 3) + circle(0, -104, 3.5, fold) + circle(0, -58, 3.5, fold) : ''
  return path(body, top) + path(side, fold) + seam + ribbon
}

function neck({ look, top, fold, collar = 'shirt' }: Figure): Drawing {
  const { base, shade } = skins[look.skin]
  const throat =
    path('M-22 -214 L-22 -176 Q0 -148 22 -176 L22 -214 Z', base) + path('M-22 -204 Q0 -176 22 -204 L22 -190 Q0 -164 -22 -190 Z', shade)
  if (collar === 'round') return throat + stroke('M-34 -177 Q0 -146 34 -177', fold, 6)
  const edge = collar === 'polo' ? fold : colour.white
  const flaps = path('M-30 -186 L-40 -170 L-14 -142 L0 -160 Z', edge) + path('M30 -186 L40 -170 L14 -142 L0 -160 Z', edge)
  return throat + flaps + (edge === top ? stroke('M-40 -170 L-14 -142 L0 -160 L14 -142 L40 -170', fold, 3) : '')
}

function arm({ look, top, fold, shortSleeves = false }: Figure, { elbow, hand, holding = '' }: Arm, shoulderX: number): Drawing {
  const { base, shade } = skins[look.skin]
  const [elbowX, elbowY] = elbow
  const [handX, handY] = hand
  const line = `M${shoulderX} -136 Q${elbowX} ${elbowY} ${handX} ${handY}`
  const along = (share: number): [number, number] => [between(shoulderX, elbowX, handX, share), between(-136, elbowY, handY, share)]
  const [cuffX, cuffY] = along(shortSleeves ? 0.45 : 0.8)
  const sleeve = `M${shoulderX} -136 Q${shoulderX + (elbowX - shoulderX) * (shortSleeves ? 0.45 : 0.8)} ${-136 + (elbowY + 136) * (shortSleeves ? 0.45 : 0.8)} ${cuffX} ${cuffY}`
  return [
    stroke(line, shade, 30),
    stroke(line, base, 26),
    circle(handX, handY, 18, base),
    stroke(sleeve, fold, 44),
    stroke(sleeve, top, 39),
    group([holding], { x: handX, y: handY }),
    holding === '' ? '' : group([ellipse(0, 0, 11, 15, base), stroke('M-6 -6 q8 4 12 0', shade, 2)], { x: handX, y: handY, turned: 20 }),
  ].join('')
}

function between(start: number, bend: number, end: number, share: number): number {
  const rest = 1 - share
  return Math.round(rest * rest * start + 2 * rest * share * bend + share * share * end)
}

interface Lower {
  cloth: string
  fold: string
  shoe?: string
}

/** Returns a standing figure whose feet stand at the origin, about 640 tall. */
export function standing(figure: Figure, { cloth, fold, shoe = colour.bark }: Lower): Drawing {
  const legs = [
    path('M-80 0 L-68 300 L-14 300 L2 40 L16 300 L68 300 L80 0 Z', cloth),
    path('M30 0 L50 300 L68 300 L80 0 Z', fold),
    path('M-78 296 h66 v16 q0 10 -10 10 h-62 q-8 -18 6 -26 Z', shoe),
    path('M78 296 h-66 v16 q0 10 10 10 h62 q8 -18 -6 -26 Z', shoe),
  ]
  return group([...legs, halfFigure(figure)], { y: -320 })
}

/** Returns a figure seated and turned to the right; the seat stands at the origin, the feet 200 below. */
export function seated(figure: Figure, { cloth, fold, shoe = colour.bark }: Lower): Drawing {
  const leg = (shift: number, tone: string): Drawing =>
    stroke(`M${shift - 30} -22 L${108 + shift} -18 L${112 + shift} 170`, tone, 62) + path(`M${82 + shift} 178 h70 q28 6 26 26 h-96 Z`, shoe)
  return [leg(34, fold), group([halfFigure(figure)], { y: -10 }), leg(0, cloth)].join('')
}
