#!/bin/sh
# Makes a checkout ready for one of three uses, and does only what is still missing:
#   run    the program and the phone page
#   check  the tools that read the code
#   test   all of it, with a browser
set -eu

use=${1:-run}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
venv=$root/.venv
cd "$root"

case $use in
  run) python_extra=page ;;
  check | test) python_extra=dev ;;
  *) echo "Usage: packaging/bootstrap.sh run|check|test" >&2; exit 2 ;;
esac

# Qt's wheels bring Qt itself, but not the system libraries below it.
debian_qt="libbrotli1 libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-6
  libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0
  libxkbcommon0 fonts-dejavu-core"
debian_test="chromium fonts-noto-core git iproute2 libreoffice-calc-nogui libreoffice-writer-nogui make
  poppler-utils xauth xvfb"
# Any Java will do, and there may be one that did not come from Debian.
command -v java >/dev/null || debian_test="$debian_test default-jre-headless"

say() { printf '%s\n' "$*"; }

# The given packages that are neither installed nor provided by one that is, as libglib2.0-0t64
# provides libglib2.0-0.
missing_debian_packages() {
  dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' |
    awk '$1 == "installed" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; i++) print $i }' |
    awk -v wanted="$*" '
      { have[$1] }
      END { count = split(wanted, name); for (i = 1; i <= count; i++) if (!(name[i] in have)) print name[i] }
    ' | paste -s -d ' ' -
}

ensure_debian_packages() {
  command -v dpkg-query >/dev/null || return 0
  # shellcheck disable=SC2048,SC2086 # lists of words, here and below
  missing=$(missing_debian_packages $*)
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -eq 0 ]; then
    as_root=env
  elif sudo -n true 2>/dev/null; then
    as_root="sudo -n env"
  else
    say "Missing: $missing. Install with: sudo apt-get install $missing" >&2
    return 1
  fi
  say "Installing from Debian: $missing"
  # A new machine has no package lists yet, and may still be busy installing by itself.
  apt_get="$as_root DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120"
  # Nothing here has to outlive a power cut in the middle of it, so it need not wait for the disk.
  apt_get="$apt_get -o Dpkg::Options::=--force-unsafe-io"
  $apt_get update </dev/null || true
  $apt_get install -y --no-install-recommends $missing </dev/null >/dev/null
}

find_python() {
  for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      python=$candidate
      return 0
    fi
  done
  return 1
}

# A virtual environment holds its own path: one that was moved or copied would run the code of the
# place it came from.
venv_is_sound() {
  [ "$(sed -n 's/^command = .* -m venv //p' "$venv/pyvenv.cfg" 2>/dev/null)" = "$venv" ] &&
    "$venv/bin/python" -c 'import pip' 2>/dev/null
}

ensure_venv() {
  if venv_is_sound; then return; fi
  find_python || ensure_debian_packages python3 && find_python || {
    say "Missing: Python 3.11 or newer. Install with: sudo apt-get install python3 python3-venv" >&2
    return 1
  }
  "$python" -c 'import ensurepip' 2>/dev/null || ensure_debian_packages python3-venv
  rm -rf "$venv"
  "$python" -m venv "$venv"
}

ensure_python_packages() {
  stamp=$venv/.installed
  wanted=$(cat pyproject.toml constraints.txt | cksum)
  case $(cat "$stamp" 2>/dev/null) in
    "dev $wanted" | "$python_extra $wanted") return ;;
  esac
  say "Installing Python packages. The first time takes a minute or two."
  rm -f "$stamp"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --editable ".[$python_extra]" --constraint constraints.txt </dev/null
  say "$python_extra $wanted" >"$stamp"
}

npm_in_page() {
  # The wheel's Node comes before any other; it trusts whom the machine trusts.
  PATH=$venv/bin:$PATH NODE_USE_SYSTEM_CA=1 npm --prefix participant_web "$@" </dev/null
}

ensure_page_packages() {
  stamp=participant_web/node_modules/.installed
  wanted=$(cat participant_web/package.json participant_web/package-lock.json | cksum)
  if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return; fi
  say "Installing what builds the phone page."
  # Not `ci`: the lock file names the compiled tools of the system it was written on only, and `ci`
  # refuses that. Versions come from the lock file all the same, and it is left as it is.
  npm_in_page install --no-save --no-audit --no-fund --no-update-notifier --loglevel=error
  say "$wanted" >"$stamp"
}

# The page is made of its own sources and of the colours and words that all screens share.
ensure_page() {
  stamp=participant_web/node_modules/.built
  wanted=$(find participant_web resources \( -name node_modules -o -name dist \) -prune \
    -o -type f -exec cksum {} + | LC_ALL=C sort | cksum)
  if [ -d participant_web/dist ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return; fi
  say "Building the phone page."
  rm -f "$stamp"
  npm_in_page run --silent build
  say "$wanted" >"$stamp"
}

case $use in
  # Not every system names its packages as Debian does, so this may only be a false alarm.
  run) ensure_debian_packages "$debian_qt" || true ;;
  test) ensure_debian_packages "$debian_qt $debian_test" ;;
esac
ensure_venv
ensure_python_packages
ensure_page_packages
if [ "$use" != check ]; then ensure_page; fi
