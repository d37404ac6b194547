# What the library and the program rest on, all from the system; script/setup names the packages.
# What a static libtearsheet must be linked with stands here twice (targets, and modules of pkg-config for tearsheet.pc)
# and in tearsheetConfig.cmake.in; tests/install fails if one of them is forgotten.
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo) # Debian ships no CMake config for it
set(TEARSHEET_PRIVATE_LIBRARIES PkgConfig::gumbo ICU::uc ZLIB::ZLIB Threads::Threads)
set(TEARSHEET_PRIVATE_MODULES "gumbo icu-uc zlib")
if(TEARSHEET_BUILD_CLI OR TEARSHEET_BUILD_TESTS)
  find_package(CLI11 REQUIRED)
endif()
if(TEARSHEET_BUILD_TESTS)
  find_package(GTest REQUIRED)
endif()
