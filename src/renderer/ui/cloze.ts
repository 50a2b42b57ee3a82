/** Between the answers of a card that hides several stretches of its text. */
const BETWEEN = ' · ';

/** What fills each of so many holes: its own words where there are as many, else the whole answer. */
export function fillHoles(answer: string, holes: number): readonly string[] {
  const parts = answer.split(BETWEEN);
  return parts.length === holes ? parts : Array.from({ length: holes }, () => answer);
}

/** The parts of a sentence between its holes, which are written `____`. */
export function splitCloze(text: string): readonly string[] {
  return text.split(/_{3,}/u);
}
