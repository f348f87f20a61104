#!/usr/bin/env bash
# Makes what macOS users install: target/image/Plenary.app, which runs by itself from anywhere, and from it
# target/plenary-VERSION.dmg. Of the same shape as linux.sh.
#
# NOT RUN YET: it was written without a Mac. It neither signs nor notarizes; until somebody does, users open the program
# the first time with a right click.
#
#   installer/mac.sh            the application, its self-test, and the disk image
#   installer/mac.sh --image    the application and its self-test only
. "$(dirname "${BASH_SOURCE[0]}")/image.sh"

app=$root/target/image/Plenary.app

info() {
    cat <<END
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleName</key><string>Plenary</string>
  <key>CFBundleIdentifier</key><string>org.plenary</string>
  <key>CFBundleVersion</key><string>$version</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleExecutable</key><string>plenary</string>
  <key>CFBundleIconFile</key><string>plenary</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>CFBundleLocalizations</key>
  <array><string>ar</string><string>zh</string><string>en</string><string>fr</string><string>ru</string><string>es</string></array>
  <key>CFBundleDocumentTypes</key>
  <array><dict>
    <key>CFBundleTypeName</key><string>Plenary workspace</string>
    <key>CFBundleTypeExtensions</key><array><string>plenary</string></array>
    <key>CFBundleTypeRole</key><string>Editor</string>
    <key>LSHandlerRank</key><string>Owner</string>
  </dict></array>
</dict></plist>
END
}

icon() {
    local set
    set=$(mktemp -d)/plenary.iconset
    mkdir "$set"
    for size in 16 32 128 256; do
        cp "$root/src/main/resources/icons/$size.png" "$set/icon_${size}x$size.png"
    done
    iconutil --convert icns --output "$app/Contents/Resources/plenary.icns" "$set"
}

wrap() {
    rm -rf "$app"
    mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
    mv "$root/target/image/plenary" "$app/Contents/Resources/plenary"
    printf '#!/bin/sh\nexec "$(dirname "$0")/../Resources/plenary/bin/plenary" "$@"\n' > "$app/Contents/MacOS/plenary"
    chmod 755 "$app/Contents/MacOS/plenary"
    info > "$app/Contents/Info.plist"
    icon
}

lay_out "$root/target/image/plenary"
wrap
"$app/Contents/MacOS/plenary" --self-test
case ${1:-} in
    --image) ;;
    "") hdiutil create -volname Plenary -srcfolder "$app" -ov -format UDZO "$root/target/plenary-$version.dmg" ;;
    *) fail "installer/mac.sh [--image]" ;;
esac
