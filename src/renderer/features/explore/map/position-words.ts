import type { MapCountry, MapPlace } from '../../../../shared/model/map.ts';
import { APPROXIMATE } from './use-measure.ts';
import { findBorder, findCountry } from './world.ts';

/** Where something lies, in the words that stand beside its name; empty for a country in its shape. */
export function describePosition(one: MapCountry | MapPlace): string {
  const { position } = one;
  if (!isPlaced(one)) return 'not on the map';
  if ('between' in one && one.between) return 'border';
  if (!position || ('iso' in one && one.iso)) return '';
  const { latitude, longitude, approximate, radius } = position;
  const digits = approximate ? 1 : 2;
  const north = `${Math.abs(latitude).toFixed(digits)}° ${latitude < 0 ? 'S' : 'N'}`;
  const east = `${Math.abs(longitude).toFixed(digits)}° ${longitude < 0 ? 'W' : 'E'}`;
  const around = radius === undefined ? '' : `, within ${radius} km`;
  return `${north} ${east}${approximate ? ` (${APPROXIMATE}${around})` : ''}`;
}

/** Whether the map can show it at all. */
export function isPlaced(one: MapCountry | MapPlace): boolean {
  if (one.position) return true;
  if ('iso' in one) return findCountry(one.iso) !== undefined;
  return one.between !== undefined && findBorder(one.between).coordinates.length > 0;
}
