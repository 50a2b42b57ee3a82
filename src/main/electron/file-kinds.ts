const KINDS: Readonly<Record<string, string>> = {
  html: 'Web page',
  json: 'JSON',
  md: 'Markdown',
  pdf: 'PDF',
};

/** What a dialog shows beside a name: the kind of file it ends with, and all others. */
export function fileFilter(name: string): { readonly name: string; readonly extensions: string[] }[] {
  const extension = name.split('.').at(-1) ?? '';
  const kind = KINDS[extension];
  const all = { name: 'All files', extensions: ['*'] };
  return kind === undefined ? [all] : [{ name: kind, extensions: [extension] }, all];
}

/** Countries that print on Letter (CLDR, territories of the paper size “US-Letter”), by ISO 3166-1. */
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper of a country; A4 where it is not known. */
export function pageSizeOf(country: string): 'A4' | 'Letter' {
  return LETTER.has(country) ? 'Letter' : 'A4';
}
