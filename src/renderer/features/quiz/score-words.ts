/** A score in words that tell what it means, without praise for nothing. */
export function judgeScore(right: number, count: number): string {
  const share = count === 0 ? 0 : right / count;
  if (share === 1) return 'Every answer was right.';
  if (share >= 0.8) return 'You know this well.';
  if (share >= 0.5) return 'You know more than half; the rest is below, each with its sentence.';
  return right === 0
    ? 'Not one yet. Read the sentences below, then try the same quiz again.'
    : 'A start. Read the sentences below, then try the same quiz again.';
}
