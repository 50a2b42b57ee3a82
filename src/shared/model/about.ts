/** Which Lectern this is. */
export type Identity = {
  readonly version: string;
  /** The commit that the sources were at, where they lay in a repository. */
  readonly commit?: string;
  /** Whether they differed from it. */
  readonly isChanged?: boolean;
  /** The day of the sources, YYYY-MM-DD; not the day of the build. */
  readonly day?: string;
};

/** A package that is shipped with Lectern, under its licence. */
export type Notice = {
  readonly name: string;
  readonly version: string;
  /** The name of the licence, as the package gives it. */
  readonly licence: string;
  readonly text: string;
};
