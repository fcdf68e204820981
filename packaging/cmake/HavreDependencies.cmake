# Everything Havre stands on, found once. The README's dependency table says what each is for.
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Network Gui Qml QmlWorkerScript Quick QuickControls2 Svg
                                         HttpServer LinguistTools Test QuickTest)
# Only for havre-apphost; without it apps of the catalogue open nowhere but in the browser.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5) # written for 6.4 (Debian 12), where what replaces it is not there yet
  add_compile_definitions(QT_WARN_DEPRECATED_UP_TO=0x060400)
  add_compile_options(-pthread) # of some libraries there: a header shared between targets must be made with it
endif()
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS WebEngineWidgets WebChannel)
qt_standard_project_setup()
# Everything comes from Debian's own folders. Qt's setup asks for $ORIGIN and $ORIGIN/../lib; in the build tree CMake
# writes that as empty entries, and the loader then looks for each library in the current directory first.
set(CMAKE_INSTALL_RPATH "")
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(pugixml REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(simdjson REQUIRED IMPORTED_TARGET simdjson)
pkg_check_modules(poppler_cpp REQUIRED IMPORTED_TARGET poppler-cpp)
pkg_check_modules(cjose REQUIRED IMPORTED_TARGET cjose)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(gmime REQUIRED IMPORTED_TARGET gmime-3.0)
# It asks for _LARGEFILE64_SOURCE, which would refuse our precompiled header and which its headers do not use.
set_property(TARGET PkgConfig::gmime PROPERTY INTERFACE_COMPILE_OPTIONS "")
# Opened with the first message (core/mailbox/mime/GmimeLater_p.h); GLib is there with Qt anyway.
pkg_check_modules(glib REQUIRED IMPORTED_TARGET glib-2.0)
set_property(TARGET PkgConfig::gmime PROPERTY INTERFACE_LINK_LIBRARIES PkgConfig::glib)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
find_library(HAVRE_ZXCVBN zxcvbn REQUIRED)
find_package(GTest REQUIRED)

# SQLCipher 4.6 is linked statically and its symbols are hidden: linked dynamically it would replace
# every sqlite3_* in the process (security.md, finding 3). Anything below 4.5 is refused.
pkg_check_modules(sqlcipher_pc REQUIRED sqlcipher)
find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h REQUIRED)
find_library(SQLCIPHER_ARCHIVE libsqlcipher.a REQUIRED)
file(STRINGS ${SQLCIPHER_INCLUDE_DIR}/sqlcipher/sqlite3.h sqlcipher_version_line
     REGEX "define SQLITE_VERSION_NUMBER")
string(REGEX REPLACE "[^0-9]*([0-9]+).*" "\\1" sqlcipher_sqlite "${sqlcipher_version_line}")
if(sqlcipher_sqlite LESS 3046000)
  message(FATAL_ERROR "SQLCipher 4.6 (SQLite 3.46) or later is needed; run ./dev setup")
endif()
add_library(havre_sqlcipher INTERFACE)
target_compile_definitions(havre_sqlcipher INTERFACE SQLITE_HAS_CODEC=1)
target_include_directories(havre_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIR}/sqlcipher)
target_link_libraries(havre_sqlcipher INTERFACE ${SQLCIPHER_ARCHIVE} OpenSSL::Crypto z m dl)
target_link_options(havre_sqlcipher INTERFACE -Wl,--exclude-libs,libsqlcipher.a)
