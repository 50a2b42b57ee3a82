/** A sentence as a voice should get it: without the signs of footnotes and lists, on one line. */
export function speakable(sentence: string): string {
  return sentence
    .replaceAll(/[*†‡•▪‣]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
