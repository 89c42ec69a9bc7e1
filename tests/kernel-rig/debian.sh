# shellcheck shell=bash
# What the rigs that boot Debian's arm64 kernel have in common; read in by run and pi/run, which set `here` and `root` before.
# What is fetched from Debian is kept in ${XDG_CACHE_HOME:-~/.cache}/letdown-kernel-rig.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/letdown-kernel-rig
work=$cache/work
# Of Debian 12. Another kernel is another line here and a new cache.
kernel=6.1

# What is ours is wrong: that is a failure, not a reason to leave it out.
broken() { echo "kernel rig: $*" >&2; exit 1; }

cannot() { echo "kernel rig: cannot be run here: $*" >&2; exit 2; }

# need COMMAND PACKAGES
need() {
    command -v "$1" >/dev/null && return
    if command -v apt-get >/dev/null && [[ $(id -u) == 0 ]]; then
        # shellcheck disable=SC2086 # several packages
        DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::http::Timeout=20 -o Acquire::Retries=2 install -y -q --no-install-recommends $2 >/dev/null 2>&1 || true
    fi
    command -v "$1" >/dev/null || cannot "$1 is missing; on Debian: apt-get install $2"
}

# An apt of our own, that neither needs nor changes what this machine has installed. A server that does not answer must not hold anybody up for long.
debian() {
    apt-get -o Dir::Etc::SourceList="$cache/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State="$cache/apt" \
        -o Dir::State::Lists="$cache/apt/lists" -o Dir::State::Status="$cache/apt/status" -o Dir::Cache="$cache/apt/cache" \
        -o APT::Architecture=arm64 -o APT::Architectures::=arm64 -o APT::Architectures::=amd64 -o APT::Sandbox::User="$(id -un)" \
        -o Acquire::Languages=none -o Acquire::http::Timeout=20 -o Acquire::Retries=2 -q "$@"
}

# Kernel and headers of Debian 12; the C library of Debian 13, for what a newer machine's compiler links.
fetch() {
    command -v apt-get >/dev/null || cannot "apt-get is missing: kernel and libraries come from Debian"
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg image deb
    [[ -e $keys ]] || cannot "$keys is missing; install debian-archive-keyring"
    rm -rf "$cache/new"
    mkdir -p "$cache"/apt/{lists/partial,cache/archives/partial} "$cache"/new/{debs,system,headers}
    : >"$cache/apt/status"
    printf 'deb [signed-by=%s] http://deb.debian.org/debian%s main\n' \
        "$keys" " bookworm" "$keys" "-security bookworm-security" "$keys" " trixie" >"$cache/apt/sources.list"
    echo "kernel rig: fetching Debian's packages into $cache" >&2
    debian update >"$cache/apt/log" 2>&1 || cannot "Debian's packages cannot be reached: $cache/apt/log"
    image=$(apt-cache -o Dir::Etc::SourceList="$cache/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State="$cache/apt" \
        -o Dir::State::Lists="$cache/apt/lists" -o Dir::State::Status="$cache/apt/status" -o Dir::Cache="$cache/apt/cache" \
        -o APT::Architecture=arm64 show linux-image-arm64/bookworm-security | sed -n "s/^Depends: linux-image-\($kernel[^ ]*\) .*/\1/p" | head -n 1)
    [[ -n $image ]] || cannot "Debian has no kernel $kernel for arm64"
    (cd "$cache/new/debs" && debian download "linux-image-$image" "linux-headers-$image" "linux-headers-${image%-arm64}-common" \
        "linux-kbuild-$kernel:amd64" busybox-static:arm64/bookworm libssl3:arm64/bookworm libc6:arm64/trixie) >>"$cache/apt/log" 2>&1 ||
        cannot "Debian's packages cannot be fetched: $cache/apt/log"
    for deb in "$cache"/new/debs/*.deb; do
        case $deb in
            *linux-headers* | *linux-kbuild*) dpkg-deb -x "$deb" "$cache/new/headers" ;;
            *) dpkg-deb -x "$deb" "$cache/new/system" ;;
        esac
    done
    rm -rf "$cache/new/debs" "$cache/debian"
    echo "include $cache/debian/headers/usr/src/linux-headers-${image%-arm64}-common/Makefile" \
        >"$cache/new/headers/usr/src/linux-headers-$image/Makefile"
    echo "$image" >"$cache/new/kernel"
    mv "$cache/new" "$cache/debian"
}

# One run at a time; afterwards `kernel` is the whole name of Debian's.
take_turn() {
    [[ -e $cache/debian/kernel ]] || fetch
    kernel=$(cat "$cache/debian/kernel")
    mkdir -p "$work"
    exec 9>"$work/lock"
    flock -n 9 || { echo "kernel rig: another run is on; waiting for it" >&2; flock 9; }
}

# publish PROJECT FOLDER OPTION…
# The compiler's servers outlive it and would keep the lock.
publish() {
    dotnet publish "$1" -r linux-arm64 -c Release -o "$work/$2" -v q -nologo "${@:3}" \
        -p:CppCompilerAndLinker="$root/tests/kernel-rig/aarch64-link" -p:ObjCopyName=aarch64-linux-gnu-objcopy >"$work/$2.log" 2>&1 9>&- ||
        { cat "$work/$2.log" >&2; ! grep -q 'error NU1301' "$work/$2.log" || cannot "the packages that $2 needs cannot be reached"; broken "$2 does not build"; }
}

# The folder as a file system in memory; the same files give the same bytes.
# as_ram FOLDER FILE
as_ram() {
    find "$1" -exec touch -h -d @0 {} +
    (cd "$1" && find . | LC_ALL=C sort | cpio --quiet -o -H newc --reproducible -R 0:0) | gzip -n -1 >"$2"
}
