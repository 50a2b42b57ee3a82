// Runs a command where every way out of this computer is open but watched, and nobody answers:
//   node scripts/lib/offline.mjs COMMAND …
// The network is a namespace of its own with a default route and a name server that lead to a cable with
// nothing at its other end. What the command and its children (a browser, Lectern) send there is counted
// by the kernel, so that no program under test can hide it. One packet is a failure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CABLE = 'lectern0';
/** Addresses that are kept for examples (RFC 5737): nobody has them. */
const [ADDRESS, ROUTER, NAMES] = ['192.0.2.1', '192.0.2.2', '192.0.2.53'];

/** Whoever is not root becomes it inside a namespace of users. */
const NAMESPACES = ['--net', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** Why the outside cannot be watched here; nothing where it can. */
export function cannotWatch() {
  if (process.platform !== 'linux') return 'only Linux has network namespaces';
  const inside = ['ip', 'link', 'add', CABLE, 'type', 'veth', 'peer', 'name', `${CABLE}p`];
  const tried = spawnSync('unshare', [...NAMESPACES, ...inside], { encoding: 'utf8' });
  if (tried.error) return 'there is no “unshare” program';
  return tried.status === 0 ? undefined : `a network namespace was refused (${tried.stderr.trim()})`;
}

/** The command with which `command` runs watched. */
export function watched(command, args) {
  const self = fileURLToPath(import.meta.url);
  return { command: 'unshare', args: [...NAMESPACES, process.execPath, self, command, ...args] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = watch(process.argv.slice(2));

function watch([command, ...args]) {
  layCable();
  const before = countSent();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const sent = countSent() - before;
  console.log(
    sent === 0
      ? 'Offline: not one packet left this computer, no name was looked up.'
      : `Offline: ${sent} packets tried to leave this computer; none may.`,
  );
  return sent === 0 ? (status ?? 1) : 1;
}

function layCable() {
  run('ip', 'link', 'set', 'lo', 'up');
  run('ip', 'link', 'add', CABLE, 'type', 'veth', 'peer', 'name', `${CABLE}p`);
  // IPv6 announces itself on a new cable, which is no program's doing.
  for (const end of [CABLE, `${CABLE}p`]) run('sysctl', '-qw', `net.ipv6.conf.${end}.disable_ipv6=1`);
  run('ip', 'link', 'set', `${CABLE}p`, 'up');
  run('ip', 'link', 'set', CABLE, 'up');
  run('ip', 'address', 'add', `${ADDRESS}/24`, 'dev', CABLE);
  for (const other of [ROUTER, NAMES])
    run('ip', 'neighbour', 'add', other, 'lladdr', '02:00:00:00:00:01', 'dev', CABLE);
  run('ip', 'route', 'add', 'default', 'via', ROUTER);
  const names = join(mkdtempSync(join(tmpdir(), 'lectern-offline-')), 'resolv.conf');
  writeFileSync(names, `nameserver ${NAMES}\n`);
  run('mount', '--bind', names, '/etc/resolv.conf');
}

function countSent() {
  // Of the sixteen numbers after the name the tenth is the packets sent.
  const line = readFileSync('/proc/self/net/dev', 'utf8')
    .split('\n')
    .find((each) => each.trim().startsWith(`${CABLE}:`));
  return Number(line?.split(':')[1]?.trim().split(/\s+/u)[9]);
}

function run(command, ...args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
