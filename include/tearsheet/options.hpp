// What a caller may ask of the extraction.
#pragma once

namespace tearsheet {

struct Options {
  /// Also say what was left out and by which rule, and which source won each field.
  bool explain = false;
};

}  // namespace tearsheet
