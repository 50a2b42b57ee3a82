import { key, openArticle, type Subject } from './interaction.ts';

/** Reading aloud, with a stand-in for the system's voices. */
export const LISTENING: Subject = {
  name: 'Listen',
  open: openArticle,
  interactions: [
    key('read aloud (l)', 'l'),
    key('next sentence (.)', '.'),
    key('previous sentence (,)', ','),
    key('faster (])', ']'),
    key('slower ([)', '['),
    key('pause (l)', 'l'),
    key('go on (l)', 'l'),
    key('stop (Esc)', 'Escape'),
  ],
};
