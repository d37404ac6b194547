#!/usr/bin/env bash
# One step of the install test: check.sh install|find_package|pkg_config shared|static
# CTest sets SOURCE, TREE (this build), SHARED_TREE (its BUILD_SHARED_LIBS), WORK, CMAKE, CXX, PKG_CONFIG and VERSION.
set -euo pipefail
step=$1
kind=$2
prefix=$WORK/$kind/prefix
fail() { echo "install: $*"; exit 1; }

shared=OFF
[ "$kind" = static ] || shared=ON

# The tree to install from: this one if it is of the kind, else one of its own with the library alone.
tree() {
  if [ "$SHARED_TREE" = "$shared" ]; then
    echo "$TREE"
    return
  fi
  grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$SOURCE" "$WORK/$kind/build/CMakeCache.txt" || rm -rf "$WORK/$kind/build"
  "$CMAKE" -S "$SOURCE" -B "$WORK/$kind/build" -G Ninja -DBUILD_SHARED_LIBS="$shared" -DCMAKE_CXX_COMPILER="$CXX" \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DTEARSHEET_BUILD_CLI=OFF -DTEARSHEET_BUILD_TESTS=OFF >&2
  "$CMAKE" --build "$WORK/$kind/build" --parallel 2 >&2
  echo "$WORK/$kind/build"
}

# Installed under DESTDIR and then moved: nothing of it may depend on where it was built or staged.
install() {
  local from stage=$WORK/$kind/stage headers
  from=$(tree)
  rm -rf "$stage" "$prefix"
  DESTDIR=$stage "$CMAKE" --install "$from" --prefix /opt/staged
  mv "$stage/opt/staged" "$prefix"
  [ -z "$(find "$stage" -type f)" ] || fail "files outside the prefix: $(find "$stage" -type f)"

  headers=$(cd "$prefix/include/tearsheet" && echo *.hpp)
  [ "$headers" = "$(cd "$SOURCE/include/tearsheet" && echo *.hpp)" ] || fail "the headers are $headers"
  if grep -rlF -e "$SOURCE" -e "$stage" "$prefix" --include='*.cmake' --include='*.pc'; then
    fail "these name a folder of the build"
  fi
  if [ "$kind" = static ]; then
    find "$prefix" -name 'libtearsheet.a' | grep -q . || fail "no libtearsheet.a"
  else
    find "$prefix" \( -name "libtearsheet.so.${VERSION%%.*}" -o -name "libtearsheet.${VERSION%%.*}.dylib" \) | grep -q . ||
      fail "no libtearsheet of soversion ${VERSION%%.*}"
  fi
  if [ -e "$prefix/bin/tearsheet" ]; then
    "$prefix/bin/tearsheet" --version | grep -qF "$VERSION" || fail "the installed program does not tell version $VERSION"
  fi
}

run() { # the consumer, which prints the article of a page as Markdown
  local printed
  printed=$("$1" "$SOURCE/testdata/pages/wire-story/page.html") || fail "the consumer ended with status $?"
  [[ $printed == "# "* ]] || fail "the consumer printed no headline: $printed"
}

find_package() {
  local build=$WORK/$kind/consumer
  rm -rf "$build"
  "$CMAKE" -S "$SOURCE/tests/install/consumer" -B "$build" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_COMPILER="$CXX" \
    -DTEARSHEET_EXPECTED_VERSION="${VERSION%.*}"
  "$CMAKE" --build "$build"
  run "$build/consumer"
}

pkg_config() {
  local file flags=() static=()
  file=$(find "$prefix" -name tearsheet.pc)
  export PKG_CONFIG_PATH=${file%/*}${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
  [ "$kind" = shared ] || static=(--static)
  [ "$("$PKG_CONFIG" --modversion tearsheet)" = "$VERSION" ] || fail "tearsheet.pc has another version"
  eval "flags=($("$PKG_CONFIG" ${static[@]+"${static[@]}"} --cflags --libs tearsheet))" # it quotes for a shell
  "$CXX" -std=c++20 "$SOURCE/tests/install/consumer/main.cpp" "${flags[@]}" \
    "-Wl,-rpath,${file%/pkgconfig/*}" -o "$WORK/$kind/consumer_pkg_config"
  run "$WORK/$kind/consumer_pkg_config"
}

"$step"
