import { useEffect, useMemo, useState } from 'react';
import { assertNever } from '../../../../shared/model/result.ts';
import type { Look, Measure } from './signs.ts';

/** The label of a place is followed by this where its position is not certain. */
export const APPROXIMATE = 'approximate';

/** Gives the room that labels take in the fonts and text size of this page. */
export function useMeasure(): Measure {
  const [hasFonts, setHasFonts] = useState(document.fonts.status === 'loaded');
  useEffect(() => {
    let isHere = true;
    void document.fonts.ready.then(() => isHere && setHasFonts(true));
    return () => {
      isHere = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font gives other widths
  return useMemo(createMeasure, [hasFonts]);
}

function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const root = getComputedStyle(document.documentElement);
  const em = Number.parseFloat(root.fontSize);
  const widthOf = (text: string, size: number, weight: number) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${root.fontFamily}`;
    return Math.ceil(context.measureText(text).width);
  };
  return (text, look) => {
    const { size, weight } = typeOf(look);
    const note = look === 'rough' ? widthOf(` ${APPROXIMATE}`, em * 0.8125, 400) : 0;
    return { width: widthOf(text, em * size, weight) + note + 8, height: Math.max(24, em * size * 1.35) };
  };
}

/** As map.css sets each kind of label, in rem. */
function typeOf(look: Look): { readonly size: number; readonly weight: number } {
  switch (look) {
    case 'marked-area':
      return { size: 1.0625, weight: 600 };
    case 'area':
      return { size: 0.9375, weight: 500 };
    case 'point':
    case 'rough':
    case 'line':
    case 'cluster':
      return { size: 0.9375, weight: 500 };
    default:
      return assertNever(look);
  }
}
