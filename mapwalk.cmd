@echo off
rem Starts Mapwalk. Beside its sources it builds it first where that has not been done; as it is
rem handed out it needs a Java runtime alone, or none where it brings its own.
rem Standard input is never read here: it may hold the answers of a workshop.
rem With delayed expansion, exclamation marks in paths and arguments would be lost.
setlocal EnableExtensions DisableDelayedExpansion
set "FOLDER=%~dp0"
if "%FOLDER:~-1%"=="\" set "FOLDER=%FOLDER:~0,-1%"
set "OWN=%FOLDER%\lib"
if exist "%FOLDER%\pom.xml" set "OWN=%FOLDER%\target"
set "JAR=%OWN%\mapwalk.jar"

rem Made ready in the folder of the program, or, where that belongs to somebody else, in the folder
rem for what can be made again. The name says which copy of the program it is for.
set "TARGET=%OWN%"
if not exist "%JAR%" goto placed
if exist "%OWN%\app\stamp" goto placed
set "BASE=%OWN%"
call :claim
if defined WORK rmdir "%WORK%"
if defined WORK goto placed
set "NAME=%FOLDER:\=_%"
set "TARGET=%LOCALAPPDATA%\Mapwalk\%NAME::=%"
:placed
set "APP=%TARGET%\app"

set "JAVA="
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%F in (java.exe) do set "JAVA=%%~$PATH:F"
if exist "%FOLDER%\runtime\bin\java.exe" set "JAVA=%FOLDER%\runtime\bin\java.exe"
if not defined JAVA >&2 echo mapwalk: Java is missing; install Java 17 or newer and try again.
if not defined JAVA exit /b 1

rem Every Java has a cache of its own, named after its path.
set "NAME=%JAVA:\=_%"
set "CACHEFILE=%APP%\cache.%NAME::=%"
set "KNOWNFILE=%APP%\known.%NAME::=%"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms24m -Xmx192m -XX:-UsePerfData"
set "FLAGS=%FLAGS% -Xlog:disable -Xlog:all=error:stderr"

call :look
if defined READY if "%KNOWN%"=="%IDENTITY%" goto start
call :prepare
if errorlevel 1 exit /b 1

:start
set "CACHE="
if "%KNOWN%"=="%IDENTITY%" if exist "%CACHEFILE%" set CACHE="-XX:SharedArchiveFile=%CACHEFILE%"
if defined CACHE if %VERSION% geq 25 set CACHE="-XX:AOTCache=%CACHEFILE%"
rem Of the two consoles Java 22 to 24 have, only this one knows a pipe from a terminal.
"%JAVA%" %FLAGS% %CACHE% -Djdk.console=java.base "-Dmapwalk.folder=%FOLDER%" -jar "%APP%\mapwalk.jar" %*
exit /b %ERRORLEVEL%

rem --- What there is ------------------------------------------------------------------------------

rem Sets READY where this very jar is unpacked, IDENTITY to what tells this program, this Java and
rem its cache from others, and KNOWN and VERSION to what was noted of them.
:look
set "STAMP="
if exist "%JAR%" for %%F in ("%JAR%") do set "STAMP=%%~tF %%~zF"
set "MADE="
if exist "%APP%\stamp" set /p MADE=<"%APP%\stamp"
set "READY="
if defined STAMP if "%MADE%"=="%STAMP%" if exist "%APP%\mapwalk.jar" set "READY=yes"
set "IDENTITY=%APP% %STAMP%"
for %%F in ("%JAVA%") do set "IDENTITY=%IDENTITY% %%~tF %%~zF"
if exist "%CACHEFILE%" for %%F in ("%CACHEFILE%") do set "IDENTITY=%IDENTITY% %%~tF %%~zF"
set "KNOWN="
set "VERSION="
if not exist "%KNOWNFILE%" exit /b 0
for /f "usebackq tokens=1,*" %%A in ("%KNOWNFILE%") do (
  set "VERSION=%%A"
  set "KNOWN=%%~B"
)
exit /b 0

rem --- Making it ready ----------------------------------------------------------------------------

:prepare
if not exist "%TARGET%" mkdir "%TARGET%" 2>nul
set "BASE=%TARGET%"
call :claim
if defined WORK goto claimed
rem What somebody else made ready starts also with another Java than his, only not as fast.
if defined READY set "BASE=%TEMP%"
if defined READY call :claim
if defined WORK goto claimed
>&2 echo mapwalk: Mapwalk has to be made ready once, and "%TARGET%" cannot be written; copy "%FOLDER%" to a folder of your own.
exit /b 1
:claimed
call :make
set "STATUS=%ERRORLEVEL%"
rmdir /s /q "%WORK%" >nul 2>&1
exit /b %STATUS%

rem Makes a folder nobody else has in BASE and calls it WORK. Two that were begun in the same second
rem draw the same numbers, but only one of them makes the folder.
:claim
set "TRIES=0"
:draw
set "WORK=%BASE%\making.%RANDOM%"
mkdir "%WORK%" 2>nul
if not errorlevel 1 exit /b 0
set "WORK="
set /a TRIES+=1
if %TRIES% lss 9 goto draw
exit /b 1

:make
"%JAVA%" -version 2>"%WORK%\java.txt" >nul <nul
set "FULL=0"
for /f "usebackq tokens=2,3" %%A in ("%WORK%\java.txt") do if "%%A"=="version" set "FULL=%%~B"
set "FOUND=0"
for /f "tokens=1 delims=.-+_ " %%V in ("%FULL%") do set "FOUND=%%V"
if %FOUND% geq 17 goto recent
if "%FOUND%"=="0" set "FOUND=unknown"
>&2 echo mapwalk: Mapwalk needs Java 17 or newer, but "%JAVA%" is %FOUND%; install one, or set JAVA_HOME.
exit /b 1
:recent
if not "%BASE%"=="%TARGET%" exit /b 0
if defined READY goto unpacked
if not exist "%JAR%" call :build
if not exist "%JAR%" exit /b 1
call :look
call :unpack
if errorlevel 1 exit /b 1
:unpacked
call :train
call :look
exit /b 0

:build
if not exist "%FOLDER%\pom.xml" (
  >&2 echo mapwalk: "%JAR%" is missing; unpack Mapwalk again, all of it, and try again.
  exit /b 1
)
where mvn >nul 2>&1
if errorlevel 1 (
  >&2 echo mapwalk: Mapwalk has to be built once, and Maven is missing; install Maven 3.8 or newer and try again.
  exit /b 1
)
set "WAITED="
:lock
mkdir "%TARGET%\building" 2>nul
if not errorlevel 1 goto locked
if exist "%JAR%" exit /b 0
if not defined WAITED >&2 echo Mapwalk is being built by another process; waiting for it. If there is none, delete "%TARGET%\building".
set "WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto lock
:locked
>&2 echo Building Mapwalk. This is done once, and takes a minute or two
>&2 echo when libraries have to be fetched.
pushd "%FOLDER%"
call mvn -B -DskipTests -Dspotless.check.skip=true package <nul >"%TARGET%\build.log" 2>&1
popd
rmdir "%TARGET%\building"
if not exist "%JAR%" >&2 echo mapwalk: Mapwalk could not be built; the reason is in "%TARGET%\build.log".
exit /b 0

rem Unpacked it starts in half the time. Unpacked elsewhere and moved, so that nobody meets half of
rem it, and the second of two that do so at once finds it done.
:unpack
if not exist "%FOLDER%\pom.xml" >&2 echo Making Mapwalk ready. This is done once.
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%WORK%\app" >"%WORK%\unpack.log" 2>&1 <nul
if errorlevel 1 (
  move /y "%WORK%\unpack.log" "%TARGET%\unpack.log" >nul 2>&1
  >&2 echo mapwalk: "%JAR%" could not be unpacked; delete it and try again. The reason is in "%TARGET%\unpack.log".
  exit /b 1
)
>"%WORK%\app\stamp" echo %STAMP%
call :look
if defined READY exit /b 0
if exist "%APP%" move "%APP%" "%WORK%\former" >nul 2>&1
if not exist "%APP%" move "%WORK%\app" "%APP%" >nul 2>&1
call :look
if defined READY exit /b 0
rem Windows moves no folder out of which a program runs.
>&2 echo mapwalk: Mapwalk still runs as it was before; close it there and try again.
exit /b 1

rem Remembers the classes of a start, so that the next ones need not read and check them again.
rem Without that Mapwalk starts all the same.
:train
call :look
if "%KNOWN%"=="%IDENTITY%" exit /b 0
del "%CACHEFILE%" >nul 2>&1
set RECORD="-XX:ArchiveClassesAtExit=%WORK%\cache"
if %FOUND% geq 25 set RECORD="-XX:AOTCacheOutput=%WORK%\cache"
for %%L in (version help "map list" "template list" "workshop list" demo "export Dinner --format all") do >>"%WORK%\lines" echo %%~L
pushd "%WORK%"
"%JAVA%" %FLAGS% %RECORD% "-Dmapwalk.folder=%FOLDER%" -jar "%APP%\mapwalk.jar" --home "%WORK%\home" <lines >nul 2>&1
popd
if not exist "%CACHEFILE%" if exist "%WORK%\cache" move "%WORK%\cache" "%CACHEFILE%" >nul 2>&1
call :look
>"%KNOWNFILE%" echo %FOUND% "%IDENTITY%"
exit /b 0
