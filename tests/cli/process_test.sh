#!/usr/bin/env bash
# What only a real process can show: exit statuses, pipes that break, standard streams that are closed or full.
#   process_test.sh PROGRAM
set -u
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

# check NAME WANTED GOT
check() {
  [ "$2" = "$3" ] && return
  printf 'FAILED %s: wanted %q, got %q\n' "$1" "$2" "$3"
  failures=$((failures + 1))
}

paragraph='<p>The ferry will run again from Monday, the harbour office said, now that the ramp on the far shore has been mended and tried with two full lorries.</p>'
printf '<!DOCTYPE html><title>Ferry runs again</title><article><h1>Ferry runs again</h1>%s%s%s</article>' "$paragraph" "$paragraph" "$paragraph" >page.html
: >empty.html

"$program" page.html >out 2>err
check 'status of an article' 0 $?
check 'nothing on standard error' '' "$(cat err)"
"$program" empty.html >out 2>err
check 'status of a page without article' 1 $?
"$program" --nonsense >out 2>err
check 'status of wrong usage' 2 $?
check 'nothing on standard output after wrong usage' '' "$(cat out)"
"$program" <page.html >piped
check 'status of standard input' 0 $?

# A reader that goes away: no message, no signal.
yes page.html | head -n 5000 >list
{ "$program" -f jsonl --files-from list 2>err; echo $? >status; } | head -n 1 >/dev/null
check 'status after a broken pipe' 0 "$(cat status)"
check 'no message after a broken pipe' '' "$(cat err)"
{ "$program" --help 2>err; echo $? >status; } | true
check 'status of help into a broken pipe' 0 "$(cat status)"
check 'no message of help into a broken pipe' '' "$(cat err)"

# Interrupted while it waits for more: at once, with whole records, and the status that a shell gives.
mkfifo slow
head -n 200 list >short
for signal in INT TERM; do
  { cat short; sleep 20; } >slow &
  feeder=$!
  # In the background bash lets SIGINT be ignored; a program started by it would have to obey that.
  env --default-signal=INT,TERM "$program" -f jsonl --files-from slow >interrupted 2>err &
  running=$!
  for _ in $(seq 200); do
    [ "$(wc -l <interrupted)" -ge 100 ] && break
    sleep 0.02
  done
  begin=$SECONDS
  kill -s "$signal" $running
  wait $running
  status=$?
  check "status after SIG$signal" $((128 + $(kill -l "$signal"))) $status
  check "soon after SIG$signal" 1 $((SECONDS - begin <= 2))
  check "whole records after SIG$signal" '}' "$(tail -c 2 interrupted | head -c 1)"
  kill $feeder 2>/dev/null
  wait $feeder 2>/dev/null
done

# Output that cannot be written.
if [ -w /dev/full ]; then
  for arguments in page.html rules --help; do
    "$program" $arguments >/dev/full 2>err
    check "status of a full output: $arguments" 2 $?
    check "message of a full output: $arguments" 1 "$(grep -c 'standard output cannot be written' err)"
  done
fi
"$program" page.html >&- 2>err
check 'status of a closed output' 2 $?

# A process ended from outside leaves no file half written.
mkfifo pipe
"$program" -o killed page.html pipe 2>/dev/null &
running=$!
for _ in $(seq 200); do
  [ -s killed/page.html.json ] && break
  sleep 0.02
done
kill -TERM "$running"
wait "$running" 2>/dev/null
check 'files after SIGTERM' 'killed/page.html.json' "$(find killed -type f)"
"$program" page.html >out
check 'the file that SIGTERM left is whole' "$(cat out)" "$(cat killed/page.html.json)"

[ "$failures" -eq 0 ] && echo 'all well'
exit "$((failures > 0))"
