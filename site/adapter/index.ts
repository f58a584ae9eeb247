import type { AstroIntegration } from 'astro'

/** Builds the site into a function: the server entry exports `openEdition` and listens on no port. */
export default function rendererAdapter(): AstroIntegration {
  return {
    name: 'ward-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'ward-renderer',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable' },
        })
      },
    },
  }
}
