@echo off
rem Starts Plenary with the Java that PLENARY_JAVA_HOME, JAVA_HOME or the path name; it must be 25 or later.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined PLENARY_JAVA_HOME set "JAVA=%PLENARY_JAVA_HOME%\bin\java"
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx512m -cp "%~dp0..\lib\*" org.plenary.app.Main %*
