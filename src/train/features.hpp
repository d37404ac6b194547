// The block model's features, for its training: see script/train-body. No part of the library that others may call.
#pragma once

#include <tearsheet/export.hpp>

#include <cstdint>
#include <string>

namespace tearsheet::train {

enum class Rows : std::uint8_t {
  first,    ///< PREFIX.f32: a row of first features a block; PREFIX.jsonl: a line a page, its path and the blocks' texts
  second,   ///< PREFIX.f32: the second look's rows, over the scores of the first
  verdict,  ///< PREFIX.f32: a row of verdict features a page; PREFIX.jsonl: the articles that the scores give, path and text
};

/// Reads the pages that `list` names, one a line, and writes what `what` says. `scores` has one float64 a block, in the order of
/// the rows; unused with Rows::first. Rows are float32, both in the machine's byte order. Pages that cannot be read are left out.
/// Returns what went wrong; empty if nothing did.
TEARSHEET_EXPORT std::string write_features(const std::string& list, const std::string& prefix, Rows what,
                                            const std::string& scores);

}  // namespace tearsheet::train
