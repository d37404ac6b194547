// Marks what a shared build of the library shows; everything else stays hidden.
#pragma once

#if defined(__GNUC__)
#define TEARSHEET_EXPORT __attribute__((visibility("default")))
#else
#define TEARSHEET_EXPORT
#endif
