#!/usr/bin/env bash
# Makes what macOS users install: target/image/Plenary.app, which runs by itself from anywhere, and from it
# target/plenary-VERSION.dmg. Of the same shape as linux.sh.
#
# NOT RUN YET: it was written without a Mac. It neither signs nor notarizes; until somebody does, users open the program
# the first time with a right click. A double click on a workspace starts the program, but does not open the workspace
# in it yet: macOS says so by an event, not by an argument.
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
  <key>LSMinimumSystemVersion</key><string>12.3</string>
  <key>CFBundleLocalizations</key>
  <array><string>ar</string><string>zh</string><string>en</string><string>fr</string><string>ru</string><string>es</string></array>
  <key>CFBundleDocumentTypes</key>
  <array><dict>
    <key>CFBundleTypeName</key><string>Plenary workspace</string>
    <key>LSItemContentTypes</key><array><string>org.plenary.workspace</string></array>
    <key>CFBundleTypeRole</key><string>Editor</string>
    <key>LSHandlerRank</key><string>Owner</string>
  </dict></array>
  <key>UTExportedTypeDeclarations</key>
  <array><dict>
    <key>UTTypeIdentifier</key><string>org.plenary.workspace</string>
    <key>UTTypeDescription</key><string>Plenary workspace</string>
    <key>UTTypeConformsTo</key><array><string>public.database</string></array>
    <key>UTTypeTagSpecification</key>
    <dict><key>public.filename-extension</key><array><string>plenary</string></array></dict>
  </dict></array>
</dict></plist>
END
}

icon() {
    local set size icons=$root/src/main/resources/icons
    set=$(mktemp -d)
    mkdir "$set/plenary.iconset"
    for size in 16 32 128 256; do
        cp "$icons/$size.png" "$set/plenary.iconset/icon_${size}x$size.png"
    done
    # The same again for screens with twice the dots.
    for size in 16 32 64 128; do
        cp "$icons/$((size * 2)).png" "$set/plenary.iconset/icon_${size}x$size@2x.png"
    done
    iconutil --convert icns --output "$app/Contents/Resources/plenary.icns" "$set/plenary.iconset"
    rm -rf "$set"
}

wrap() {
    rm -rf "$app"
    mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
    mv "$root/target/image/plenary" "$app/Contents/Resources/plenary"
    cat > "$app/Contents/MacOS/plenary" <<'END'
#!/bin/sh
PLENARY_JAVA_OPTS="-Xdock:name=Plenary ${PLENARY_JAVA_OPTS:-}"
export PLENARY_JAVA_OPTS
exec "$(dirname -- "$0")/../Resources/plenary/bin/plenary" "$@"
END
    chmod 755 "$app/Contents/MacOS/plenary"
    info > "$app/Contents/Info.plist"
    icon
}

# The disk image: the application beside the folder it is to be pulled into.
disk() {
    local shown=$root/target/dmg
    rm -rf "$shown"
    mkdir "$shown"
    # With the times of the files, which the cache of classes goes by.
    cp -pR "$app" "$shown/"
    ln -s /Applications "$shown/Applications"
    hdiutil create -volname Plenary -srcfolder "$shown" -ov -format UDZO "$root/target/plenary-$version.dmg"
    rm -rf "$shown"
}

lay_out "$root/target/image/plenary"
wrap
"$app/Contents/MacOS/plenary" --self-test
case ${1:-} in
    --image) ;;
    "") disk ;;
    *) fail "installer/mac.sh [--image]" ;;
esac
