/** Where a problem with a fact is; a reader of the folder knows the very file. */
export const FACTS = 'facts';
/** Where a problem with an item of the agenda is. */
export const AGENDA = 'agenda.json';
