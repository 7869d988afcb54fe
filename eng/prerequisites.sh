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

# The name of ICU's package holds its version; the newest that the lists know is taken.
icu_package() {
  apt-cache search --names-only '^libicu[0-9]+$' 2>/dev/null | cut -d' ' -f1 | sort -V | tail -n 1
}

# need_packages yes|no WANTED…   with WANTED tool:NAME=PACKAGE, lib:FILE=PACKAGE or icu.
# Missing packages are installed when that is allowed and possible, the command printed first; otherwise it says what to install.
need_packages() {
  local may=$1 wanted missing=() names prefix=
  shift
  if [ "$(uname -s)" != Linux ]; then return 0; fi
  for wanted in "$@"; do
    case $wanted in
      tool:*) names=${wanted#tool:}; command -v "${names%%=*}" >/dev/null 2>&1 || missing+=("${names#*=}") ;;
      lib:*) names=${wanted#lib:}; has_library "${names%%=*}" || missing+=("${names#*=}") ;;
      icu) [ "${DOTNET_SYSTEM_GLOBALIZATION_INVARIANT:-}" = 1 ] || has_library libicuuc.so || missing+=("$(icu_package)") ;;
    esac
  done
  if [ ${#missing[@]} -eq 0 ]; then return 0; fi
  for names in "${!missing[@]}"; do [ -n "${missing[$names]}" ] || missing[names]=libicu72; done

  if [ "$(id -u)" -ne 0 ]; then prefix='sudo '; fi
  if [ "$may" = yes ] && command -v apt-get >/dev/null 2>&1 &&
    { [ -z "$prefix" ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }; }; then
    echo "Installing what is missing: ${prefix}apt-get install -y --no-install-recommends ${missing[*]}" >&2
    if install_packages "$prefix" "${missing[@]}"; then return 0; fi
    echo "That did not work; what apt-get says stands above." >&2
  fi
  echo "Skein needs: ${missing[*]}. On Debian or Ubuntu:" >&2
  echo "  ${prefix}apt-get update && ${prefix}apt-get install -y --no-install-recommends ${missing[*]}" >&2
  return 1
}

install_packages() {
  local prefix=$1 log
  shift
  log=$(mktemp)
  # shellcheck disable=SC2086
  if ${prefix}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 ||
    { ${prefix}apt-get update >"$log" 2>&1 && ${prefix}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1; }; then
    rm -f "$log"
    return 0
  fi
  tail -n 20 "$log" >&2
  rm -f "$log"
  return 1
}
