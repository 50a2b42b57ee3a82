/** To the headline. */
export function goToStart(reader: HTMLElement | null): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  reader?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** To the passage that begins at this offset. */
export function goToPassage(article: HTMLElement | null, start: number): void {
  const passage = article?.querySelector<HTMLElement>(`[data-start="${start}"]`);
  passage?.focus({ preventScroll: true });
  passage?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** To the screen that led here; to the article where none did. */
export function goBack(navigate: (path: string) => void): void {
  if (window.history.length > 1) window.history.back();
  else navigate('/read');
}
