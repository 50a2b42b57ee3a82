import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from '../dossier/format.ts';
import { escapeHtml } from '../text/html.ts';
import { printQuestion } from './print-question.ts';
import type { Question } from './question.ts';
import type { Sheet } from './sheet.ts';

/** The page needs nothing but itself, and is forbidden to fetch or run anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; }
ol { padding-left: 2rem; }
ul { padding: 0; list-style: none; }
li { break-inside: avoid; }
ol > li { margin: 1.25rem 0; padding-left: 0.25rem; }
p, ul, blockquote { margin: 0.25rem 0; }
.source, .task, .said { font-size: 0.875rem; }
.task { font-style: italic; }
.who { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin: 1.25rem 0; }
.who span { flex: 1 1 10rem; border-bottom: 1px solid; }
.line { height: 2rem; border-bottom: 1px solid; }
.answer { font-weight: bold; }
blockquote { padding-left: 0.75rem; border-left: 2px solid; }
.key { margin-top: 3rem; border-top: 1px solid; break-before: page; }
@page { margin: 2cm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } .key { margin-top: 0; border-top: 0; } }
`;

/**
 * The quiz as a page to print: the sheet to hand out, and on pages of its own the key, with the words of
 * the article that prove each answer. Everything that is not this function's own is text, never markup.
 */
export function writeHtml({ header, facts, entities }: Dossier, { seed, questions }: Sheet): string {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const title = escapeHtml(header.title);
  const numbered = `Quiz ${seed}, ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`;
  const source = `<p class="source">${escapeHtml(`${header.dateline}. ${header.source}`)}</p>`;
  const prove = (question: Question) =>
    question.facts.map((id) => {
      const fact = factOf.get(id);
      return fact === undefined || fact.orphaned
        ? ''
        : writeProof(fact, fact.speaker && nameOf.get(fact.speaker));
    });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – quiz ${seed}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<section>
<h1 lang="${escapeHtml(header.language)}">${title}</h1>
${source}
<p class="source">${numbered}</p>
<p class="who">Name <span></span> Date <span></span></p>
<ol>
${questions.map(writeQuestion).join('\n')}
</ol>
</section>
<section class="key">
<h2>Key to quiz ${seed}</h2>
<ol>
${questions.map((question) => `<li><p class="answer">${escapeHtml(printQuestion(question).key)}</p>${prove(question).join('')}</li>`).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`;
}

function writeQuestion(question: Question): string {
  const { task, rows } = printQuestion(question);
  const list = rows.map((row) => (row === '' ? '<li class="line"></li>' : `<li>${escapeHtml(row)}</li>`));
  return `<li><p>${escapeHtml(question.stem)}</p><p class="task">${escapeHtml(task)}</p><ul>${list.join('')}</ul></li>`;
}

function writeProof({ evidence }: Fact, speaker: string | undefined): string {
  const said = speaker === undefined ? '' : `<p class="said">Said by ${escapeHtml(speaker)}</p>`;
  return `<blockquote>${escapeHtml(evidence.exact)}</blockquote>${said}`;
}
