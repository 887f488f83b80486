# What all scripts share: where the project is, which packages it stands on, and how to get them.
# Sourced, never run; sets `root`.

# Debian packages: the libraries that Pith links, and what a Swift toolchain needs to compile, link
# and fetch packages.
packages="libxml2-dev libuchardet-dev nettle-dev libpcre2-dev zlib1g-dev libbrotli-dev libzstd-dev
  libcurl4-openssl-dev libsqlite3-dev g++ git ca-certificates pkg-config libncurses6"
# What only the tests need: the readers that front matter and XML are held against, what gets the
# readers from PyPI, the browser that reports are opened in, and a server of HTTP/2.
test_packages="python3-yaml python3-venv libxml2-utils chromium nghttp2-server"
# The readers that archives are held against, and those of JUnit and SARIF reports; from PyPI.
readers="warcio==1.8.1 fastwarc==2.0.1 cdxj-indexer==1.5.0
  junitparser==5.0.3 sarif-pydantic==0.6.2 pydantic==2.14.3"
# What the Spark job is tested with: Java from Debian, and PySpark, which holds all of Spark, from PyPI.
spark_packages="python3-venv openjdk-17-jre-headless"
spark_modules="pyspark==4.0.1"
# What the scorer is trained with, from PyPI.
train_packages="python3-venv"
train_modules="lightgbm==4.7.0 numpy==2.4.6 scikit-learn==1.9.1 inscriptis==2.7.6 html2text==2025.4.15"
# What Pith is timed beside, and what trafilatura wants besides to be fast; from PyPI.
peer_packages="python3-venv"
peers="resiliparse==0.15.2 trafilatura==2.3.1 lxml==6.1.3 lxml_html_clean==0.4.6 faust-cchardet==3.2.0"

# Prints an error in one line and ends the script.
fail() {
  printf '%s: %s\n' "$(basename "$0")" "$1" >&2
  exit "${2:-2}"
}

# Prints the comment at the top of the running script, when that is asked for.
help_if_asked() {
  case "${1:-}" in
    -h | --help)
      sed -n '2,/^[^#]/{s/^# \{0,1\}//p;}' "$0"
      exit 0
      ;;
  esac
}

# Succeeds when a package is installed.
#
# dpkg's own record is read as a file: asking dpkg takes longer than a run of pith.
is_installed() {
  for list in /var/lib/dpkg/info/"$1".list /var/lib/dpkg/info/"$1":*.list; do
    [ -e "$list" ] && return 0
  done
  return 1
}

# Installs the packages that are missing; says nothing when there are none.
install_packages() {
  [ -d /var/lib/dpkg/info ] || return 0
  missing=
  for package in $packages; do
    is_installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
  else
    fail "packages are missing; as root, run: apt-get update && apt-get install$missing"
  fi
  printf 'installing%s\n' "$missing" >&2
  # Package lists of a fresh machine are empty or stale. A package of the user's that is in conflict
  # with one of these stays.
  $as_root apt-get update -q >&2 &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends \
      --no-remove $missing >&2 || fail "apt-get failed; install by hand:$missing"
}

# Installs packages from PyPI into a folder of the project, unless they are there.
install_from_pypi() {
  folder=$1
  [ "$(cat "$folder/installed" 2>/dev/null)" = "$2" ] && return 0
  printf 'installing %s\n' "$2" >&2
  python=/usr/bin/python3
  [ -x "$python" ] || python=python3
  rm -rf "$folder"
  "$python" -m venv "$folder" >&2 &&
    "$folder/bin/pip" install -q --disable-pip-version-check $2 >&2 ||
    fail "these could not be installed from PyPI: $2"
  printf '%s\n' "$2" >"$folder/installed"
}

# Installs the readers that archives and reports are held against.
install_readers() {
  install_from_pypi "$root/.build-readers" "$readers"
}

# Puts the Swift toolchain on PATH, or says where to get one.
find_swift() {
  command -v swift >/dev/null 2>&1 && return 0
  for folder in /opt/swift*/usr/bin /usr/local/swift*/usr/bin /usr/libexec/swift/bin \
    /usr/share/swift*/usr/bin "${HOME:-/}"/.local/share/swiftly/bin; do
    if [ -x "$folder/swift" ]; then
      PATH=$folder:$PATH
      export PATH
      return 0
    fi
  done
  fail "no Swift found; get 6.2 or later from https://www.swift.org/install and put it on PATH"
}

# Gets everything that building takes. The toolchain, which only the user can install, is looked for
# before anything is changed on the machine.
prepare() {
  find_swift
  install_packages
}

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
