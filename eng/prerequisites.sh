# shellcheck shell=bash
# What Skein needs from the system, and how it is got. Sourced by ./skein, ./test and .ci/run.

need_dotnet() {
  if ! command -v dotnet >/dev/null 2>&1; then
    echo "The .NET 10 SDK is missing. Install it (https://dotnet.microsoft.com/download/dotnet/10.0), then start again." >&2
    exit 1
  fi
  if ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
    echo "Skein needs the .NET 10 SDK; this machine has: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')" >&2
    echo "Install it (https://dotnet.microsoft.com/download/dotnet/10.0), then start again." >&2
    exit 1
  fi
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

need_node() {
  local major
  if ! command -v node >/dev/null 2>&1; then
    echo "Node.js 20 or later is missing; it builds the parts of the pages that draw. Install nodejs and npm, then start again." >&2
    return 1
  fi
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  if [ "$major" -lt 20 ]; then
    echo "Skein needs Node.js 20 or later to build its pages; this machine has $(node --version)." >&2
    return 1
  fi
}

has_library() {
  local folder
  for folder in /lib /usr/lib /usr/local/lib /lib/*-linux-gnu* /usr/lib/*-linux-gnu* /lib64 /usr/lib64; do
    # The pattern is meant: versions differ from one Debian to the next.
    # shellcheck disable=SC2086
    if ls $folder/$1* >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

# The name of ICU's package holds its version; the newest that the lists know is taken. Without lists it is Debian 12's.
icu_package() {
  local known
  known=$({ apt-cache search --names-only '^libicu[0-9]+$' 2>/dev/null || true; } | cut -d' ' -f1 | sort -V | tail -n 1)
  echo "${known:-libicu72}"
}

# need_packages yes|no WANTED…   with WANTED tool:NAME=PACKAGE, lib:FILE=PACKAGE or icu.
# Missing packages are installed when that is allowed and possible, each command printed first and no question asked; otherwise it says
# what to install and returns 1.
need_packages() {
  local may=$1 wanted missing=() as_root=()
  shift
  if [ "$(uname -s)" != Linux ]; then return 0; fi
  for wanted in "$@"; do
    is_there "$wanted" || missing+=("$wanted")
  done
  if [ ${#missing[@]} -eq 0 ]; then return 0; fi

  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
  if [ "$may" = yes ] && may_install; then
    if install_packages; then return 0; fi
    echo "That did not work; what apt-get says stands above." >&2
  fi
  echo "Skein needs: $(package_names). On Debian or Ubuntu:" >&2
  echo "  ${as_root[*]:+sudo }apt-get update && ${as_root[*]:+sudo }apt-get install -y --no-install-recommends $(package_names)" >&2
  return 1
}

is_there() {
  local name=${1#*:}
  case $1 in
    tool:*) command -v "${name%%=*}" >/dev/null 2>&1 ;;
    lib:*) has_library "${name%%=*}" ;;
    icu) [ "${DOTNET_SYSTEM_GLOBALIZATION_INVARIANT:-}" = 1 ] || has_library libicuuc.so ;;
  esac
}

# What follows works on the variables of need_packages: missing, as_root.

package_names() {
  local wanted name names=
  for wanted in "${missing[@]}"; do
    name=${wanted#*=}
    if [ "$wanted" = icu ]; then name=$(icu_package); fi
    # Two tools can come from one package.
    case " $names " in *" $name "*) ;; *) names+=${names:+ }$name ;; esac
  done
  echo "$names"
}

may_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  [ ${#as_root[@]} -eq 0 ] || { command -v sudo >/dev/null 2>&1 && "${as_root[@]}" true 2>/dev/null; }
}

# The lists of a new machine are empty, and old ones name files that are gone: then once more with fresh ones, which also know ICU's name.
install_packages() {
  local log code=0
  log=$(mktemp) || return 1
  # What stood in the way of fresh lists is why the second try fails; what the first one said is not.
  install_named || { : >"$log" && run_apt update && install_named; } || code=1
  if [ $code -ne 0 ]; then tail -n 20 "$log" >&2; fi
  rm -f "$log"
  return $code
}

install_named() {
  # The names hold no spaces; each is a word of its own.
  # shellcheck disable=SC2046
  run_apt install -y --no-install-recommends $(package_names)
}

run_apt() {
  echo "Installing what is missing: ${as_root[*]:+sudo }apt-get $*" >&2
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get "$@" </dev/null >>"$log" 2>&1
}
