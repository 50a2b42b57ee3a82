import { act, key, openArticle, type Subject } from './interaction.ts';

const fold = (name: string) =>
  act(name, (page) =>
    page
      .getByRole('group', { name: 'Questions about what you just read' })
      .first()
      .locator('[data-prompts-head]')
      .click(),
  );

/** The questions between passages. */
export const PROMPTS: Subject = {
  name: 'Questions in the text',
  open: async (page) => {
    await openArticle(page);
    await page.locator('.prompt-front').first().focus();
  },
  interactions: [
    key('show the answer (Space)', 'Space'),
    key('show the sentence (s)', 's'),
    key('hide the sentence (s)', 's'),
    key('grade Good (3)', '3'),
    key('undo (u)', 'u'),
    key('redo (r)', 'r'),
    key('undo again (u)', 'u'),
    fold('fold the questions of a place'),
    fold('open the questions of a place'),
    key('fold all questions (p)', 'p'),
    key('no questions (p)', 'p'),
    key('all questions open (p)', 'p'),
  ],
};
