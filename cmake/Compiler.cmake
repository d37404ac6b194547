# Warnings, sanitizers and reproducible paths for every target of ours: link to tearsheet_compiler.
add_library(tearsheet_compiler INTERFACE)
target_compile_options(tearsheet_compiler INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  "$<$<NOT:$<CONFIG:Debug>>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>") # a debugger wants the true paths
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(tearsheet_compiler INTERFACE -Wno-restrict) # false alarms on "x" + std::string (GCC bug 105651)
endif()
if(TEARSHEET_WARNINGS_AS_ERRORS)
  target_compile_options(tearsheet_compiler INTERFACE -Werror)
endif()
if(TEARSHEET_SANITIZE)
  target_compile_options(tearsheet_compiler INTERFACE -fsanitize=${TEARSHEET_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(tearsheet_compiler INTERFACE -fsanitize=${TEARSHEET_SANITIZE})
endif()

# ccache, if it is there, makes a second tree (another preset, the install test) quick to build.
if(PROJECT_IS_TOP_LEVEL AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(TEARSHEET_CCACHE ccache DOC "Compiler cache, used if found")
  mark_as_advanced(TEARSHEET_CCACHE)
  if(TEARSHEET_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TEARSHEET_CCACHE}")
  endif()
endif()
