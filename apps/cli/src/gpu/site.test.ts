import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite } from './site';

let parent: string;
let target: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'gradus-site-'));
  target = join(parent, 'gpu');
});
afterEach(() => rmSync(parent, { recursive: true }));

function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file'), text);
}

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('what is committed stands in the place of what stood there, and nothing else is left', () => {
  put(target, 'old');
  {
    using site = openSite(target);
    put(site.folder, 'new');
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('old');
    site.commit();
  }
  expect(readFileSync(join(target, 'file'), 'utf8')).toBe('new');
  expect(readdirSync(parent)).toEqual(['gpu']);
});

test('what is not committed is gone, and the old stays', () => {
  put(target, 'old');
  expect(() => {
    using site = openSite(target);
    put(site.folder, 'half');
    throw new Error('no space');
  }).toThrow('no space');
  expect(readFileSync(join(target, 'file'), 'utf8')).toBe('old');
  expect(readdirSync(parent)).toEqual(['gpu']);
});

test('the old is put back when the new cannot take its place', () => {
  put(target, 'old');
  using site = openSite(target);
  rmSync(site.folder, { recursive: true });
  expect(() => site.commit()).toThrow('ENOENT');
  expect(readFileSync(join(target, 'file'), 'utf8')).toBe('old');
});

test('a second installation at the same time is refused', () => {
  using site = openSite(target);
  expect(existsSync(site.folder)).toBe(true);
  expect(() => openSite(target)).toThrow(/is installing there/);
});

test('a killed installation leaves nothing behind, and gives back what it had moved away', () => {
  const dead = deadProcess();
  put(`${target}.new-${dead}`, 'half');
  put(`${target}.old-${dead}`, 'old');
  put(`${target}-other.new-${dead}`, 'not ours');
  openSite(target)[Symbol.dispose]();
  expect(readFileSync(join(target, 'file'), 'utf8')).toBe('old');
  expect(readdirSync(parent).sort()).toEqual(['gpu', `gpu-other.new-${dead}`]);
});

test('a killed installation that had done its renames has only its old folder removed', () => {
  put(target, 'new');
  put(`${target}.old-${deadProcess()}`, 'old');
  openSite(target)[Symbol.dispose]();
  expect(readFileSync(join(target, 'file'), 'utf8')).toBe('new');
  expect(readdirSync(parent)).toEqual(['gpu']);
});
