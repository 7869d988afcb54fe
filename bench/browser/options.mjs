/** What the command line gives for an option, or what stands for it where it gives nothing. */
export function option(name, absent) {
  const at = process.argv.indexOf(name);
  return at > 0 && at + 1 < process.argv.length ? process.argv[at + 1] : absent;
}
