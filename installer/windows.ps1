# Makes what Windows users install: target\image\Plenary, a folder that runs by itself from anywhere, and from it a
# package for one user that needs no administrator: target\Plenary-VERSION.msi. Of the same shape as linux.sh.
#
# NOT RUN YET: it was written without a Windows. What jpackage does with the application image was tried on Linux.
# The package needs the WiX toolset (3 to 5) on the path; jpackage calls it.
#
#   installer\windows.ps1           the folder, its self-test, and the package
#   installer\windows.ps1 -Image    the folder and its self-test only
param([switch] $Image)
$ErrorActionPreference = 'Stop'

$root = Split-Path -Parent $PSScriptRoot
$version = ([xml](Get-Content "$root\pom.xml" -Encoding UTF8)).project.version
$target = "$root\target"
$made = "$target\image"
$app = "$made\Plenary"
$own = "plenary-$version.jar"
$modules = 'java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.accessibility,' +
    'jdk.charsets,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.base,javafx.graphics,javafx.controls'

function Find-Jdk {
    $homes = @($env:PLENARY_JAVA_HOME, $env:JAVA_HOME) +
        @(Get-ChildItem "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:USERPROFILE\.jdks" `
            -Directory -ErrorAction Ignore | ForEach-Object FullName)
    foreach ($jdk in $homes) {
        if ($jdk -and (Test-Path "$jdk\bin\jlink.exe") -and (Test-Path "$jdk\release")) {
            $line = Select-String -Path "$jdk\release" -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
            if ($line -and [int]$line.Matches[0].Groups[1].Value -ge 25) { return $jdk }
        }
    }
    throw 'A JDK 25 with jlink is needed: install one, for instance Temurin 25, or name it in PLENARY_JAVA_HOME.'
}

function Invoke-Checked([string] $program, [string[]] $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program has failed with $LASTEXITCODE" }
}

# The pictures of the program as one icon: since Windows Vista an icon may hold PNGs as they are.
function Write-Icon([string] $file) {
    $sizes = 16, 24, 32, 48, 64, 128, 256
    $pictures = @($sizes | ForEach-Object { , [IO.File]::ReadAllBytes("$root\src\main\resources\icons\$_.png") })
    $out = [IO.BinaryWriter]::new([IO.File]::Create($file))
    try {
        foreach ($word in 0, 1, $sizes.Count) { $out.Write([uint16]$word) }
        $offset = 6 + 16 * $sizes.Count
        for ($i = 0; $i -lt $sizes.Count; $i++) {
            # A byte cannot say 256; it says 0.
            $side = [byte]($sizes[$i] % 256)
            foreach ($one in $side, $side, 0, 0) { $out.Write([byte]$one) }
            foreach ($word in 1, 32) { $out.Write([uint16]$word) }
            foreach ($number in $pictures[$i].Length, $offset) { $out.Write([uint32]$number) }
            $offset += $pictures[$i].Length
        }
        foreach ($picture in $pictures) { $out.Write([byte[]]$picture) }
    } finally {
        $out.Dispose()
    }
}

# The runtime with JavaFX among its modules and its native parts beside the runtime's own, where it looks first.
function New-Runtime([string] $jdk, [string] $runtime) {
    $javafx = @(Get-ChildItem "$target\plenary\lib\javafx-*-win.jar" | ForEach-Object FullName)
    if ($javafx.Count -eq 0) { throw 'No JavaFX for Windows in target\plenary\lib: the program was built on another system.' }
    Invoke-Checked "$jdk\bin\jlink.exe" @('--module-path', ($javafx -join ';'), '--add-modules', $modules,
        '--include-locales=ar,zh,en,fr,ru,es', '--exclude-resources=glob:/javafx.*/*.dll', '--no-header-files',
        '--no-man-pages', '--compress=zip-0', '--output', $runtime)
    $natives = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
    New-Item $natives -ItemType Directory | Out-Null
    Push-Location $natives
    try {
        foreach ($jar in $javafx + @((Get-Item "$target\plenary\lib\sqlite-jdbc-*.jar").FullName)) {
            Invoke-Checked "$jdk\bin\jar.exe" @('--extract', '--file', $jar)
        }
        # Microsoft's own libraries come with both; the runtime's are the newer ones.
        Get-ChildItem *.dll | Where-Object { -not (Test-Path "$runtime\bin\$($_.Name)") } | Copy-Item -Destination "$runtime\bin"
        Copy-Item 'org\sqlite\native\Windows\x86_64\sqlitejdbc.dll' "$runtime\bin"
    } finally {
        Pop-Location
        Remove-Item $natives -Recurse -Force
    }
}

if (-not (Test-Path "$target\plenary\lib\$own")) {
    Push-Location $root
    try { Invoke-Checked 'mvn' @('-q', '-Dmaven.test.skip=true', 'package') } finally { Pop-Location }
}
$jdk = Find-Jdk
Remove-Item $made -Recurse -Force -ErrorAction Ignore
New-Item "$made\lib" -ItemType Directory | Out-Null
New-Runtime $jdk "$made\runtime"
Get-ChildItem "$target\plenary\lib\*.jar" |
    Where-Object Name -NotMatch '^(javafx-|error_prone_annotations-|jsr305-|jspecify-)' | Copy-Item -Destination "$made\lib"
Copy-Item "$root\samples" "$made\lib\samples" -Recurse
Copy-Item "$root\LICENSE" "$made\lib"
if (Test-Path "$target\plenary\parts.cdx.json") {
    Invoke-Checked "$jdk\bin\java.exe" @('-cp', (Get-Item "$target\plenary\lib\gson-*.jar").FullName,
        "$PSScriptRoot\Parts.java", "$target\plenary\parts.cdx.json", $made, "$made\lib\parts.cdx.json")
}
Write-Icon "$made\plenary.ico"

# jpackage makes two launchers: Plenary without a console window, and plenary-console for the command line.
@('win-console=true', 'description=Plenary at the command line') | Set-Content "$made\console.properties" -Encoding ascii
$options = @(Get-Content "$PSScriptRoot\java.options" | Where-Object { $_ -and -not $_.StartsWith('#') }) +
    '-Dorg.sqlite.lib.path=$ROOTDIR/runtime/bin'
Invoke-Checked "$jdk\bin\jpackage.exe" (@('--type', 'app-image', '--name', 'Plenary', '--app-version', $version,
    '--vendor', 'Plenary', '--description', 'Conference logistics of treaty meetings, without a network',
    '--icon', "$made\plenary.ico", '--input', "$made\lib", '--main-jar', $own, '--main-class', 'org.plenary.app.Main',
    '--runtime-image', "$made\runtime", '--add-launcher', "plenary-console=$made\console.properties", '--dest', $made) +
    @($options | ForEach-Object { '--java-options', $_ }))

# The cache of classes is good only for jars of the very time it has seen, and an installer package counts in twos of
# seconds. TO BE SEEN: on Linux jpackage gave the files of a finished image new times when it made a package of it; where
# it does so here, the runtime passes the cache by, and the installed program starts as without one.
$time = [DateTimeOffset]::FromUnixTimeSeconds(2 * [math]::Floor([long](& git -C $root log -1 --format=%ct) / 2)).UtcDateTime
Get-ChildItem "$app\app" -Recurse -File | ForEach-Object { $_.LastWriteTimeUtc = $time }

# The rehearsal goes through the launcher, so that the cache has its very class path.
$cache = "$app\app\plenary.aot"
$rehearsal = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
New-Item $rehearsal -ItemType Directory | Out-Null
try {
    $env:JAVA_TOOL_OPTIONS = "-Dplenary.home=""$rehearsal"""
    Invoke-Checked "$app\plenary-console.exe" @('sample', "$rehearsal\sample.plenary")
    $env:JAVA_TOOL_OPTIONS += " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput=""$cache"""
    Invoke-Checked "$app\plenary-console.exe" @('rehearse', "$rehearsal\sample.plenary")
} finally {
    $env:JAVA_TOOL_OPTIONS = $null
    Remove-Item $rehearsal -Recurse -Force -ErrorAction Ignore
}
if (-not (Test-Path $cache)) { throw 'the rehearsal has left no cache of classes' }
foreach ($launcher in 'Plenary', 'plenary-console') {
    Add-Content "$app\app\$launcher.cfg" 'java-options=-XX:AOTCache=$APPDIR/plenary.aot' -Encoding ascii
}
Invoke-Checked "$app\plenary-console.exe" @('--self-test')
if ($Image) { return }

@('extension=plenary', 'mime-type=application/x-plenary', 'description=Plenary workspace') |
    Set-Content "$made\association.properties" -Encoding ascii
Invoke-Checked "$jdk\bin\jpackage.exe" @('--type', 'msi', '--name', 'Plenary', '--app-image', $app,
    '--app-version', $version, '--vendor', 'Plenary', '--win-per-user-install', '--win-menu', '--win-shortcut-prompt',
    '--win-upgrade-uuid', '7c6a2a2e-3c39-4b0c-9a59-1d8f3ad0c1b7',
    '--file-associations', "$made\association.properties", '--license-file', "$root\LICENSE", '--dest', $target)
