import { warningKinds, warningLabels } from '@ward/shared/warnings/warning'
import type { Field, UIField } from 'payload'
import { nobodyField, staffOnlyField } from '../../access/rules.ts'

const staffReadNobodyWrites = { read: staffOnlyField, create: nobodyField, update: nobodyField }
const inListsOnly = { hidden: true } as const

const panel: UIField = {
  name: 'judgement',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/judgement/judgement-field.tsx#JudgementField' } },
}

/** What the system thinks of a procedure: a panel that follows the form, and what lists can show and filter by. Written at every save. */
export function judgementFields(): Field[] {
  return [
    panel,
    {
      name: 'completeness',
      type: 'number',
      label: 'Đầy đủ (%)',
      index: true,
      access: staffReadNobodyWrites,
      admin: { ...inListsOnly, components: { Cell: '/src/admin/judgement/cells.tsx#CompletenessCell' } },
    },
    {
      name: 'warningCount',
      type: 'number',
      label: 'Cảnh báo',
      index: true,
      access: staffReadNobodyWrites,
      admin: { ...inListsOnly, components: { Cell: '/src/admin/judgement/cells.tsx#WarningCell' } },
    },
    {
      name: 'warningKinds',
      type: 'select',
      hasMany: true,
      label: 'Loại cảnh báo',
      options: warningKinds.map((value) => ({ label: warningLabels[value], value })),
      access: staffReadNobodyWrites,
      admin: inListsOnly,
    },
  ]
}
