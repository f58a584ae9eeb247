import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

const supplied = EXPERIMENTAL_TableFeature()

const labels: Record<string, string> = { rows: 'Số hàng', columns: 'Số cột' }

/** Tables with Vietnamese words: the supplied feature's own are English and outside of any translation. */
export const tableFeature: typeof supplied = {
  ...supplied,
  feature: async (args) => {
    const feature = typeof supplied.feature === 'function' ? await supplied.feature(args) : supplied.feature
    return {
      ...feature,
      ClientFeature: '/src/admin/editor/table-feature.tsx#VietnameseTableFeature',
      generateSchemaMap: (schemaArgs) => {
        const schemas = feature.generateSchemaMap?.(schemaArgs) ?? new Map()
        for (const field of schemas.get('fields')?.fields ?? []) {
          if ('name' in field && 'label' in field && labels[field.name] !== undefined) field.label = labels[field.name]
        }
        return schemas
      },
    }
  },
}
