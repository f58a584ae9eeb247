import type { ClientUser } from 'payload'

/** Who only writes or only reads aloud has nothing to do in catalogues, registers and records; they stay readable by their addresses in REST. */
export const forThoseWhoRunTheSite = {
  hidden: ({ user }: { user: ClientUser }): boolean => user['role'] === 'announcer' || user['role'] === 'contributor',
}
