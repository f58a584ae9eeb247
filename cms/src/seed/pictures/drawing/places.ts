import { colour } from './palette.ts'
import { circle, ellipse, group, path, rect, repeat, stroke, type Drawing } from './shapes.ts'

/** Returns a range of hills whose feet stand at y 0, 1600 wide; `height` of the highest top. */
export function hills(fill: string, height: number, seed: number): Drawing {
  const tops = Array.from({ length: 6 }, (_, i) => height * (0.55 + 0.45 * Math.abs(Math.sin(seed + i * 1.7))))
  const curve = tops.map((top, i) => `S${i * 320 + 60} ${-top} ${i * 320 + 160} ${-top * 0.62}`).join(' ')
  return path(`M-160 40 L-160 ${-height * 0.5} ${curve} L1760 40 Z`, fill)
}

/** Returns one bamboo culm with leaves, its foot at the origin. */
function culm(height: number, tone: string, leafTone: string, bend: number): Drawing {
  const joints = Math.round(height / 90)
  const at = (share: number): [number, number] => [Math.round(bend * share * share), Math.round(-height * share)]
  const rings = repeat(joints - 1, (i) => {
    const [x, y] = at((i + 1) / joints)
    return stroke(`M${x - 8} ${y} h16`, colour.mist, 4)
  })
  const sprays = repeat(joints, (i) => {
    const [x, y] = at((i + 1.3) / (joints + 0.6))
    const side = i % 2 === 0 ? 1 : -1
    return i < joints / 3 ? '' : group([leaf(88, -24, leafTone), leaf(74, 12, tone), leaf(62, 46, leafTone)], { x, y, flipped: side < 0 })
  })
  const [topX, topY] = at(1)
  return stroke(`M0 0 Q${bend * 0.05} ${-height * 0.55} ${topX} ${topY}`, tone, 15) + rings + sprays
}

function leaf(length: number, turned: number, tone: string): Drawing {
  return group([path(`M0 0 Q${length * 0.45} -17 ${length} 6 Q${length * 0.45} 15 0 0 Z`, tone)], { turned })
}

/** Returns a grove of bamboo standing at the origin, some 260 wide. */
export function bambooGrove(height = 620): Drawing {
  return [
    group([culm(height * 0.86, colour.sprout, colour.mist, -80)], { x: -70 }),
    group([culm(height * 0.94, colour.sprout, colour.mist, 90)], { x: 80 }),
    group([culm(height, colour.leaf, colour.sprout, -40)], { x: -24 }),
    group([culm(height * 0.9, colour.bamboo, colour.leaf, 70)], { x: 34 }),
    ellipse(0, 4, 130, 18, '#163d2f33'),
  ].join('')
}

/** Returns a round tree standing at the origin, 230 high. */
export function tree(tone: string, light: string): Drawing {
  return (
    rect(-10, -90, 20, 92, colour.bark, 6) +
    circle(0, -140, 78, tone) +
    circle(-52, -104, 52, tone) +
    circle(54, -108, 54, tone) +
    circle(-22, -168, 40, light) +
    circle(30, -132, 24, light)
  )
}

/** Returns a village house with a tiled roof standing at the origin, 300 wide. */
export function house(wall: string, roof: string, roofFold: string): Drawing {
  return [
    rect(-130, -150, 260, 150, wall),
    rect(70, -150, 60, 150, '#2a28261a'),
    path('M-168 -140 L-104 -236 L104 -236 L168 -140 Z', roof),
    path('M60 -236 L104 -236 L168 -140 L104 -140 Z', roofFold),
    repeat(3, (i) => stroke(`M${-136 - i * -14} ${-164 - i * 24} H${136 - i * 14}`, roofFold, 3)),
    rect(-30, -104, 62, 104, colour.bark, 4),
    rect(-24, -98, 50, 98, colour.wood, 3),
    window(-106, -112, 54, 52),
    window(58, -112, 54, 52),
  ].join('')
}

function window(x: number, y: number, width: number, height: number): Drawing {
  return (
    rect(x - 5, y - 5, width + 10, height + 10, colour.white, 4) +
    rect(x, y, width, height, colour.teal, 2) +
    stroke(`M${x + width / 2} ${y} v${height} M${x} ${y + height / 2} h${width}`, colour.white, 4)
  )
}

/** Returns the ward's office standing at the origin, 620 wide and 330 high, without any sign or flag. */
export function wardOffice(): Drawing {
  return [
    rect(-300, -190, 600, 190, colour.butter),
    rect(170, -190, 130, 190, '#d8b06a66'),
    path('M-330 -184 L-270 -250 L270 -250 L330 -184 Z', colour.red),
    path('M200 -250 L270 -250 L330 -184 L250 -184 Z', colour.brick),
    rect(-110, -276, 220, 280, colour.cream),
    path('M-146 -268 L0 -346 L146 -268 Z', colour.red),
    path('M20 -335 L146 -268 L60 -268 Z', colour.brick),
    rect(-146, -270, 292, 14, colour.white),
    repeat(4, (i) => rect(-102 + i * 62, -256, 20, 256, i > 2 ? colour.butter : colour.white)),
    rect(-38, -120, 76, 124, colour.deepTeal, 4),
    stroke('M0 -118 V2', colour.cream, 4),
    repeat(2, (i) => window(-258 + i * 76, -142, 48, 66) + window(140 + i * 76, -142, 48, 66)),
    path('M-170 0 H170 L190 16 H-190 Z', colour.white),
    path('M-190 16 H190 L214 34 H-214 Z', colour.silver),
  ].join('')
}

/** Returns a large window looking out on hills and bamboo, its upper left corner at the origin. */
export function viewWindow(width: number, height: number): Drawing {
  const id = `w${width}x${height}`
  const view = [
    rect(0, 0, width, height, colour.sky),
    circle(width * 0.72, height * 0.3, 46, colour.butter),
    group([hills(colour.mist, 150, 1)], { y: height * 0.86, scale: width / 1600 + 0.2 }),
    group([hills(colour.sprout, 120, 2.4)], { y: height * 0.98, scale: width / 1600 + 0.2 }),
    group([bambooGrove(height * 1.05)], { x: width * 0.14, y: height + 20 }),
  ]
  return [
    rect(-16, -16, width + 32, height + 32, colour.oak, 10),
    `<clipPath id="${id}"><rect width="${width}" height="${height}" rx="4"/></clipPath><g clip-path="url(#${id})">${view.join('')}</g>`,
    stroke(`M${width / 2} 0 V${height} M0 ${height * 0.42} H${width}`, colour.oak, 12),
    rect(-34, height + 8, width + 68, 22, colour.wood, 6),
  ].join('')
}

/** Returns a potted plant standing at the origin, 260 high. */
export function pottedPlant(): Drawing {
  const leaves = [-64, -40, -14, 14, 40, 64].map((turned, i) =>
    group(
      [path('M0 0 Q-34 -90 0 -180 Q34 -90 0 0 Z', i % 2 === 0 ? colour.leaf : colour.bamboo), stroke('M0 -10 V-160', colour.sprout, 2.5)],
      { y: -84, turned, scale: 1 - Math.abs(turned) / 260 },
    ),
  )
  return (
    leaves.join('') +
    path('M-56 -92 H56 L42 0 H-42 Z', colour.coral) +
    path('M16 -92 H56 L42 0 H20 Z', colour.red) +
    rect(-62, -104, 124, 20, colour.coral, 6)
  )
}

/** Returns a cloud about 200 wide. */
export function cloud(fill = '#fffdf7cc'): Drawing {
  return path('M-100 20 Q-104 -18 -62 -20 Q-50 -62 -6 -50 Q34 -74 54 -28 Q102 -30 100 20 Z', fill)
}
