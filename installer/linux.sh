#!/usr/bin/env bash
# Makes what Linux users install: target/image/plenary, a folder that runs by itself from anywhere, and from it
# target/plenary_VERSION_ARCH.deb.
#
#   installer/linux.sh            the folder, its self-test, and the package
#   installer/linux.sh --image    the folder and its self-test only
#
# The build must have left target/plenary (mvn package); it is built first where it has not.
. "$(dirname "${BASH_SOURCE[0]}")/image.sh"

image=$root/target/image/plenary

package() {
    local tree=$root/target/deb arch deb
    arch=$(dpkg --print-architecture)
    deb=$root/target/plenary_${version}_$arch.deb
    [ -r "$image/parts.cdx.json" ] || fail "A package needs its list of parts: run mvn package without -o."
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin" "$tree/usr/share/applications" \
        "$tree/usr/share/mime/packages" "$tree/usr/share/doc/plenary" "$tree/usr/share/icons/hicolor/scalable/apps"
    cp -a "$image" "$tree/usr/lib/plenary"
    mv "$tree/usr/lib/plenary/parts.cdx.json" "$tree/usr/share/doc/plenary/"
    rm "$tree/usr/lib/plenary/LICENSE"
    papers "$tree/usr/share"
    ln -s ../lib/plenary/bin/plenary "$tree/usr/bin/plenary"
    cp "$root/installer/plenary.desktop" "$tree/usr/share/applications/"
    cp "$root/installer/plenary.xml" "$tree/usr/share/mime/packages/"
    icons "$tree/usr/share/icons/hicolor"
    # In whole megabytes: the cache of classes is not of the same size each time.
    control "$arch" "$(($(du -sm --apparent-size "$tree/usr" | cut -f1) * 1024))" > "$tree/DEBIAN/control"
    (cd "$tree" && find usr -type f | sort | xargs -d '\n' md5sum > DEBIAN/md5sums)
    chmod -R u=rwX,go=rX "$tree"
    settle_times "$tree"
    dpkg-deb --root-owner-group -Zxz -z1 --threads-max=1 --build "$tree" "$deb" >&2
    rm -rf "$tree"
    cp "$image/parts.cdx.json" "$root/target/plenary_${version}_$arch.cdx.json"
    say "$deb"
}

# What Debian asks of a package: who holds which rights, what has changed, where it differs from others, and a page of the
# manual.
papers() {
    mkdir -p "$1/lintian/overrides"
    cp "$root/installer/lintian" "$1/lintian/overrides/plenary"
    cp "$root/installer/copyright" "$1/doc/plenary/copyright"
    printf 'plenary (%s) stable; urgency=low\n\n  * Version %s.\n\n -- Plenary <plenary@invalid>  %s\n' \
        "$version" "$version" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -n -9 > "$1/doc/plenary/changelog.gz"
    mkdir -p "$1/man/man1"
    gzip -n -9 < "$root/installer/plenary.1" > "$1/man/man1/plenary.1.gz"
}

icons() {
    local size
    for size in 16 24 32 48 64 128 256; do
        mkdir -p "$1/${size}x$size/apps" "$1/${size}x$size/mimetypes"
        cp "$root/src/main/resources/icons/$size.png" "$1/${size}x$size/apps/plenary.png"
        cp "$root/src/main/resources/icons/$size.png" "$1/${size}x$size/mimetypes/application-x-plenary.png"
    done
    cp "$root/installer/plenary.svg" "$1/scalable/apps/plenary.svg"
}

control() {
    cat <<END
Package: plenary
Version: $version
Architecture: $1
Installed-Size: $2
Maintainer: Plenary <plenary@invalid>
Section: misc
Priority: optional
Depends: libc6 (>= 2.31), libgtk-3-0t64 | libgtk-3-0, libxtst6, libxxf86vm1, libgl1, libfreetype6, fontconfig
Recommends: fonts-liberation | fonts-noto-core, fonts-noto-cjk, shared-mime-info, desktop-file-utils
Description: conference logistics of treaty meetings, without a network
 Plenary is the program with which conference officers run the logistics of
 treaty meetings: who comes, in which delegation, nominated by which letter,
 and the papers that this takes. It works on a laptop without a network, in
 Arabic, Chinese, English, French, Russian and Spanish, and brings its own
 Java runtime.
END
}

lay_out "$image"
"$image/bin/plenary" --self-test
case ${1:-} in
    --image) ;;
    "") package ;;
    *) fail "installer/linux.sh [--image]" ;;
esac
