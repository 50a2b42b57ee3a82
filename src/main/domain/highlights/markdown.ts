import { HIGHLIGHT_LABELS, type Highlight } from '../../../shared/model/highlight.ts';

type Source = { readonly title: string; readonly dateline: string; readonly source: string };

/**
 * The learner's highlights as CommonMark: a section for each of the article's, each highlight a quotation
 * with its label and her note. What she wrote and what the article says stay text, never markup.
 */
export function writeMarkdown(source: Source, highlights: readonly Highlight[]): string {
  const placed = highlights.filter(({ place }) => place !== undefined);
  const gone = highlights.filter(({ place }) => place === undefined);
  const blocks = [
    `# ${escapeMarkdown(source.title)}`,
    escapeMarkdown(`${source.dateline}. ${source.source}`),
    ...sections(placed),
    ...(gone.length > 0 ? ['## No longer in the text', ...gone.map(writeHighlight)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sections(placed: readonly Highlight[]): readonly string[] {
  const bySection = Map.groupBy(placed, ({ section }) => section);
  return [...bySection].flatMap(([section, members]) => [
    ...(section === undefined ? [] : [`## ${escapeMarkdown(section)}`]),
    ...members.map(writeHighlight),
  ]);
}

function writeHighlight({ colour, exact, note }: Highlight): string {
  const quotation = exact
    .split(/\n+/u)
    .map((line) => `> ${escapeMarkdown(line.trim())}`)
    .join('\n>\n');
  const words = note === '' ? '' : `: ${escapeMarkdown(note).replace(/\n/gu, '  \n')}`;
  return `${quotation}\n\n**${HIGHLIGHT_LABELS[colour]}**${words}`;
}

/** Writes text so that CommonMark shows every character of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!]/gu, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/gmu, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
