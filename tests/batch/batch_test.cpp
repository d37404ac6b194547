#include "batch/batch.hpp"

#include "batch/fake_disk.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace tearsheet::batch {
namespace {

/// The page's bytes are its text; "none" gives no article, "throw" throws.
Article fake_extract(const Page& page, const Options&) {
  Article article;
  article.source.path = page.path;
  article.source.container = page.container;
  if (page.bytes == "none") return failed(article.source, ErrorCode::no_article, "nothing there");
  if (page.bytes == "throw") throw std::runtime_error("out of luck");
  article.text = page.bytes;
  return article;
}

/// Pages "d/FROM" to "d/(TO - 1)", each with the text "x".
void add_pages(FakeDisk& disk, int from, int to) {
  for (int i = from; i < to; ++i) disk.files[std::string("d/").append(std::to_string(i))] = "x";
}

struct Trial {
  FakeDisk disk;
  std::istringstream in;
  std::ostringstream out, err;
  Job job;
  bool counts = false;
  std::chrono::steady_clock::time_point now{};
  std::function<Article(const Page&, const Options&)> extract = fake_extract;

  Trial() {
    job.format = Format::text;
    job.workers = 2;
  }
  Summary operator()() {
    World world{in, out, err, disk};
    world.clock = [this] { return now += std::chrono::milliseconds(60); };
    world.counts = counts;
    world.extract = extract;
    return batch::run(job, world);
  }
};

TEST(Batch, RecordsComeInTheOrderOfTheInputs) {
  Trial trial;
  trial.disk.files = {{"d/1", "one"}, {"d/2", "two"}, {"x", "ex"}};
  trial.job.operands = {"x", "d"};
  const Summary summary = trial();
  EXPECT_EQ(trial.out.str(), "ex\n\n---\n\none\n\n---\n\ntwo\n");
  EXPECT_EQ(summary.pages, 3U);
  EXPECT_EQ(summary.failed, 0U);
  EXPECT_EQ(trial.err.str(), "");
}

TEST(Batch, ASlowFirstPageDoesNotLoseItsPlace) {
  Trial trial;
  std::atomic<int> finished = 0;
  trial.job.workers = 4;
  trial.extract = [&](const Page& page, const Options& options) {
    if (page.path == "d/0") {
      while (finished < 3) std::this_thread::yield();
    }
    Article article = fake_extract(page, options);
    ++finished;
    return article;
  };
  trial.disk.files = {{"d/0", "a"}, {"d/1", "b"}, {"d/2", "c"}, {"d/3", "d"}};
  trial.job.operands = {"d"};
  trial();
  EXPECT_EQ(trial.out.str(), "a\n\n---\n\nb\n\n---\n\nc\n\n---\n\nd\n");
}

TEST(Batch, BytesAreTheSameForAnyNumberOfWorkers) {
  std::string before;
  std::string messages;
  for (const unsigned workers : {1U, 2U, 3U, 8U}) {
    Trial trial;
    for (int i = 0; i < 500; ++i) trial.disk.files["d/" + std::to_string(i)] = i % 7 == 0 ? "none" : "text " + std::to_string(i);
    trial.job.operands = {"d"};
    trial.job.format = Format::jsonl;
    trial.job.workers = workers;
    EXPECT_EQ(trial().failed, 72U);
    if (workers != 1) {
      EXPECT_EQ(trial.out.str(), before) << workers;
      EXPECT_EQ(trial.err.str(), messages) << workers;
    }
    before = trial.out.str();
    messages = trial.err.str();
  }
}

class CountingDisk : public FakeDisk {
 public:
  std::atomic<int> opened = 0;
  Reader open(const std::string& path) override {
    ++opened;
    return FakeDisk::open(path);
  }
};

TEST(Batch, PagesUnderWayAreBounded) {
  Trial trial;
  CountingDisk disk;
  add_pages(disk, 100, 300);
  trial.job.operands = {"d"};
  World world{trial.in, trial.out, trial.err, disk};
  std::atomic<int> opened_while_first_waits = 0;
  world.extract = [&](const Page& page, const Options& options) {
    // The first page waits until the other worker has come to the eleventh.
    while (page.path == "d/100" && opened_while_first_waits == 0) std::this_thread::yield();
    if (page.path == "d/110") opened_while_first_waits = disk.opened.load();
    return fake_extract(page, options);
  };
  EXPECT_EQ(run(trial.job, world).pages, 200U);
  EXPECT_LE(opened_while_first_waits, 4 * 2 + 4 + 1);
}

TEST(Batch, AnInputThatIsNotThereIsARecordAndTheRunGoesOn) {
  Trial trial;
  trial.disk.files = {{"a", "one"}};
  trial.job.operands = {"gone", "a"};
  trial.job.format = Format::jsonl;
  const Summary summary = trial();
  EXPECT_EQ(summary.pages, 2U);
  EXPECT_EQ(summary.failed, 1U);
  EXPECT_NE(trial.out.str().find("\"code\":\"unreadable\""), std::string::npos);
  EXPECT_NE(trial.out.str().find("\"text\":\"one\""), std::string::npos);
  EXPECT_NE(trial.err.str().find("gone: unreadable: cannot be opened"), std::string::npos);
}

TEST(Batch, AnUnreadableFolderIsARecord) {
  Trial trial;
  trial.disk.listing_errors = {{"d", "Permission denied"}};
  trial.job.operands = {"d"};
  trial.job.format = Format::jsonl;
  EXPECT_EQ(trial().failed, 1U);
  EXPECT_NE(trial.out.str().find("\"message\":\"the folder cannot be read: Permission denied\""), std::string::npos);
}

TEST(Batch, AnExceptionInOnePageIsItsRecordAlone) {
  Trial trial;
  trial.disk.files = {{"a", "throw"}, {"b", "two"}};
  trial.job.operands = {"a", "b"};
  trial.job.format = Format::jsonl;
  EXPECT_EQ(trial().failed, 1U);
  EXPECT_NE(trial.out.str().find(R"("error":{"code":"crashed","message":"out of luck"})"), std::string::npos);
  EXPECT_NE(trial.out.str().find("\"text\":\"two\""), std::string::npos);
}

TEST(Batch, FailedPagesLeaveNoTraceInText) {
  Trial trial;
  trial.disk.files = {{"a", "none"}, {"b", "two"}, {"c", "none"}, {"d", "four"}};
  trial.job.operands = {"a", "b", "c", "d"};
  trial();
  EXPECT_EQ(trial.out.str(), "two\n\n---\n\nfour\n");
  EXPECT_EQ(trial.err.str(), "tearsheet: a: no_article: nothing there\ntearsheet: c: no_article: nothing there\n");
}

TEST(Batch, QuietSaysNothingOfPages) {
  Trial trial;
  trial.disk.files = {{"a", "none"}};
  trial.job.operands = {"a"};
  trial.job.quiet = true;
  EXPECT_EQ(trial().failed, 1U);
  EXPECT_EQ(trial.err.str(), "");
}

TEST(Batch, MessagesAreHarmlessToATerminal) {
  Trial trial;
  trial.disk.files = {{"a\x1b[2Jb\nc\xc2\x9b", "none"}};
  trial.job.operands = {"a\x1b[2Jb\nc\xc2\x9b"};
  trial();
  EXPECT_EQ(trial.err.str(), "tearsheet: a?[2Jb?c?: no_article: nothing there\n");
}

TEST(Batch, StandardInputIsAPageCalledDash) {
  Trial trial;
  trial.in.str("from a pipe");
  trial.job.operands = {"-"};
  trial.job.format = Format::jsonl;
  trial();
  EXPECT_NE(trial.out.str().find("\"path\":\"-\""), std::string::npos);
  EXPECT_NE(trial.out.str().find("from a pipe"), std::string::npos);
}

TEST(Batch, NamesMayComeFromStandardInput) {
  Trial trial;
  trial.disk.files = {{"a", "one"}, {"b", "two"}};
  trial.in.str("b\na\n");
  trial.job.list = "-";
  trial();
  EXPECT_EQ(trial.out.str(), "two\n\n---\n\none\n");
}

TEST(Batch, AListThatIsNotThereEndsTheRun) {
  Trial trial;
  trial.job.list = "/no/such/list";
  EXPECT_EQ(trial().trouble, "the list /no/such/list cannot be read: No such file or directory");
  EXPECT_EQ(trial.out.str(), "");
}

TEST(BatchFolder, OneFileAPageMirrorsTheInputs) {
  Trial trial;
  trial.disk.files = {{"d/a.html", "one"}, {"d/e/b.html", "two"}, {"../c.html", "three"}, {"/abs/d.html", "four"}};
  trial.job.operands = {"d", "../c.html", "/abs/d.html"};
  trial.job.output_folder = "out";
  EXPECT_EQ(trial().trouble, "");
  EXPECT_EQ(trial.disk.written, (std::map<std::string, std::string>{{"out/d/a.html.txt", "one\n"},
                                                                    {"out/d/e/b.html.txt", "two\n"},
                                                                    {"out/%2E%2E/c.html.txt", "three\n"},
                                                                    {"out/abs/d.html.txt", "four\n"}}));
  EXPECT_EQ(trial.out.str(), "");
}

TEST(BatchFolder, AnInputGivenTwiceIsWrittenTwice) {
  Trial trial;
  trial.disk.files = {{"a", "one"}};
  trial.job.operands = {"a", "./a", "a"};
  trial.disk.files["./a"] = "one";
  trial.job.output_folder = "out";
  EXPECT_EQ(trial().trouble, "");
  EXPECT_EQ(trial.disk.written.size(), 3U);
}

TEST(BatchFolder, FailedPagesAreFilesInJsonOnly) {
  Trial trial;
  trial.disk.files = {{"a", "none"}};
  trial.job.operands = {"a"};
  trial.job.output_folder = "out";
  trial();
  EXPECT_TRUE(trial.disk.written.empty());
  trial.job.format = Format::json;
  trial();
  EXPECT_TRUE(trial.disk.written.contains("out/a.json"));
}

TEST(BatchFolder, WithinAnInputIsNotWalked) {
  Trial trial;
  trial.disk.files = {{"d/a", "one"}, {"d/out/a.txt", "an output"}};
  trial.job.operands = {"d"};
  trial.job.output_folder = "./d/out";
  EXPECT_EQ(trial().pages, 1U);
}

TEST(BatchFolder, ThatIsAnInputEndsTheRun) {
  Trial trial;
  trial.disk.files = {{"d/a", "one"}};
  trial.job.operands = {"d/"};
  trial.job.output_folder = "d";
  EXPECT_EQ(trial().trouble, "the folder d/ cannot be both input and output; give -o another one");
  EXPECT_TRUE(trial.disk.written.empty());
}

TEST(BatchFolder, ThatCannotBeWrittenEndsTheRun) {
  Trial trial;
  add_pages(trial.disk, 0, 100);
  trial.disk.write_error = "No space left on device";
  trial.job.operands = {"d"};
  trial.job.output_folder = "out";
  const Summary summary = trial();
  EXPECT_EQ(summary.trouble, "out/d/0.txt cannot be written: No space left on device");
  EXPECT_EQ(summary.pages, 1U);
}

/// A stream that takes nothing, for the reason given.
class Refusing : public std::streambuf {
 public:
  explicit Refusing(int number) : number_(number) {}

 protected:
  int_type overflow(int_type) override {
    errno = number_;
    return traits_type::eof();
  }
  std::streamsize xsputn(const char*, std::streamsize) override {
    errno = number_;
    return 0;
  }

 private:
  int number_;
};

Summary run_into(std::streambuf& buffer, unsigned workers) {
  Trial trial;
  add_pages(trial.disk, 0, 100);
  trial.job.operands = {"d"};
  trial.job.workers = workers;
  std::ostream out(&buffer);
  World world{trial.in, out, trial.err, trial.disk};
  world.extract = fake_extract;
  return batch::run(trial.job, world);
}

TEST(BatchStream, ThatIsFullEndsTheRun) {
  for (const unsigned workers : {1U, 4U}) {
    Refusing full(ENOSPC);
    const Summary summary = run_into(full, workers);
    EXPECT_EQ(summary.trouble, "standard output cannot be written: No space left on device");
    EXPECT_EQ(summary.pages, 1U);
  }
}

TEST(BatchStream, ThatNobodyReadsEndsTheRunQuietly) {
  for (const unsigned workers : {1U, 4U}) {
    Refusing closed(EPIPE);
    const Summary summary = run_into(closed, workers);
    EXPECT_EQ(summary.trouble, "");
    EXPECT_EQ(summary.pages, 1U);
  }
}

TEST(BatchProgress, CountsOnATerminalAtMostTenTimesASecondAndCleansUp) {
  Trial trial;
  for (int i = 0; i < 4; ++i) trial.disk.files["d/" + std::to_string(i)] = "x";  // the clock moves 60 ms a page
  trial.job.operands = {"d"};
  trial.counts = true;
  trial();
  EXPECT_EQ(trial.err.str(), "\r\x1b[K1 page\r\x1b[K3 pages\r\x1b[K");
}

TEST(BatchProgress, MessagesDoNotMixWithTheCount) {
  Trial trial;
  trial.disk.files = {{"a", "x"}, {"b", "none"}};
  trial.job.operands = {"a", "b"};
  trial.counts = true;
  trial.job.workers = 1;
  trial();
  EXPECT_EQ(trial.err.str(), "\r\x1b[K1 page\r\x1b[Ktearsheet: b: no_article: nothing there\n");
}

TEST(Batch, ShardsPartThePagesWithoutOverlapOrGap) {
  std::multiset<std::string> seen;
  for (std::uint32_t number = 1; number <= 3; ++number) {
    Trial trial;
    trial.job.shard = Shard{number, 3};
    for (int i = 0; i < 60; ++i) trial.disk.files["d/" + std::to_string(i)] = std::to_string(i);
    trial.job.operands = {"d"};
    const Summary summary = trial();
    EXPECT_GT(summary.pages, 8U) << "a third of 60, about";
    std::istringstream lines(trial.out.str());
    for (std::string line; std::getline(lines, line);) {
      if (!line.empty() && line != "---") seen.insert(line);
    }
  }
  EXPECT_EQ(seen.size(), 60U);
  EXPECT_EQ((std::set<std::string>(seen.begin(), seen.end()).size()), 60U);
}

TEST(Batch, APageStaysInItsShardWhateverElseThereIs) {
  const Shard shard{1, 2};
  EXPECT_EQ(shard.has("a/b.html", std::nullopt), shard.has("a/b.html", std::nullopt));
  int firsts = 0;
  for (std::uint64_t record = 0; record < 100; ++record) firsts += shard.has("a.warc", record) ? 1 : 0;
  EXPECT_GT(firsts, 30) << "records of one archive are parted too";
  EXPECT_LT(firsts, 70);
}

TEST(Batch, ShardsAreWrittenAsAPartOfAWhole) {
  ASSERT_TRUE(shard_named("2/8"));
  EXPECT_EQ(shard_named("2/8")->number, 2U);
  EXPECT_EQ(shard_named("2/8")->count, 8U);
  for (const char* wrong : {"0/8", "9/8", "2", "2/", "/8", "a/b", "1/0", "-1/3", "1/2/3"})
    EXPECT_FALSE(shard_named(wrong)) << wrong;
}

TEST(Batch, InputsThatFailedAreNamedForAnotherRun) {
  Trial trial;
  trial.disk.files = {{"d/1", "one"}, {"d/2", "none"}, {"d/3", "throw"}};
  trial.job.operands = {"d"};
  trial.job.errors = "failed.txt";
  trial();
  EXPECT_EQ(trial.disk.written["failed.txt"], "d/2\nd/3\n");
}

TEST(Batch, NamesOfFailedInputsEndAsThoseOfTheListDo) {
  Trial trial;
  trial.disk.files = {{"d/1", "none"}};
  trial.job.operands = {"d"};
  trial.job.errors = "failed.txt";
  trial.job.null_separated = true;
  trial();
  EXPECT_EQ(trial.disk.written["failed.txt"], std::string("d/1\0", 4));
}

using Counts = Tally::Counts;

TEST(Batch, ATallyCountsWhatTheRecordsWere) {
  Trial trial;
  trial.disk.files = {{"d/1", "one"}, {"d/2", "none"}, {"d/3", "three"}};
  trial.job.operands = {"d"};
  trial.job.tally = true;
  trial.extract = [](const Page& page, const Options& options) {
    EXPECT_TRUE(options.explain) << "else nobody knows which rules worked";
    Article article = fake_extract(page, options);
    if (article.error) return article;
    article.language = "en";
    article.warnings = {"odd"};
    article.removed = {{"ad.label", "", "Advertisement"}, {"ad.label", "", "Ad"}};
    return article;
  };
  const Summary summary = trial();
  EXPECT_EQ(summary.tally.errors, (Counts{{"no_article", 1}}));
  EXPECT_EQ(summary.tally.containers, (Counts{{"html", 3}}));
  EXPECT_EQ(summary.tally.languages, (Counts{{"en", 2}}));
  EXPECT_EQ(summary.tally.rules, (Counts{{"ad.label", 4}}));
  EXPECT_EQ(summary.tally.warnings, (Counts{{"odd", 2}}));
  EXPECT_GT(summary.took.count(), 0);
}

TEST(Batch, ATallyDoesNotExplainTheRecords) {
  Trial trial;
  trial.disk.files = {{"d/1", "one"}};
  trial.job.operands = {"d"};
  trial.job.format = Format::jsonl;
  trial.extract = [](const Page& page, const Options& options) {
    Article article = fake_extract(page, options);
    article.explained = options.explain;
    return article;
  };
  trial.job.tally = true;
  trial();
  EXPECT_EQ(trial.out.str().find("\"removed\""), std::string::npos);
}

/// A folder of three pages, into which an earlier run wrote the first two; d/2 was changed since.
struct Resumed : Trial {
  Resumed() {
    disk.files = {{"d/1", "one"}, {"d/2", "two"}, {"d/3", "three"}};
    disk.times = {{"d/1", 10}, {"d/2", 40}, {"d/3", 10}, {"out/d/1.txt", 20}, {"out/d/2.txt", 20}};
    job.operands = {"d"};
    job.output_folder = "out";
    job.resume = true;
  }
};

TEST(Batch, AResumedRunDoesWhatIsNotThereAndWhatWasChanged) {
  Resumed trial;
  const Summary summary = trial();
  EXPECT_EQ(summary.trouble, "");
  EXPECT_EQ(summary.pages, 3U);
  EXPECT_EQ(summary.kept, 1U);
  EXPECT_FALSE(trial.disk.written.contains("out/d/1.txt"));
  EXPECT_TRUE(trial.disk.written.contains("out/d/2.txt"));
  EXPECT_TRUE(trial.disk.written.contains("out/d/3.txt"));
}

TEST(Batch, ARunThatMayBeResumedPutsItsFilesOnTheDisk) {
  Resumed trial;
  trial();
  EXPECT_TRUE(trial.disk.durables.contains("out/d/3.txt"));
  Trial other;
  other.disk.files = {{"d/1", "one"}};
  other.job.operands = {"d"};
  other.job.output_folder = "out";
  other();
  EXPECT_FALSE(other.disk.durables.contains("out/d/1.txt"));
}

TEST(Batch, WhatIsKeptIsNotExtracted) {
  Resumed trial;
  trial.extract = [](const Page& page, const Options& options) {
    EXPECT_NE(page.path, "d/1");
    return fake_extract(page, options);
  };
  trial();
}

TEST(Batch, AFolderOfAnotherVersionOrFormatIsNotGoneOnWith) {
  Resumed trial;
  trial.disk.files["out/.tearsheet-run"] = "tearsheet 0.0.1 .txt\n";
  EXPECT_NE(trial().trouble.find("the folder out holds what another version or another format wrote"), std::string::npos);
}

TEST(Batch, TheFolderOfARunOfTheSameKindIsGoneOnWith) {
  Resumed first;
  first();
  Resumed second;
  second.disk.files["out/.tearsheet-run"] = first.disk.written.at("out/.tearsheet-run");
  EXPECT_EQ(second().trouble, "");
}

}  // namespace
}  // namespace tearsheet::batch
