import type { EmailAdapter } from 'payload'

/** The product sends no e-mail: a forgotten password is set anew by an administrator. What would be sent holds a token, so only the fact is logged. */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromName: 'Quản trị nội dung',
  defaultFromAddress: 'noreply@localhost.invalid',
  sendEmail: async () => {
    payload.logger.info('No e-mail is sent: an administrator sets forgotten passwords anew.')
  },
})
