// Runs before every command, on whatever Node the machine has: nothing newer than Node 20, nothing from node_modules.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const wishes = ['package-lock.json', ...['.', 'shared', 'cms', 'site', 'scripts'].map((folder) => join(folder, 'package.json'))]
const reason = reasonToInstall()
if (reason !== null) install(reason)

/** Says why packages have to be installed, or null when what is installed fits the lockfile. */
function reasonToInstall() {
  const installedAt = modifiedAt(join(root, 'node_modules/.package-lock.json'))
  if (installedAt === null) return 'nothing is installed yet'
  const changedAt = Math.max(...wishes.map((file) => modifiedAt(join(root, file)) ?? 0))
  if (installedAt >= changedAt) return null
  return isInstalledAsLocked() ? null : 'package-lock.json has changed'
}

function modifiedAt(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found === undefined ? null : found.mtimeMs
}

/** A checkout touches the lockfile without changing it: the versions decide. */
function isInstalledAsLocked() {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !path.includes('node_modules/') || entry.link) return true
    if (installed[path] === undefined) return entry.optional === true
    return installed[path].version === entry.version && installed[path].integrity === entry.integrity
  })
}

function packagesOf(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
}

function install(why) {
  console.error(`Installing packages (${why}) …`)
  const startedAt = Date.now()
  if (!npm('ci') && !installWithoutLock()) {
    console.error('Installing packages failed, see above: check the network and the free space, then run the command again.')
    process.exit(1)
  }
  console.error(`Installed packages in ${Math.round((Date.now() - startedAt) / 1000)} s`)
}

/** A registry without the packages of other platforms fails "npm ci", though nothing that is needed here is missing. */
function installWithoutLock() {
  console.error('"npm ci" failed, see above; trying "npm install" with the versions of package-lock.json …')
  return npm('install', '--no-save')
}

function npm(...args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  return spawnSync('npm', [...args, ...quiet], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
