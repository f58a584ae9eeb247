/** The few colours all starter pictures share: bamboo greens, cream, wood and one warm red. */
export const colour = {
  pine: '#163d2f',
  bamboo: '#24593f',
  leaf: '#3f7d54',
  sprout: '#79ab72',
  mist: '#b9d3a8',
  haze: '#dfe9cf',
  cream: '#fdf6e6',
  butter: '#f8e7c3',
  sand: '#ecd09a',
  straw: '#d8b06a',
  amber: '#f0b453',
  red: '#c4422d',
  brick: '#97301f',
  coral: '#e5815f',
  wood: '#8d5b3b',
  bark: '#5f3b27',
  oak: '#bb8757',
  teal: '#3c7d80',
  deepTeal: '#275a60',
  sky: '#cfe3dc',
  night: '#1d3b46',
  dusk: '#2f5660',
  ink: '#2a2826',
  steel: '#8f9a95',
  silver: '#c9cdc4',
  white: '#fffdf7',
} as const

/** Skin and its shade. */
export const skins = {
  fair: { base: '#f3c9a2', shade: '#e0ab80' },
  warm: { base: '#e6b184', shade: '#cf9264' },
  tan: { base: '#cf9468', shade: '#b37749' },
} as const

export type Skin = keyof typeof skins

/** Hair and its light. */
export const hairColours = {
  black: { base: '#26211f', light: '#433a35' },
  brown: { base: '#3f2a20', light: '#5c4132' },
  grey: { base: '#b8b6ae', light: '#d9d7ce' },
  white: { base: '#e4e2d9', light: '#f5f3ea' },
} as const

export type HairColour = keyof typeof hairColours
