# Lays the program out with a Java runtime of its own, for linux.sh and mac.sh to source. It needs a JDK 25, and what
# `mvn package` has left in target/plenary/lib; nothing is fetched.
#
# shellcheck shell=bash
set -euo pipefail
case $(uname -s) in
    Darwin) LC_ALL=en_US.UTF-8 ;; # has no C.UTF-8
    *) LC_ALL=C.UTF-8 ;;
esac
export LC_ALL TZ=UTC

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=$(awk -F '[<>]' '$2 == "version" { print $3; exit }' "$root/pom.xml")
# The same commit gives the same bytes: every file bears the time of the commit, never that of the build.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH

# What the program uses of the JDK. POI and the theme need java.desktop; spreadsheets from elsewhere need jdk.charsets;
# jdk.jfr lets a slow start be looked into where it happens.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.charsets,jdk.jfr
modules+=,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.base,javafx.graphics,javafx.controls

parts=$root/target/plenary/parts.cdx.json

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The home of a JDK 25 or later, wherever it is installed.
find_jdk() {
    local home feature
    for home in "${PLENARY_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -x "$home/bin/jlink" ] && [ -r "$home/release" ] || continue
        feature=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
        [ "${feature:-0}" -ge 25 ] && { echo "$home"; return; }
    done
    fail "A JDK 25 with jlink is needed: install one, for instance Temurin 25, or name it in PLENARY_JAVA_HOME."
}

# The jars that hold JavaFX for this system; the jars without a system in their names are empty.
javafx_jars() { find "$root/target/plenary/lib" -name 'javafx-*-*-*.jar' | sort; }

# A program can only be laid out after it was built.
need_jars() {
    if ! ls "$root"/target/plenary/lib/plenary-*.jar >/dev/null 2>&1; then
        say "building the program first"
        (cd "$root" && mvn -q -Dmaven.test.skip=true package)
    fi
}

# link JDK IMAGE – the runtime, with JavaFX among its modules and its native parts among the runtime's own, where JavaFX
# looks first: nothing is unpacked into a user's cache.
link() {
    local jdk=$1 image=$2 natives
    natives=$(mktemp -d)
    "$jdk/bin/jlink" --module-path "$(javafx_jars | paste -sd: -)" --add-modules "$modules" \
        --include-locales=ar,zh,en,fr,ru,es --exclude-resources='glob:/javafx.*/*.so,glob:/javafx.*/*.dylib' \
        --no-header-files --no-man-pages --compress=zip-0 --output "$image/runtime"
    javafx_jars | while read -r jar; do
        (cd "$natives" && "$jdk/bin/jar" --extract --file "$jar")
    done
    find "$natives" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec cp {} "$image/runtime/lib/" \;
    rm -rf "$natives"
}

# SQLite's driver would unpack its native part at every start: that goes to the runtime's own, and the native parts of two
# dozen other systems go nowhere.
split_driver() {
    local jdk=$1 image=$2 jar driver
    jar=$(basename "$root"/target/plenary/lib/sqlite-jdbc-*.jar)
    driver=$(mktemp -d)
    (cd "$driver" && "$jdk/bin/jar" --extract --file "$root/target/plenary/lib/$jar")
    cp "$driver/org/sqlite/native/$(sqlite_system)"/libsqlitejdbc.* "$image/runtime/lib/"
    rm -rf "$driver/org/sqlite/native"
    repack "$jdk" "$driver" "$image/lib/$jar"
    rm -rf "$driver"
}

# repack JDK FOLDER JAR – a jar of what is in the folder, whatever the file mask was when that was written: in one order,
# of one time, and without the rights of files and folders.
repack() {
    local jdk=$1 folder=$2 jar=$3 files
    files=$(mktemp)
    (cd "$folder" && find -- * -type f ! -path META-INF/MANIFEST.MF | sort > "$files" &&
        "$jdk/bin/jar" --create --file "$jar" --manifest META-INF/MANIFEST.MF --date "$(iso_time)" "@$files")
    rm -f "$files"
}

iso_time() { date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ; }

# Which of the driver's native parts is the right one here.
sqlite_system() {
    local arch
    arch=$(uname -m)
    [ "$arch" = arm64 ] && arch=aarch64
    case $(uname -s) in
        Darwin) echo "Mac/$arch" ;;
        *) echo "Linux/$arch" ;;
    esac
}

# Everything but JavaFX, which is in the runtime, and annotations, which nobody reads at run time. Maven gives the
# folders in a jar the rights of the builder's file mask: the program's own is packed anew.
copy_jars() {
    local jdk=$1 image=$2 jar own
    for jar in "$root"/target/plenary/lib/*.jar; do
        case $(basename "$jar") in
            javafx-* | sqlite-jdbc-* | error_prone_annotations-* | jsr305-* | jspecify-* | plenary-*) ;;
            *) cp "$jar" "$image/lib/" ;;
        esac
    done
    own=$(mktemp -d)
    (cd "$own" && "$jdk/bin/jar" --extract --file "$root/target/plenary/lib/plenary-$version.jar")
    repack "$jdk" "$own" "$image/lib/plenary-$version.jar"
    rm -rf "$own"
}

# The launcher names the jars one by one, the program's own first: the order must be that of the rehearsal.
write_launcher() {
    local image=$1 own jars
    own=plenary-$version.jar
    jars=$(cd "$image/lib" && printf '%s\n' "$own" *.jar | awk '!seen[$0]++' | sed 's|^|$lib/|' | paste -sd: -)
    mkdir -p "$image/bin"
    sed -e "s|@CLASS_PATH@|$jars|" -e "s|@OPTIONS@|$(java_options)|" "$root/installer/plenary.in" > "$image/bin/plenary"
    chmod 755 "$image/bin/plenary"
}

java_options() { grep -v '^#' "$root/installer/java.options" | paste -s -d ' ' -; }

# One time for all files: the cache of classes is good only for jars of the very time it has seen.
settle_times() {
    local time
    time=$(iso_time)
    find "$@" -exec touch -h -d "$time" {} +
}

# Runs through the program once, so that later starts find their classes read, checked and linked. The sample is written
# before: what writing it takes is no part of a start. Profiles of methods are left out: with them, the compilers start
# on hundreds of methods at once, take two seconds more of a processor, and get in the way of the thread that draws.
rehearse() {
    local image=$1 home cache=$1/lib/plenary.aot
    home=$(mktemp -d)
    PLENARY_JAVA_OPTS="-Dplenary.home=$home" "$image/bin/plenary" sample "$home/sample.plenary" >/dev/null
    PLENARY_JAVA_OPTS="-XX:AOTCacheOutput=$cache -XX:-AOTRecordTraining -Dplenary.home=$home" \
        "$image/bin/plenary" rehearse "$home/sample.plenary" > "$home/said" 2>&1 ||
        { cat "$home/said" >&2; fail "the rehearsal has failed"; }
    rm -rf "$home"
    [ -s "$cache" ] || fail "the rehearsal has left no cache of classes"
}

# lay_out IMAGE – makes the folder anew.
lay_out() {
    local image=$1 jdk
    need_jars
    jdk=$(find_jdk)
    rm -rf "$image"
    mkdir -p "$image/lib"
    copy_jars "$jdk" "$image"
    link "$jdk" "$image"
    split_driver "$jdk" "$image"
    write_launcher "$image"
    cp -R "$root/samples" "$image/samples"
    cp "$root/LICENSE" "$image/LICENSE"
    list_parts "$jdk" "$image"
    chmod -R u=rwX,go=rX "$image"
    settle_times "$image"
    rehearse "$image"
    settle_times "$image/lib"
}

# The CycloneDX list of what is in the image.
list_parts() {
    local jdk=$1 image=$2
    if ! make_parts; then
        say "without a list of parts: Maven makes it without a network too, but not under -o"
        return
    fi
    "$jdk/bin/java" -cp "$(echo "$root"/target/plenary/lib/gson-*.jar)" "$root/installer/Parts.java" \
        "$parts" "$image" "$image/parts.cdx.json" || fail "the list of parts is not whole"
}

# Under -o Maven leaves the list out, though it needs no network once everything is there: it is asked for that alone.
make_parts() {
    [ -r "$parts" ] || (cd "$root" && mvn -q cyclonedx:makeBom@parts) >&2 || true
    [ -r "$parts" ]
}
