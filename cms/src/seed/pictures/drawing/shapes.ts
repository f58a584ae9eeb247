/** A piece of SVG. */
export type Drawing = string

interface Placing {
  x?: number
  y?: number
  scale?: number
  /** Mirrored left to right. */
  flipped?: boolean
  /** Degrees, clockwise. */
  turned?: number
  opacity?: number
}

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): Drawing {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

export function circle(x: number, y: number, radius: number, fill: string): Drawing {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number, fill: string): Drawing {
  return `<ellipse cx="${x}" cy="${y}" rx="${radiusX}" ry="${radiusY}" fill="${fill}"/>`
}

export function path(d: string, fill: string): Drawing {
  return `<path d="${d}" fill="${fill}"/>`
}

/** Returns a line with round ends. */
export function stroke(d: string, strokeColour: string, width: number): Drawing {
  return `<path d="${d}" fill="none" stroke="${strokeColour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** Returns the pieces as one, moved, turned, mirrored and scaled around their own origin. */
export function group(pieces: Drawing[], { x = 0, y = 0, scale = 1, flipped = false, turned = 0, opacity = 1 }: Placing = {}): Drawing {
  const transform = `translate(${x} ${y}) rotate(${turned}) scale(${flipped ? -scale : scale} ${scale})`
  const seeThrough = opacity === 1 ? '' : ` opacity="${opacity}"`
  return `<g transform="${transform}"${seeThrough}>${pieces.join('')}</g>`
}

/** Returns one piece per step, the step's number given. */
export function repeat(times: number, pieceOf: (position: number) => Drawing): Drawing {
  return Array.from({ length: times }, (_, position) => pieceOf(position)).join('')
}

/** Returns a soft shadow lying on the ground. */
export function shadow(x: number, y: number, width: number, height = width / 7): Drawing {
  return `<ellipse cx="${x}" cy="${y}" rx="${width / 2}" ry="${height / 2}" fill="#2a2826" opacity="0.13"/>`
}

/** Returns a whole picture, 1600 × 900, anything outside cut off. */
export function picture(pieces: Drawing[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">${pieces.join('')}</svg>`
}
