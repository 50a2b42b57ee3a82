/** What chance goes by in this run; set `TRUST_SEED` to repeat one that failed. */
export const SEED = Number(process.env.TRUST_SEED ?? Date.now() % 1_000_000);

console.log(`TRUST_SEED=${SEED}`);
