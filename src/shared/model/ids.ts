/** A value that TypeScript keeps apart from every other of its kind; it costs nothing at run time. */
type Brand<T, Name extends string> = T & { readonly __brand: Name };

export type DossierId = Brand<string, 'DossierId'>;
export type EntityId = Brand<string, 'EntityId'>;
export type FactId = Brand<string, 'FactId'>;
export type CardId = Brand<string, 'CardId'>;
export type NoteId = Brand<string, 'NoteId'>;
export type TopicId = Brand<string, 'TopicId'>;
export type HighlightId = Brand<number, 'HighlightId'>;
export type QuizId = Brand<string, 'QuizId'>;
export type FilterId = Brand<number, 'FilterId'>;
