/** The parts of a sentence between its holes, which are written `____`. */
export function splitCloze(text: string): readonly string[] {
  return text.split(/_{3,}/u);
}
