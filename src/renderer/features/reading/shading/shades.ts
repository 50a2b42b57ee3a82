import type { Knowledge, SentenceRecall } from '../../../../shared/model/knowledge.ts';
import { plural } from '../../../ui/plural.ts';
import type { Span } from '../evidence-range.ts';

/** How well a sentence is known, in steps that the eye tells apart. */
export type Band = 'sure' | 'shaky' | 'fading' | 'forgotten' | 'untested';

/** The bands from best to worst; each recall belongs to the first whose `from` (0 to 1) it reaches. */
export const BANDS: readonly {
  readonly band: Exclude<Band, 'untested'>;
  readonly from: number;
  readonly range: string;
  /** The same for where there is little room. */
  readonly brief: string;
}[] = [
  { band: 'sure', from: 0.9, range: '90 % and more', brief: '90 % +' },
  { band: 'shaky', from: 0.7, range: '70 to 89 %', brief: '70 % +' },
  { band: 'fading', from: 0.5, range: '50 to 69 %', brief: '50 % +' },
  { band: 'forgotten', from: 0, range: 'under 50 %', brief: '< 50 %' },
];

/** A sentence with its tint, what stands at its end, and the same for those who hear it. */
export type Shade = Span & { readonly band: Band; readonly sign: string; readonly label: string };

/** How each sentence is tinted: by the card of it that is known worst. */
export function shadesOf(recalls: readonly SentenceRecall[]): readonly Shade[] {
  return recalls.map(({ start, end, knowledge }) => ({ start, end, ...describe(knowledge) }));
}

function describe({ cards, weakest }: Knowledge): Pick<Shade, 'band' | 'sign' | 'label'> {
  if (weakest === undefined) {
    const label = cards === 0 ? 'No card asks about it' : 'Never tested';
    return { band: 'untested', sign: '–', label };
  }
  // Rounded first, so that what is read fits what is seen.
  const percent = Math.round(100 * weakest);
  const band = BANDS.find(({ from }) => percent >= 100 * from)?.band ?? 'forgotten';
  return { band, sign: `${percent} %`, label: `Recall ${percent} %` };
}

/** What the shading comes to, in a sentence. */
export function summariseShades(shades: readonly Shade[]): string {
  const count = (wanted: Band) => shades.filter(({ band }) => band === wanted).length;
  const tested = shades.length - count('untested');
  if (tested === 0) return 'None of the sentences has been tested yet.';
  const forgotten = count('forgotten');
  const rest = forgotten === 0 ? 'None is likely forgotten.' : `${forgotten} likely forgotten.`;
  return `${tested} of ${plural(shades.length, 'sentence')} tested. ${rest}`;
}
