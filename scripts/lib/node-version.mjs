// Said in the oldest syntax there is, because it must run on whatever Node someone has.
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  process.stderr.write(
    'Lectern runs on the Node 24 that “npm ci” installs with it, but this is Node ' +
      process.versions.node +
      '. Use Node 20 or newer, run “npm ci”, then “npm start”.\n',
  );
  process.exit(1);
}
