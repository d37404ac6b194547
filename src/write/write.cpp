// The table of formats.
#include <tearsheet/write.hpp>

#include "write/writers.hpp"

#include <array>

namespace tearsheet {
namespace {

struct Row {
  std::string_view name;
  std::string_view extension;
  std::string (*write)(const Article&);
};

/// In the order of Format.
constexpr std::array<Row, 4> formats{{
    {"json", ".json", writers::json},
    {"jsonl", ".jsonl", writers::jsonl},
    {"text", ".txt", writers::text},
    {"markdown", ".md", writers::markdown},
}};
static_assert(formats.size() == static_cast<std::size_t>(Format::markdown) + 1);

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  for (std::size_t i = 0; i < formats.size(); ++i) {
    if (formats[i].name == name) return static_cast<Format>(i);
  }
  return std::nullopt;
}

std::string write(const Article& article, Format format) { return formats.at(static_cast<std::size_t>(format)).write(article); }

std::string_view extension(Format format) { return formats.at(static_cast<std::size_t>(format)).extension; }

std::string_view schema() { return "tearsheet/1"; }

}  // namespace tearsheet
