import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Article } from '../../../shared/model/article.ts';
import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { CallFailure, messageOf } from '../../client/failure.ts';
import { useReply } from '../../client/queries.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { PromptsScope } from '../prompts/PromptsScope.tsx';
import { type Evidence, locateEvidence, locateWords } from './evidence-range.ts';
import { Reader } from './Reader.tsx';

const GONE = 'This sentence is no longer in the text.';

/**
 * The article, opened where the learner stopped, at the words that prove a fact (`?fact=ID`), or at any
 * words (`?words=START-END,…`).
 */
export function ReadingScreen() {
  const { id } = useDossier();
  const article = useReply('article.get', { dossier: id });
  const query = new URLSearchParams(useSearch());
  const [fact, words] = [query.get('fact'), query.get('words')];
  return (
    <Loaded query={article}>
      {(data) => {
        if (fact) return <Proof key={fact} article={data} fact={fact} />;
        if (words) return <Words key={words} article={data} words={words} />;
        return (
          <PromptsScope article={data}>
            <Reader article={data} />
          </PromptsScope>
        );
      }}
    </Loaded>
  );
}

function Proof({ article, fact }: { readonly article: Article; readonly fact: string }) {
  const { data, error } = useReply('fact.get', { dossier: article.dossier.id, fact });
  if (data) return <Reader article={article} evidence={evidenceOf(data, article)} />;
  if (!error) return <Waiting />;
  return <Reader article={article} evidence={{ fact: undefined, lit: undefined, gone: wordsFor(error) }} />;
}

function Words({ article, words }: { readonly article: Article; readonly words: string }) {
  const evidence = useMemo(() => {
    const lit = locateWords(words, article.passages);
    return { fact: undefined, lit, gone: lit ? undefined : GONE };
  }, [article, words]);
  return <Reader article={article} evidence={evidence} />;
}

function evidenceOf(fact: NonNullable<Evidence['fact']>, article: Article): Evidence {
  const lit = locateEvidence(fact, article.passages);
  return { fact, lit, gone: lit ? undefined : GONE };
}

function wordsFor(error: Error): string {
  const unknown = error instanceof CallFailure && ['not-found', 'malformed'].includes(error.error.kind);
  return unknown ? GONE : messageOf(error);
}
