# cpack -G DEB: the window, the command line and the jailed helper; never the sandbox.
install(TARGETS havre havre-cli havre-render RUNTIME DESTINATION bin)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/debian/fr.havre.Havre.desktop DESTINATION share/applications)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/debian/fr.havre.Havre.svg DESTINATION share/icons/hicolor/scalable/apps)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME havre)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Havre maintainers <maintainers@havre.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Personal health record, encrypted on this computer")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# shlibdeps finds libraries, not QML imports nor what is started or opened by name.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "bubblewrap, libgmime-3.0-0, xdg-utils, poppler-data, qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-templates, qml6-module-qtquick-window, qml6-module-qtquick-dialogs, qml6-module-qt-labs-folderlistmodel")
include(CPack)
