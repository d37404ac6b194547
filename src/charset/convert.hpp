// Bytes of one encoding -> UTF-8.
#pragma once

#include "charset/encodings.hpp"

#include <string>
#include <string_view>

namespace tearsheet::charset {

/// Total; what is invalid becomes U+FFFD. The result is valid UTF-8.
std::string to_utf8(std::string_view bytes, const Encoding& encoding);

}  // namespace tearsheet::charset
