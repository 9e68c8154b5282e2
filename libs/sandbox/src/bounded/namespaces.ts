import { existsSync } from 'node:fs';
import { sep } from 'node:path';

/** Which program puts a process into PID, mount, IPC and network namespaces of its own. */
export type NamespaceTool = 'bwrap' | 'unshare';

export interface Namespaces {
  readonly tool: NamespaceTool;
  /** Whoever cannot give each process a user of its own gets them inside a user namespace, where the process has no rights. */
  readonly inUserNamespace: boolean;
}

/** Where the system keeps its libraries and the programs that wrap ours. */
const SYSTEM_FOLDERS = ['/usr', '/lib', '/lib64', '/bin', '/sbin', '/nix/store'];

/**
 * A root of nothing but the files and folders named, all read-only, the devices named, and a /proc that shows this process alone. It is
 * built, in a mount namespace of its own, on a place that it covers meanwhile. libmount's umount needs /proc to be there.
 */
const NEW_ROOT = `set -e
mount -t tmpfs -o mode=755,nosuid,nodev gradus "$1"
cd "$1"
shift
place() { if [ -d "$1" ]; then mkdir -p ".$1"; else mkdir -p ".\${1%/*}"; : > ".$1"; fi; }
while [ "$1" != -- ]; do place "$1"; mount --rbind -o ro,nosuid,nodev "$1" ".$1"; shift; done
shift
while [ "$1" != -- ]; do place "$1"; mount --rbind -o nosuid,noexec "$1" ".$1"; shift; done
shift
mkdir -p .old proc
mount -t proc -o ro,nosuid,nodev,noexec proc proc
pivot_root . .old
umount -l /.old
rmdir /.old
mount -o remount,bind,ro,nosuid,nodev /
unset PWD OLDPWD
exec "$@"`;

/** The words before a command that is to see only these paths (absolute, folders end with a slash), these devices, and the system's libraries. */
export function namespaceWords({ tool, inUserNamespace }: Namespaces, paths: readonly string[], devices: readonly string[] = []): string[] {
  const named = [...new Set([...SYSTEM_FOLDERS.filter((folder) => existsSync(folder)), ...paths.map(outermost)])];
  // What lies in a folder that is there already cannot be put there once more.
  const seen = named.filter((path) => !named.some((folder) => path.startsWith(`${folder}${sep}`)));
  if (tool === 'bwrap') {
    const binds = [...seen.flatMap((path) => ['--ro-bind', path, path]), ...devices.flatMap((path) => ['--dev-bind', path, path])];
    return ['bwrap', '--unshare-all', '--die-with-parent', '--cap-drop', 'ALL', ...binds, '--remount-ro', '/', '--'];
  }
  // As root of a user namespace a process may still mount: what runs inside loses that right, and cannot uncover anything.
  const dropRights = inUserNamespace ? ['setpriv', '--bounding-set', '-all', '--inh-caps', '-all'] : [];
  const namespaces = [...(inUserNamespace ? ['-U', '-r'] : []), '-m', '-p', '-n', '-i', '-f', '--kill-child'];
  return ['unshare', ...namespaces, 'sh', '-c', NEW_ROOT, 'sh', placeFor(seen), ...seen, '--', ...devices, '--', ...dropRights];
}

/** What is in the folder that is covered cannot be shown any more. */
function placeFor(paths: readonly string[]): string {
  const isFree = (place: string): boolean => existsSync(place) && !paths.some((path) => path === place || path.startsWith(`${place}/`));
  return ['/tmp', '/var', '/mnt', '/srv', '/opt'].find(isFree) ?? '/tmp';
}

/** One mount for all packages of a node_modules folder: each mount costs a process. */
function outermost(path: string): string {
  const whole = path.endsWith(sep) ? path.slice(0, -1) : path;
  const packages = whole.indexOf(`${sep}node_modules`);
  return packages === -1 ? whole : whole.slice(0, packages + `${sep}node_modules`.length);
}
