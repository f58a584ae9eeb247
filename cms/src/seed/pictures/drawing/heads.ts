import { colour, hairColours, skins, type HairColour, type Skin } from './palette.ts'
import { circle, ellipse, group, path, rect, stroke, type Drawing } from './shapes.ts'

type HairStyle = 'short' | 'side' | 'bob' | 'bun' | 'tail' | 'balding' | 'child'

export interface Look {
  skin: Skin
  hair: HairStyle
  hairColour: HairColour
  glasses?: boolean
  /** Wrinkles of old age. */
  old?: boolean
  hat?: 'conical' | 'helmet' | 'cap'
}

export type Mood = 'happy' | 'calm' | 'worried'

/** Returns a head whose chin stands 58 below the origin; `turn` from -1 (left) to 1 (right) says where it looks. */
export function head(look: Look, turn: number, mood: Mood = 'happy'): Drawing {
  return [hairBehind(look), ears(look, turn), skull(look), face(look, turn, mood), hairInFront(look, turn), hat(look)].join('')
}

function skull({ skin }: Look): Drawing {
  return path('M-50 -12 C-52 -66 52 -66 50 -12 C50 30 30 60 0 60 C-30 60 -50 30 -50 -12 Z', skins[skin].base)
}

function ears({ skin }: Look, turn: number): Drawing {
  const { base, shade } = skins[skin]
  return [-1, 1]
    .map((side) => group([ellipse(0, 0, 11, 15, base), ellipse(side * 1, 1, 5, 8, shade)], { x: side * 50 - turn * 7, y: 4 }))
    .join('')
}

function face(look: Look, turn: number, mood: Mood): Drawing {
  const brow = mood === 'worried' ? 'M-9 -13 Q0 -21 9 -18' : 'M-10 -15 Q0 -22 10 -15'
  const eye = (side: number): Drawing =>
    group([ellipse(0, 0, 4.6, 6, colour.ink), circle(1.5, -2, 1.6, colour.white), stroke(brow, hairColours[look.hairColour].base, 4)], {
      x: side * 19,
      flipped: side > 0,
    })
  const cheeks = ellipse(-29, 24, 11, 8, '#d9694a55') + ellipse(29, 24, 11, 8, '#d9694a55')
  const features = [
    eye(-1),
    eye(1),
    stroke('M-1 6 Q6 14 -3 17', skins[look.skin].shade, 4),
    mouth(mood),
    look.old === true ? stroke('M-34 8 q-5 4 -6 9 M34 8 q5 4 6 9 M-20 28 q-5 6 -4 12 M20 28 q5 6 4 12', skins[look.skin].shade, 2.6) : '',
    look.glasses === true ? glasses() : '',
  ]
  return group([cheeks], { x: turn * 6 }) + group(features, { x: turn * 12, y: 2 })
}

function mouth(mood: Mood): Drawing {
  if (mood === 'happy')
    return (
      path('M-15 28 Q0 34 15 28 Q12 44 0 44 Q-12 44 -15 28 Z', '#9c3a2b') +
      path('M-12 30.5 Q0 35 12 30.5 L10 34 Q0 38 -10 34 Z', colour.white)
    )
  if (mood === 'calm') return stroke('M-12 32 Q0 41 12 32', '#9c3a2b', 4)
  return ellipse(0, 37, 7, 6, '#9c3a2b')
}

function glasses(): Drawing {
  return `<g fill="#ffffff33" stroke="${colour.ink}" stroke-width="3.5"><circle cx="-19" cy="0" r="15"/><circle cx="19" cy="0" r="15"/><path d="M-4 0 q4 -4 8 0" fill="none"/></g>`
}

function hairBehind({ hair, hairColour }: Look): Drawing {
  const { base } = hairColours[hairColour]
  if (hair === 'bob')
    return path('M-56 -20 C-60 -74 60 -74 56 -20 C66 16 64 48 50 62 Q34 66 26 50 L-26 50 Q-34 66 -50 62 C-64 48 -66 16 -56 -20 Z', base)
  if (hair === 'tail') return path('M20 -50 C92 -60 92 20 74 92 C66 100 56 84 60 60 C64 20 50 -6 20 -20 Z', base)
  if (hair === 'bun') return circle(0, -72, 27, base) + ellipse(0, -20, 56, 50, base)
  return ''
}

function hairInFront({ hair, hairColour }: Look, turn: number): Drawing {
  const { base, light } = hairColours[hairColour]
  const shift = turn * 5
  if (hair === 'balding')
    return path('M-54 10 C-60 -30 -46 -44 -40 -40 C-46 -24 -44 -10 -46 12 Z M54 10 C60 -30 46 -44 40 -40 C46 -24 44 -10 46 12 Z', base)
  const fringe: Record<Exclude<HairStyle, 'balding'>, string> = {
    short: `M-55 4 C-64 -84 64 -84 55 4 C50 -6 48 -22 40 -32 C16 -22 -18 -24 ${-36 + shift} -34 C-46 -24 -50 -8 -55 4 Z`,
    side: `M-55 6 C-66 -86 66 -86 55 4 C50 -8 46 -20 36 -30 C10 -20 -14 -28 ${-24 + shift} -40 C-36 -30 -48 -14 -55 6 Z`,
    bob: `M-56 18 C-68 -84 68 -84 56 18 C52 -2 46 -20 30 -32 C6 -18 -22 -20 ${-38 + shift} -32 C-48 -18 -52 0 -56 18 Z`,
    bun: `M-55 10 C-64 -80 64 -80 55 10 C50 -12 34 -36 ${4 + shift} -42 C-28 -36 -48 -14 -55 10 Z`,
    tail: `M-55 8 C-64 -82 64 -82 55 6 C48 -16 30 -34 ${8 + shift} -40 C-20 -30 -46 -18 -55 8 Z`,
    child: `M-54 -2 C-62 -80 62 -80 54 -2 C48 -14 44 -20 38 -20 L-38 -20 C-46 -18 -50 -10 -54 -2 Z`,
  }
  return path(fringe[hair], base) + stroke('M-26 -45 Q-4 -54 16 -48', light, 5)
}

function hat({ hat: worn }: Look): Drawing {
  if (worn === 'conical') {
    return (
      path('M-106 -20 L-6 -112 Q0 -117 6 -112 L106 -20 Q0 8 -106 -20 Z', colour.sand) +
      path('M3 -114 L106 -20 Q66 -8 22 -5 Z', colour.straw) +
      stroke('M-82 -36 Q0 -14 82 -36 M-54 -62 Q0 -46 54 -62', '#b98b4a', 2.5)
    )
  }
  if (worn === 'helmet') {
    return (
      path('M-64 -10 C-70 -96 70 -96 64 -10 Q0 -34 -64 -10 Z', colour.leaf) +
      path('M-64 -10 Q-4 -32 64 -10 L84 2 Q40 -10 0 -10 Q-40 -10 -66 -2 Z', colour.bamboo) +
      rect(-6, -80, 12, 50, colour.sprout, 6)
    )
  }
  if (worn === 'cap')
    return (
      path('M-58 -14 C-62 -84 62 -84 58 -14 Q0 -30 -58 -14 Z', colour.ink) +
      path('M-58 -16 Q-6 -34 58 -16 L96 -2 Q40 -8 -58 -8 Z', colour.ink)
    )
  return ''
}
