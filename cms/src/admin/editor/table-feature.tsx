'use client'

import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'

type Provide = typeof TableFeatureClient

/** The supplied tables, called "Bảng" in the editor's menus. */
export const VietnameseTableFeature: Provide = (props) => {
  const provider = TableFeatureClient(props)
  const { feature } = provider
  if (typeof feature === 'function') return provider
  for (const group of feature.toolbarFixed?.groups ?? []) group.items = group.items.map((item) => ({ ...item, label: 'Bảng' }))
  const groups = Array.isArray(feature.slashMenu?.groups) ? feature.slashMenu.groups : []
  for (const group of groups) group.items = group.items.map((item) => ({ ...item, label: 'Bảng', keywords: ['bang', 'bảng', 'table'] }))
  return provider
}
