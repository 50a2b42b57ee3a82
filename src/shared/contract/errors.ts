/** Why a call was not carried out; `message` is one or two plain sentences for the learner. */
export type CallError = {
  readonly kind:
    | 'malformed' // the call itself is not as the contract says
    | 'unknown-method'
    | 'not-found' // what it names is not (or no longer) there
    | 'stale' // the screen was behind: nothing was changed, ask again
    | 'unavailable' // the core cannot be reached
    | 'storage' // the disk refused: nothing was acknowledged
    | 'internal'; // a bug; the details are in the log
  readonly message: string;
};
