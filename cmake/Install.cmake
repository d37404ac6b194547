# What `cmake --install` lays down: program, library, headers, and how CMake and pkg-config find them.
# Everything is relative to the prefix, so that DESTDIR, `cmake --install --prefix` and a moved tree work.
include(CMakePackageConfigHelpers)

if(TEARSHEET_BUILD_CLI)
  if(BUILD_SHARED_LIBS) # the program finds its library next door; -DCMAKE_SKIP_INSTALL_RPATH=ON for those who forbid that
    file(RELATIVE_PATH bin_to_lib "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}")
    set(origin "$ORIGIN")
    if(APPLE)
      set(origin "@loader_path")
    endif()
    set_target_properties(tearsheet_program PROPERTIES INSTALL_RPATH "${origin}/${bin_to_lib}")
  endif()
  install(TARGETS tearsheet_program RUNTIME)
endif()

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/tearsheet")
install(TARGETS tearsheet EXPORT tearsheetTargets FILE_SET HEADERS)
install(EXPORT tearsheetTargets NAMESPACE tearsheet:: DESTINATION "${package_dir}")

configure_package_config_file(cmake/tearsheetConfig.cmake.in tearsheetConfig.cmake INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file(tearsheetConfigVersion.cmake COMPATIBILITY SameMinorVersion) # SameMajorVersion from 1.0 on
install(FILES "${PROJECT_BINARY_DIR}/tearsheetConfig.cmake" "${PROJECT_BINARY_DIR}/tearsheetConfigVersion.cmake"
  DESTINATION "${package_dir}")

# A shared library brings its own dependencies along; only who links the static one needs them.
file(RELATIVE_PATH pc_to_prefix "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" pc_to_prefix "${pc_to_prefix}")
set(pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
if(IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
  set(pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
endif()
set(pc_private "")
if(NOT BUILD_SHARED_LIBS)
  set(pc_private "Requires.private: ${TEARSHEET_PRIVATE_MODULES}\nLibs.private: -pthread\n")
endif()
configure_file(cmake/tearsheet.pc.in tearsheet.pc @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/tearsheet.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
