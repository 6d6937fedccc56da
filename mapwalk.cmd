@echo off
rem Starts Mapwalk. Builds it first where that has not been done.
rem Standard input is never read here: it may hold the answers of a workshop.
setlocal
set "FOLDER=%~dp0"
if "%FOLDER:~-1%"=="\" set "FOLDER=%FOLDER:~0,-1%"
set "TARGET=%FOLDER%\target"
set "APP=%TARGET%\app"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

if exist "%APP%\mapwalk.jar" goto start

"%JAVA%" -version >nul 2>&1 <nul
if errorlevel 1 (
  echo mapwalk: Java is missing; install a JDK 17 or newer and try again. 1>&2
  exit /b 1
)
"%JAVA%" --list-modules 2>nul <nul | findstr /r /b "java.base@1[7-9] java.base@[2-9][0-9]" >nul
if errorlevel 1 (
  echo mapwalk: Mapwalk needs Java 17 or newer; install one, or set JAVA_HOME. 1>&2
  exit /b 1
)
if not exist "%TARGET%" mkdir "%TARGET%"

:lock
mkdir "%TARGET%\building" 2>nul && goto build
if exist "%APP%\mapwalk.jar" goto start
if not defined WAITED echo Mapwalk is being built by another process; waiting for it. If there is none, delete "%TARGET%\building". 1>&2
set "WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto lock

:build
if exist "%APP%\mapwalk.jar" goto built
if exist "%TARGET%\mapwalk.jar" goto unpack
where mvn >nul 2>&1
if errorlevel 1 (
  echo mapwalk: Mapwalk has to be built once, and Maven is missing; install Maven 3.8 or newer and try again. 1>&2
  rmdir "%TARGET%\building"
  exit /b 1
)
echo Building Mapwalk. This is done once, and takes a minute or two when libraries have to be fetched. 1>&2
pushd "%FOLDER%"
call mvn -B -DskipTests -Dspotless.check.skip=true package <nul >"%TARGET%\build.log" 2>&1
popd
if not exist "%TARGET%\mapwalk.jar" (
  echo mapwalk: Mapwalk could not be built; the reason is in "%TARGET%\build.log". 1>&2
  rmdir "%TARGET%\building"
  exit /b 1
)

:unpack
if exist "%APP%.new" rmdir /s /q "%APP%.new"
"%JAVA%" -Djarmode=tools -jar "%TARGET%\mapwalk.jar" extract --destination "%APP%.new" >"%TARGET%\unpack.log" 2>&1 <nul
if errorlevel 1 (
  echo mapwalk: "%TARGET%\mapwalk.jar" could not be unpacked; delete it and try again. 1>&2
  rmdir "%TARGET%\building"
  exit /b 1
)
move "%APP%.new" "%APP%" >nul

:built
rmdir "%TARGET%\building"

:start
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xms24m -Xmx192m -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr "-Dmapwalk.folder=%FOLDER%" -jar "%APP%\mapwalk.jar" %*
exit /b %ERRORLEVEL%
