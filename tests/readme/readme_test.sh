#!/usr/bin/env bash
# Runs every ```console block of README.md and compares what is printed with what the block says; and compares its ```cpp block
# with the consumer that the install test builds, and looks whether each path that README.md and ARCHITECTURE.md name is there.
#   $ COMMAND        is run by bash in a copy of the project's testdata; script/run stands for the program
#   other lines      what COMMAND prints on standard output and error; a line that is only "..." stands for any lines
# Usage: readme_test.sh PROJECT PROGRAM
set -euo pipefail
project=$1
program=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bin" "$work/place/script"
ln -s "$program" "$work/bin/tearsheet"
ln -s "$program" "$work/place/script/run"
cp -R "$project/testdata" "$work/place/"
export PATH=$work/bin:$PATH LC_ALL=C
unset NO_COLOR

# A block's commands become files, named by the line they stand in: LINE.command and LINE.expected.
mkdir "$work/cases"
awk -v dir="$work/cases" '
  /^```console$/ { inside = 1; name = ""; next }
  /^```$/        { inside = 0 }
  !inside        { next }
  /^\$ /         { name = sprintf("%s/%05d", dir, NR); print substr($0, 3) > (name ".command"); printf "" > (name ".expected"); next }
  name == ""     { print "line " NR ": output before any command" > "/dev/stderr"; exit 1 }
                 { print > (name ".expected") }
' "$project/README.md"

# Lines between two "..." must stand in the output in that order; at the ends they must be its first and last lines.
matches() { # EXPECTED ACTUAL
  awk '
    FILENAME == ARGV[1] { want[++wants] = $0; next }
                        { got[++gots] = $0 }
    END {
      # state[w]: the lines so far can be matched by the first w lines wanted.
      state[0] = 1; close_over(state)
      for (g = 1; g <= gots; g++) {
        split("", next_state)
        for (w = 0; w < wants; w++) {
          if (!(w in state)) continue
          if (want[w + 1] == "...") { next_state[w] = 1; next_state[w + 1] = 1 }
          else if (want[w + 1] == got[g]) next_state[w + 1] = 1
        }
        split("", state)
        for (w in next_state) state[w] = 1
        close_over(state)
      }
      exit !(wants in state)
    }
    function close_over(s,   w) { for (w = 0; w < wants; w++) if ((w in s) && want[w + 1] == "...") s[w + 1] = 1 }
  ' "$1" "$2"
}

failed=0
count=0
for command in "$work"/cases/*.command; do
  [ -e "$command" ] || { echo "README.md has no console block"; exit 1; }
  count=$((count + 1))
  expected=${command%.command}.expected
  line=$((10#$(basename "$command" .command)))
  (cd "$work/place" && bash "$command") >"$work/actual" 2>&1 </dev/null || true
  if ! matches "$expected" "$work/actual"; then
    failed=$((failed + 1))
    echo "README.md:$line: \$ $(cat "$command")"
    diff -u --label README.md "$expected" --label printed "$work/actual" || true
  fi
done
echo "$count commands run, $failed printed something else"

awk '/^```cpp$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$project/README.md" >"$work/example.cpp"
tail -n +2 "$project/tests/install/consumer/main.cpp" | diff -u --label README.md "$work/example.cpp" --label tests/install/consumer/main.cpp - || failed=$((failed + 1))

for document in README.md ARCHITECTURE.md; do
  # Words in capitals stand for a name of the reader's choice.
  for path in $(grep -oE '`(src|include|tests|testdata|cmake|script|contrib)/[^` ]+`' "$project/$document" | tr -d '`' | grep -vE '[A-Z]{3}' | sort -u); do
    [ -e "$project/$path" ] || compgen -G "$project/$path" >/dev/null || { echo "$document names $path, which is not there"; failed=$((failed + 1)); }
  done
done
[ "$failed" -eq 0 ]
