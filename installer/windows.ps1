# Makes what Windows users install: target\image\plenary, a folder that runs by itself from anywhere, and from it a
# package for one user that needs no administrator: target\plenary-VERSION.msi. Of the same shape as linux.sh.
#
# NOT RUN YET: it was written without a Windows. The package needs WiX on the path, as jpackage does.
#
#   installer\windows.ps1           the folder, its self-test, and the package
#   installer\windows.ps1 -Image    the folder and its self-test only
param([switch] $Image)
$ErrorActionPreference = 'Stop'

$root = Split-Path -Parent $PSScriptRoot
$version = ([xml](Get-Content "$root\pom.xml")).project.version
$out = "$root\target\image\plenary"
$modules = 'java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.accessibility,' +
    'jdk.charsets,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.base,javafx.graphics,javafx.controls'

function Find-Jdk {
    $homes = @($env:PLENARY_JAVA_HOME, $env:JAVA_HOME) +
        (Get-ChildItem "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java" -Directory -ErrorAction Ignore).FullName
    foreach ($jdk in $homes) {
        if ($jdk -and (Test-Path "$jdk\bin\jlink.exe")) {
            $feature = (Select-String -Path "$jdk\release" -Pattern '^JAVA_VERSION="(\d+)').Matches[0].Groups[1].Value
            if ([int]$feature -ge 25) { return $jdk }
        }
    }
    throw 'A JDK 25 with jlink is needed: install one, for instance Temurin 25, or name it in PLENARY_JAVA_HOME.'
}

function Invoke-Checked([string] $program, [string[]] $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program has failed" }
}

if (-not (Test-Path "$root\target\plenary\lib\plenary-$version.jar")) {
    Push-Location $root; Invoke-Checked 'mvn' @('-q', '-DskipTests', 'package'); Pop-Location
}
$jdk = Find-Jdk
Remove-Item $out -Recurse -Force -ErrorAction Ignore
New-Item "$out\lib", "$out\bin" -ItemType Directory | Out-Null

# JavaFX becomes part of the runtime, its native parts beside the runtime's own, where it looks first.
$javafx = Get-ChildItem "$root\target\plenary\lib\javafx-*-win.jar"
Invoke-Checked "$jdk\bin\jlink.exe" @('--module-path', ($javafx.FullName -join ';'), '--add-modules', $modules,
    '--include-locales=ar,zh,en,fr,ru,es', '--exclude-resources=glob:/javafx.*/*.dll', '--no-header-files',
    '--no-man-pages', '--compress=zip-0', '--output', "$out\runtime")
$natives = New-Item (Join-Path $env:TEMP ([guid]::NewGuid())) -ItemType Directory
Push-Location $natives
foreach ($jar in @($javafx) + (Get-Item "$root\target\plenary\lib\sqlite-jdbc-*.jar")) {
    Invoke-Checked "$jdk\bin\jar.exe" @('--extract', '--file', $jar.FullName)
}
Pop-Location
Copy-Item "$natives\*.dll" "$out\runtime\bin"
Copy-Item "$natives\org\sqlite\native\Windows\x86_64\sqlitejdbc.dll" "$out\runtime\bin"
Remove-Item $natives -Recurse -Force

$jars = Get-ChildItem "$root\target\plenary\lib\*.jar" |
    Where-Object Name -NotMatch '^(javafx-|error_prone_annotations-|jsr305-|jspecify-)'
$jars | Copy-Item -Destination "$out\lib"
$own = "plenary-$version.jar"
$classPath = (@($own) + ($jars.Name | Where-Object { $_ -ne $own }) | ForEach-Object { "%lib%\$_" }) -join ';'
@"
@echo off
rem Starts Plenary from the folder it was laid out in. A folder plenary-data beside bin, lib and runtime makes it portable.
setlocal
set "root=%~dp0.."
set "lib=%root%\lib"
set "more="
if exist "%root%\plenary-data" set more="-Dplenary.home=%root%\plenary-data"
if exist "%lib%\plenary.aot" set more=%more% "-XX:AOTCache=%lib%\plenary.aot"
"%root%\runtime\bin\java" -XX:+UseSerialGC -Xmx768m -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow "-Dorg.sqlite.lib.path=%root%\runtime\bin" -cp "$classPath" %PLENARY_JAVA_OPTS% %more% org.plenary.app.Main %*
"@ | Set-Content "$out\bin\plenary.cmd" -Encoding ascii
Copy-Item "$root\samples" "$out\samples" -Recurse
Copy-Item "$root\LICENSE", "$root\target\plenary\parts.cdx.json" $out

$env:PLENARY_JAVA_OPTS = "-XX:AOTCacheOutput=$out\lib\plenary.aot"
Invoke-Checked "$out\bin\plenary.cmd" @('rehearse')
$env:PLENARY_JAVA_OPTS = ''
Invoke-Checked "$out\bin\plenary.cmd" @('--self-test')
if ($Image) { return }

# jpackage makes the launcher without a console window, the menu entry and the association of *.plenary.
@('extension=plenary', 'mime-type=application/x-plenary', 'description=Plenary workspace') |
    Set-Content "$root\target\plenary.association" -Encoding ascii
Invoke-Checked "$jdk\bin\jpackage.exe" @('--type', 'msi', '--name', 'Plenary', '--app-version', $version,
    '--vendor', 'Plenary', '--input', "$out\lib", '--main-jar', $own, '--main-class', 'org.plenary.app.Main',
    '--runtime-image', "$out\runtime", '--win-per-user-install', '--win-menu', '--win-shortcut-prompt',
    '--win-upgrade-uuid', '7c6a2a2e-3c39-4b0c-9a59-1d8f3ad0c1b7',
    '--file-associations', "$root\target\plenary.association", '--license-file', "$root\LICENSE",
    '--java-options', '-XX:+UseSerialGC -Xmx768m --enable-native-access=ALL-UNNAMED,javafx.graphics',
    '--java-options', '--sun-misc-unsafe-memory-access=allow', '--dest', "$root\target")
