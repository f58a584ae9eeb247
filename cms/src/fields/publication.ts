import type { UIField } from 'payload'

/** Shows in the sidebar what became of the newest publication. */
export function publicationField(): UIField {
  return {
    name: 'publication',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/publication/publication-field.tsx#PublicationField' },
    },
  }
}
