import type { ReactNode } from 'react';
import type { Article } from '../../../shared/model/article.ts';
import { PromptsProvider } from './prompts-context.ts';
import { usePrompts } from './use-prompts.ts';

/** Asks between the passages of the text below; where it is missing, the text stands alone. */
export function PromptsScope({
  article,
  children,
}: {
  readonly article: Article;
  readonly children: ReactNode;
}) {
  const prompts = usePrompts(article.dossier.id, article.language);
  return <PromptsProvider value={prompts}>{children}</PromptsProvider>;
}
