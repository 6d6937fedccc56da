@echo off
rem Starts Mapwalk. Beside its sources it builds it first where that has not been done; as it is
rem handed out it needs a Java runtime alone, or none where it brings its own.
rem Standard input is never read here: it may hold the answers of a workshop.
setlocal
set "FOLDER=%~dp0"
if "%FOLDER:~-1%"=="\" set "FOLDER=%FOLDER:~0,-1%"
set "OWN=%FOLDER%\lib"
if exist "%FOLDER%\pom.xml" set "OWN=%FOLDER%\target"
set "JAR=%OWN%\mapwalk.jar"

rem Where the folder belongs to somebody else, it is made ready in the folder for what can be made again.
set "TARGET=%OWN%"
if not exist "%JAR%" goto placed
if exist "%OWN%\app\mapwalk.jar" goto placed
mkdir "%OWN%\try" 2>nul
if errorlevel 1 for %%F in ("%FOLDER%") do set "TARGET=%LOCALAPPDATA%\Mapwalk\%%~nxF"
if exist "%OWN%\try" rmdir "%OWN%\try"
:placed
set "APP=%TARGET%\app"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%FOLDER%\runtime\bin\java.exe" set "JAVA=%FOLDER%\runtime\bin\java.exe"

if exist "%APP%\mapwalk.jar" goto start

"%JAVA%" -version >nul 2>&1 <nul
if errorlevel 1 (
  echo mapwalk: Java is missing; install Java 17 or newer and try again. 1>&2
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
if not defined WAITED echo Mapwalk is being made ready by another process; waiting for it. If there is none, delete "%TARGET%\building". 1>&2
set "WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto lock

:build
if exist "%APP%\mapwalk.jar" goto built
if exist "%JAR%" goto unpack
if not exist "%FOLDER%\pom.xml" (
  echo mapwalk: "%JAR%" is missing; unpack Mapwalk again, all of it, and try again. 1>&2
  rmdir "%TARGET%\building"
  exit /b 1
)
where mvn >nul 2>&1
if errorlevel 1 (
  echo mapwalk: Mapwalk has to be built once, and Maven is missing; install Maven 3.8 or newer and try again. 1>&2
  rmdir "%TARGET%\building"
  exit /b 1
)
echo Building Mapwalk. This is done once, and takes a minute or two 1>&2
echo when libraries have to be fetched. 1>&2
pushd "%FOLDER%"
call mvn -B -DskipTests -Dspotless.check.skip=true package <nul >"%TARGET%\build.log" 2>&1
popd
if not exist "%JAR%" (
  echo mapwalk: Mapwalk could not be built; the reason is in "%TARGET%\build.log". 1>&2
  rmdir "%TARGET%\building"
  exit /b 1
)

:unpack
if exist "%APP%.new" rmdir /s /q "%APP%.new"
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%APP%.new" >"%TARGET%\unpack.log" 2>&1 <nul
if errorlevel 1 (
  echo mapwalk: "%JAR%" could not be unpacked; delete it and try again. 1>&2
  rmdir "%TARGET%\building"
  exit /b 1
)
move "%APP%.new" "%APP%" >nul

:built
rmdir "%TARGET%\building"

:start
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xms24m -Xmx192m -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr "-Dmapwalk.folder=%FOLDER%" -jar "%APP%\mapwalk.jar" %*
exit /b %ERRORLEVEL%
