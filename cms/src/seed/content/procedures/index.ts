import type { StarterProcedure } from '../types.ts'
import { copyCertification } from './certification/copy-certification.ts'
import { signatureCertification } from './certification/signature-certification.ts'
import { birth } from './civil-status/birth.ts'
import { death } from './civil-status/death.ts'
import { extractCopy } from './civil-status/extract-copy.ts'
import { maritalStatus } from './civil-status/marital-status.ts'
import { marriage } from './civil-status/marriage.ts'
import { firstLandCertificateHousehold } from './land-and-livelihood/first-land-certificate-household.ts'
import { firstLandCertificateOrganisation } from './land-and-livelihood/first-land-certificate-organisation.ts'
import { householdBusiness } from './land-and-livelihood/household-business.ts'
import { poorHousehold } from './land-and-livelihood/poor-household.ts'
import { permanentResidence } from './residence/permanent-residence.ts'
import { temporaryResidence } from './residence/temporary-residence.ts'

/** The procedures people of the ward ask for most, most wanted first. */
export const procedures: StarterProcedure[] = [
  birth,
  marriage,
  death,
  maritalStatus,
  extractCopy,
  copyCertification,
  temporaryResidence,
  permanentResidence,
  signatureCertification,
  householdBusiness,
  firstLandCertificateHousehold,
  poorHousehold,
  firstLandCertificateOrganisation,
]
