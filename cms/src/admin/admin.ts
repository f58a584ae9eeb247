import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

const sourceDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Look and parts of the admin. */
export const admin: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  dateFormat: 'dd/MM/yyyy HH:mm',
  theme: 'light',
  meta: {
    titleSuffix: ' – Quản trị nội dung',
    description: 'Quản trị nội dung cải cách hành chính của phường',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  },
  components: {
    graphics: { Logo: '/src/admin/brand/logo.tsx#Logo', Icon: '/src/admin/brand/icon.tsx#Icon' },
    afterLogin: ['/src/admin/brand/login-note.tsx#LoginNote'],
    providers: ['/src/admin/spoken-labels.tsx#SpokenLabels'],
    beforeDashboard: ['/src/admin/dashboard/welcome.tsx#Welcome'],
    afterNavLinks: [
      '/src/admin/schedule/nav-links.tsx#StationNavLinks',
      '/src/admin/review/nav-link.tsx#ReviewNavLink',
      '/src/admin/import/nav-link.tsx#ImportNavLink',
      '/src/admin/coverage/nav-link.tsx#CoverageNavLink',
    ],
    views: {
      coverage: {
        Component: '/src/admin/coverage/coverage-view.tsx#CoverageView',
        path: '/do-phu-thu-tuc',
        meta: { title: 'Độ phủ thủ tục' },
      },
      import: { Component: '/src/admin/import/import-view.tsx#ImportView', path: '/nhap-thu-tuc', meta: { title: 'Nhập thủ tục' } },
      review: { Component: '/src/admin/review/review-view.tsx#ReviewView', path: '/can-ra-soat', meta: { title: 'Cần rà soát' } },
      week: { Component: '/src/admin/schedule/week-view.tsx#WeekView', path: '/lich-phat-thanh', meta: { title: 'Lịch phát thanh' } },
      log: {
        Component: '/src/admin/broadcast-log/log-view.tsx#LogView',
        path: '/so-phat-thanh',
        meta: { title: 'Sổ theo dõi phát thanh' },
      },
    },
  },
  importMap: {
    autoGenerate: false,
    baseDir: path.resolve(sourceDir, '..'),
    importMapFile: path.join(sourceDir, 'generated/importMap.js'),
  },
}
