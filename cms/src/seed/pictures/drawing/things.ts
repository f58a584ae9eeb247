import { colour } from './palette.ts'
import { circle, ellipse, group, path, rect, repeat, stroke, type Drawing } from './shapes.ts'

/** Returns a phone held upright, its middle at the origin, 60 × 108. */
export function phone(screen: string = colour.mist): Drawing {
  return (
    rect(-32, -56, 64, 112, colour.ink, 11) +
    rect(-26, -46, 52, 92, screen, 5) +
    rect(-16, -32, 32, 26, colour.white, 4) +
    rect(-16, 2, 32, 7, colour.white, 3) +
    rect(-16, 16, 22, 7, colour.white, 3)
  )
}

/** Returns a phone seen from behind. */
export function phoneBack(): Drawing {
  return rect(-30, -52, 60, 104, colour.ink, 11) + circle(-14, -36, 7, colour.steel) + circle(-14, -18, 7, colour.steel)
}

/** Returns a sheet of paper with lines that are no writing; its middle at the origin, 90 × 120. */
export function sheet(stamped = false): Drawing {
  return (
    path('M-45 -60 H27 L45 -42 V60 H-45 Z', colour.white) +
    path('M27 -60 L45 -42 H27 Z', colour.silver) +
    repeat(4, (i) => rect(-30, -32 + i * 18, i === 3 ? 34 : 58, 6, colour.silver, 3)) +
    (stamped ? `<circle cx="20" cy="38" r="15" fill="none" stroke="${colour.red}" stroke-width="4"/>${circle(20, 38, 6, colour.red)}` : '')
  )
}

/** Returns an envelope, its middle at the origin, 130 × 88. */
export function envelope(): Drawing {
  return (
    rect(-65, -44, 130, 88, colour.white, 6) + path('M-65 -38 L0 14 L65 -38 L60 -44 H-60 Z', colour.silver) + circle(0, 8, 12, colour.red)
  )
}

/** Returns the back of an open laptop. */
export function laptopBack(): Drawing {
  return (
    rect(-120, -160, 240, 156, colour.steel, 12) +
    rect(-120, -160, 240, 20, '#ffffff33', 10) +
    circle(0, -84, 14, colour.silver) +
    path('M-140 -8 H140 L128 8 H-128 Z', colour.silver)
  )
}

/** Returns a horn loudspeaker opening to the left, its stem at the origin. */
export function horn(): Drawing {
  return [
    path('M-20 -24 L-150 -78 Q-172 0 -150 78 L-20 24 Z', colour.silver),
    path('M-20 0 L-160 0 Q-160 50 -150 78 L-20 24 Z', colour.steel),
    ellipse(-150, 0, 26, 80, colour.white),
    ellipse(-148, 0, 17, 60, colour.steel),
    ellipse(-144, 0, 9, 24, colour.ink),
    rect(-26, -32, 62, 64, colour.steel, 14),
    rect(2, -32, 34, 64, '#2a282633', 14),
  ].join('')
}

/** Returns arcs of sound going to the left of the origin. */
export function soundWaves(tone: string): Drawing {
  return [70, 116, 162]
    .map(
      (radius, i) =>
        `<path d="M${-radius * 0.8} ${-radius * 0.62} Q${-radius * 1.28} 0 ${-radius * 0.8} ${radius * 0.62}" fill="none" stroke="${tone}" stroke-width="${13 - i * 2}" stroke-linecap="round" opacity="${0.9 - i * 0.22}"/>`,
    )
    .join('')
}

/** Returns a wall clock at the origin; hands at eight. */
export function wallClock(radius: number): Drawing {
  const marks = repeat(12, (i) => group([rect(-3, -radius * 0.86, 6, i % 3 === 0 ? 20 : 11, colour.ink, 3)], { turned: i * 30 }))
  return (
    circle(0, 6, radius + 16, '#2a282622') +
    circle(0, 0, radius + 14, colour.wood) +
    circle(0, 0, radius, colour.white) +
    marks +
    group([rect(-7, -radius * 0.52, 14, radius * 0.6, colour.ink, 7)], { turned: 240 }) +
    rect(-5, -radius * 0.74, 10, radius * 0.82, colour.ink, 5) +
    circle(0, 0, 12, colour.red)
  )
}

/** Returns a waiting-room chair turned to the right, its seat at the origin, legs 200 high. */
export function chair(tone: string, fold: string): Drawing {
  return (
    stroke('M-70 10 L-84 204 M50 10 L62 204', colour.steel, 12) +
    rect(-96, -6, 176, 28, tone, 14) +
    path('M-96 4 L-122 -176 Q-124 -198 -102 -198 Q-84 -198 -82 -180 L-62 4 Z', fold)
  )
}

/** Returns a speech bubble with its tail at the lower left, its middle at the origin. */
export function bubble(width: number, height: number, fill: string, content: Drawing = ''): Drawing {
  const left = -width / 2
  const bottom = height / 2
  return (
    rect(left, -bottom, width, height, fill, 26) +
    path(`M${left + 34} ${bottom - 6} L${left + 22} ${bottom + 40} L${left + 82} ${bottom - 6} Z`, fill) +
    content
  )
}

/** Returns a smiling, plain or unhappy round sign. */
export function faceSign(radius: number, fill: string, mouth: 'up' | 'flat' | 'down'): Drawing {
  const curves = { up: 'M-22 8 Q0 38 22 8', flat: 'M-20 16 H20', down: 'M-20 24 Q0 0 20 24' }
  return group(
    [
      circle(0, 4, 54, '#2a282622'),
      circle(0, 0, 52, fill),
      ellipse(-17, -12, 5.5, 8, colour.ink),
      ellipse(17, -12, 5.5, 8, colour.ink),
      stroke(curves[mouth], colour.ink, 7),
    ],
    { scale: radius / 52 },
  )
}

/** Returns a motorbike riding to the right, its wheels on the origin's line, 420 long. */
export function motorbike(): Drawing {
  const wheel = (x: number): Drawing =>
    circle(x, -62, 62, colour.ink) + circle(x, -62, 44, colour.silver) + circle(x, -62, 34, colour.steel) + circle(x, -62, 12, colour.ink)
  return [
    wheel(-140),
    stroke('M150 -62 L104 -236', colour.steel, 16),
    wheel(150),
    path('M98 -70 Q140 -150 212 -112 L206 -92 Q156 -120 128 -60 Z', colour.red),
    path(
      'M-196 -112 Q-140 -160 -70 -150 L-40 -108 L40 -104 L84 -230 L124 -236 L130 -196 L92 -76 L-60 -66 Q-76 -128 -186 -92 Z',
      colour.red,
    ),
    path('M84 -230 L124 -236 L130 -196 L92 -76 L62 -74 L96 -200 Z', colour.brick),
    path('M-196 -166 Q-110 -190 -36 -160 L-28 -138 Q-110 -150 -190 -140 Z', colour.ink),
    stroke('M-60 -58 L-190 -44', colour.steel, 18),
    stroke('M104 -236 L70 -262', colour.ink, 12),
    circle(128, -214, 20, colour.butter),
  ].join('')
}

/** Returns a row of steam, dust or wind lines. */
export function windLines(tone: string): Drawing {
  return stroke('M0 0 H-120 M-30 36 H-170 M10 72 H-90', tone, 9)
}
