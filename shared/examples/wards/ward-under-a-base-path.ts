import type { Ward } from '../../src/contract/kinds/ward.ts'
import { wardAtTheRoot } from './ward-at-the-root.ts'

/** The site as a part of another portal: every link on it begins with the base path `/cchc`. */
export const wardUnderABasePath: Ward = { ...wardAtTheRoot, baseAddress: 'https://truclam.thanhhoa.gov.vn/cchc' }
