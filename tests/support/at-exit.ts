const tasks: (() => void)[] = [];

/** Does something when the process of the tests ends, however they end. */
export function atExit(task: () => void): void {
  if (tasks.length === 0) process.once('exit', runTasks);
  tasks.push(task);
}

function runTasks(): void {
  for (const task of tasks.toReversed()) task();
}
