/** The path of Electron's executable, when its runtime is there. */
export function findRuntime(): string | undefined;
