// All of the library: read pages, extract articles, write records.
#pragma once

#include <tearsheet/article.hpp>
#include <tearsheet/export.hpp>
#include <tearsheet/extract.hpp>
#include <tearsheet/options.hpp>
#include <tearsheet/page.hpp>
#include <tearsheet/reader.hpp>
#include <tearsheet/write.hpp>
