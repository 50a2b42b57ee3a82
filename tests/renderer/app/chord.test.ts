import { describe, expect, it } from 'vitest';
import { chordOf, matchChords } from '../../../src/renderer/app/chord.ts';

const press = (key: string, held: Partial<Parameters<typeof chordOf>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('chordOf', () => {
  it.each([
    ['u', press('u')],
    ['u with Caps Lock', press('U')],
  ])('writes %s as u', (_, pressed) => {
    expect(chordOf(pressed)).toBe('u');
  });

  it.each([
    ['Space', press(' ')],
    ['Escape', press('Escape')],
    ['?', press('?')],
    ['Ctrl+z', press('z', { ctrlKey: true })],
    ['Ctrl+z', press('z', { metaKey: true })],
    ['Ctrl+Shift+z', press('Z', { ctrlKey: true, shiftKey: true })],
    ['Shift+h', press('H', { shiftKey: true })],
    ['Shift+ArrowRight', press('ArrowRight', { shiftKey: true })],
    ['ArrowRight', press('ArrowRight')],
    ['@', press('@', { shiftKey: true })],
    ['s', press('ы', { code: 'KeyS' })],
    ['Alt+1', press('¡', { altKey: true, code: 'Digit1' })],
  ])('writes %s', (written, pressed) => {
    expect(chordOf(pressed)).toBe(written);
  });
});

describe('matchChords', () => {
  it.each([
    ['u', ['u'], 'whole'],
    ['g t', ['g'], 'part'],
    ['g t', ['g', 't'], 'whole'],
    ['g t', ['g', 'r'], 'none'],
    ['u', ['g', 'u'], 'none'],
  ])('says of %s after %j: %s', (binding, presses, state) => {
    expect(matchChords(binding, presses)).toBe(state);
  });
});
