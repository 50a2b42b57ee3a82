import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/main/start/data-folder.ts';

const home = '/home/ada';

describe('dataFolder', () => {
  it.each([
    ['linux', {}, '/home/ada/.local/share/lectern'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/lectern'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ada/.local/share/lectern'],
    ['linux', { LECTERN_DATA_DIR: '/mine', XDG_DATA_HOME: '/data' }, '/mine'],
    ['linux', { LECTERN_DATA_DIR: '' }, '/home/ada/.local/share/lectern'],
    ['darwin', {}, '/home/ada/Library/Application Support/Lectern'],
    ['win32', { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' }, 'C:\\Users\\ada\\AppData\\Roaming\\Lectern'],
  ])('is on %s with %j: %s', (platform, env, folder) => {
    expect(dataFolder({ platform, home, env })).toBe(folder);
  });
});
