import type { Shade } from './shades.ts';

/** The percentage after a sentence; it holds no text, so the article stays verbatim. */
export function RecallSign({ shade: { sign, label } }: { readonly shade: Shade }) {
  return <span className="reading-recall" role="img" aria-label={label} data-sign={sign} />;
}
