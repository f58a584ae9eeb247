import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../../../../generated/importMap.js'
import config from '../../../../payload.config.ts'

interface PageProps {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: PageProps): Promise<Metadata> => generatePageMetadata({ config, params, searchParams })

/** What the admin answers where there is nothing. */
export default function NotFound({ params, searchParams }: PageProps) {
  return NotFoundPage({ config, importMap, params, searchParams })
}
