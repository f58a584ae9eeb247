import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

// Times the admin writes on the server are read by people in Việt Nam.
process.env['TZ'] = 'Asia/Ho_Chi_Minh'

const securityHeaders = [
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

const config: NextConfig = {
  transpilePackages: ['@ward/shared'],
  // Bundled, it comes in several copies, and refusals lose the sentence for each field (payloadcms/payload#17298).
  serverExternalPackages: ['payload'],
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // `npm run check` checks the types of everything, tests included; once is enough.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Costs 45 s a build here, and builds run only when the code has changed.
  experimental: { turbopackFileSystemCacheForBuild: false },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default withPayload(config)
