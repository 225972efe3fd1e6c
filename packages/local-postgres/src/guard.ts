/**
 * Runs the server given as arguments and holds our stdin. When that pipe closes, because we stop or because we
 * were killed, the server is told to close until it does: a signal that comes before it listens would be lost.
 */
const script = `
exec 3<&0 </dev/null
"$@" 3<&- & server=$!
{ while read -r _; do :; done; while kill -INT "$server"; do sleep 1; done; } <&3 2>/dev/null & watch=$!
exec 3<&-
trap '' HUP INT TERM
wait "$server"; status=$?
kill "$watch"
exit "$status"
`;

/** Windows has no such shell; there the next start ends what a killed process left. */
export const guarded = (command: readonly string[]): readonly string[] =>
  process.platform === 'win32' ? command : ['/bin/sh', '-c', script, 'guard', ...command];
