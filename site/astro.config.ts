import { defineConfig, passthroughImageService } from 'astro/config'
import rendererAdapter from './adapter/index.ts'

export default defineConfig({
  output: 'server',
  adapter: rendererAdapter(),
  trailingSlash: 'never',
  // 'jsx', the default, glues words together across lines of a template.
  compressHTML: true,
  build: { format: 'file', inlineStylesheets: 'never' },
  // Pictures come ready from the CMS.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    // The renderer is copied to places without node_modules.
    ssr: { noExternal: true },
    // The web server's CSP allows no inline script.
    build: { assetsInlineLimit: 0 },
  },
})
