#include "cli/cli.hpp"

#include "cli/help.hpp"
#include "cli/options.hpp"
#include "cli/sandbox.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tearsheet {
namespace {

using Cli = Sandbox;

std::size_t lines(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

TEST_F(Cli, AnArticleGivesStatus0AndARecordOnStandardOutputAlone) {
  EXPECT_EQ(run({put("a.html", page("lock"))}), 0);
  EXPECT_TRUE(holds(out_, "\"headline\": \"Harbour opens again\""));
  EXPECT_EQ(err_, "");
}

TEST_F(Cli, APageWithoutArticleGivesStatus1ARecordAndAMessage) {
  const std::string path = put("a.html", "");
  EXPECT_EQ(run({"-f", "jsonl", path}), 1);
  EXPECT_EQ(lines(out_), 1U);
  EXPECT_TRUE(holds(out_, "\"error\":{\"code\":\"empty\""));
  EXPECT_TRUE(holds(err_, "tearsheet: " + path + ": empty: "));
}

TEST_F(Cli, AMissingFileGivesStatus1AndTheOthersAreWritten) {
  EXPECT_EQ(run({"-f", "jsonl", root_ + "gone.html", put("a.html", page("lock"))}), 1);
  EXPECT_EQ(lines(out_), 2U);
  EXPECT_TRUE(holds(out_, "\"code\":\"unreadable\""));
  EXPECT_TRUE(holds(out_, "Harbour opens again"));
  EXPECT_TRUE(holds(err_, "gone.html: unreadable: cannot be opened: No such file or directory"));
  EXPECT_TRUE(holds(err_, "1 of 2 pages gave no article"));
}

TEST_F(Cli, PagesWithoutArticlesAreNoFailureWhereThatIsAskedFor) {
  EXPECT_EQ(run({"--exit-zero-on-partial", put("a.html", ""), put("b.html", page("lock"))}), 0);
  EXPECT_TRUE(holds(err_, "a.html: empty: ")) << "they are told all the same";
  EXPECT_EQ(run({"--exit-zero-on-partial", "--nonsense"}), 2);
}

TEST_F(Cli, ASummaryIsWrittenAsJson) {
  EXPECT_EQ(run({"-q", "--summary", root_ + "summary.json", put("a.html", ""), put("b.html", page("lock"))}), 1);
  const std::string summary = get("summary.json");
  EXPECT_TRUE(holds(summary, "\"pages\": 2,")) << summary;
  EXPECT_TRUE(holds(summary, "\"articles\": 1,"));
  EXPECT_TRUE(holds(summary, "\"errors\": {\n    \"empty\": 1\n  }"));
  EXPECT_TRUE(holds(summary, "\"pages_per_second\": "));
}

TEST_F(Cli, ASummaryThatCannotBeWrittenGivesStatus2) {
  EXPECT_EQ(run({"--summary", put("file", "") + "/summary.json", put("b.html", page("lock"))}), 2);
  EXPECT_TRUE(holds(err_, "summary.json cannot be written: "));
}

TEST_F(Cli, AResumedRunLeavesWhatIsThere) {
  put("d/a.html", page("first"));
  put("d/b.html", page("second"));
  const std::vector<std::string> arguments = {"-f", "jsonl", "--resume", "-o", root_ + "out", root_ + "d"};
  EXPECT_EQ(run(arguments), 0);
  const std::filesystem::path kept = root_ + "out" + root_ + "d/a.html.jsonl";
  const std::filesystem::path gone = root_ + "out" + root_ + "d/b.html.jsonl";
  const std::string whole = get("out" + root_ + "d/b.html.jsonl");
  ASSERT_FALSE(whole.empty());
  const auto written = std::filesystem::last_write_time(kept);
  std::filesystem::remove(gone);
  EXPECT_EQ(run(arguments), 0);
  EXPECT_TRUE(holds(err_, "1 of 2 pages were done already")) << err_;
  EXPECT_EQ(std::filesystem::last_write_time(kept), written);
  EXPECT_EQ(get("out" + root_ + "d/b.html.jsonl"), whole);
}

TEST_F(Cli, ResumeWantsAFolder) { EXPECT_EQ(run({"--resume", put("a.html", page("lock"))}), 2); }

TEST_F(Cli, AShardThatIsNoPartIsRefused) {
  EXPECT_EQ(run({"--shard", "3/2", put("a.html", page("lock"))}), 2);
  EXPECT_TRUE(holds(err_, "--shard: '3/2' is no part of a whole such as 2/8"));
}

TEST_F(Cli, FoldersAreWalked) {
  put("d/b.html", page("second"));
  put("d/a/x.html", page("first"));
  EXPECT_EQ(run({"-f", "jsonl", root_ + "d"}), 0);
  EXPECT_LT(out_.find("d/a/x.html"), out_.find("d/b.html"));
}

TEST_F(Cli, WithoutInputStandardInputIsRead) {
  EXPECT_EQ(run({"-f", "text"}, page("lock")), 0);
  EXPECT_TRUE(out_.starts_with("Harbour opens again\n\n"));
}

TEST_F(Cli, DashIsStandardInput) {
  EXPECT_EQ(run({"-f", "jsonl", "-"}, page("lock")), 0);
  EXPECT_TRUE(holds(out_, "\"path\":\"-\""));
}

TEST_F(Cli, WithoutInputOnATerminalUsageIsPrintedAndStatusIs2) {
  surroundings_.input_is_terminal = true;
  EXPECT_EQ(run({}), 2);
  EXPECT_EQ(out_, "");
  EXPECT_TRUE(holds(err_, "no INPUT"));
  EXPECT_TRUE(holds(err_, "usage: tearsheet"));
}

TEST_F(Cli, FilesFromStandardInput) {
  const std::string a = put("a.html", page("lock"));
  EXPECT_EQ(run({"-f", "jsonl", "--files-from", "-"}, a + "\n\n" + a + "\n"), 0);
  EXPECT_EQ(lines(out_), 2U);
}

TEST_F(Cli, FilesFromAFileWithNuls) {
  const std::string odd = put("a\nb.html", page("lock"));
  const std::string list = put("list", odd + std::string(1, '\0'));
  EXPECT_EQ(run({"-f", "jsonl", "-0", "--files-from", list}), 0);
  EXPECT_TRUE(holds(out_, "a\\nb.html"));
}

TEST_F(Cli, FilesFromNowhereGivesStatus2) {
  EXPECT_EQ(run({"--files-from", root_ + "gone"}), 2);
  EXPECT_TRUE(holds(err_, "the list " + root_ + "gone cannot be read: No such file or directory"));
}

TEST_F(Cli, EveryFormatIsWritten) {
  const std::string a = put("a.html", page("lock"));
  EXPECT_EQ(run({"-f", "json", a}), 0);
  EXPECT_TRUE(out_.starts_with("{\n  \"schema\": \"tearsheet/1\",\n"));
  EXPECT_EQ(run({"-f", "jsonl", a}), 0);
  EXPECT_TRUE(out_.starts_with("{\"schema\":\"tearsheet/1\","));
  EXPECT_EQ(run({"-f", "text", a}), 0);
  EXPECT_TRUE(out_.starts_with("Harbour opens again\n\n"));
  EXPECT_EQ(run({"--format=markdown", a}), 0);
  EXPECT_TRUE(out_.starts_with("# Harbour opens again\n\n"));
}

TEST_F(Cli, TheLastFormatWins) {
  EXPECT_EQ(run({"-f", "json", "-ftext", put("a.html", page("lock"))}), 0);
  EXPECT_TRUE(out_.starts_with("Harbour"));
}

TEST_F(Cli, ExplainAddsWhatWasRemovedAndEvidence) {
  const std::string a = put("a.html", page("lock"));
  run({a});
  EXPECT_FALSE(holds(out_, "\"evidence\""));
  EXPECT_EQ(run({"--explain", a}), 0);
  EXPECT_TRUE(holds(out_, "\"removed\": ["));
  EXPECT_TRUE(holds(out_, "\"evidence\": {"));
}

TEST_F(Cli, BytesAreTheSameForEveryNumberOfWorkers) {
  for (int i = 0; i < 60; ++i) put("d/" + std::to_string(i) + ".html", i % 9 == 0 ? "" : page("lock " + std::to_string(i)));
  EXPECT_EQ(run({"-f", "jsonl", "-j1", root_ + "d"}), 1);
  const std::string out = out_, err = err_;
  EXPECT_EQ(lines(out), 60U);
  for (const char* jobs : {"-j2", "-j8"}) {
    EXPECT_EQ(run({"-f", "jsonl", jobs, root_ + "d"}), 1);
    EXPECT_EQ(out_, out) << jobs;
    EXPECT_EQ(err_, err) << jobs;
  }
}

TEST_F(Cli, OutputFolderMirrorsInputs) {
  put("in/a.html", page("one"));
  put("in/b/a.html", page("two"));
  const std::string out = root_ + "out";
  EXPECT_EQ(run({"-o", out, "-f", "text", root_ + "in"}), 0);
  EXPECT_EQ(out_, "");
  EXPECT_TRUE(holds(get("out" + root_ + "in/a.html.txt"), "the one would open"));
  EXPECT_TRUE(holds(get("out" + root_ + "in/b/a.html.txt"), "the two would open"));
}

TEST_F(Cli, OutputFolderWithinTheInputIsNotRead) {
  put("in/a.html", page("one"));
  EXPECT_EQ(run({"-o", root_ + "in/out", root_ + "in"}), 0);
  EXPECT_EQ(run({"-o", root_ + "in/out", root_ + "in"}), 0);
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root_ + "in/out"))
    files += entry.is_regular_file() ? 1 : 0;
  EXPECT_EQ(files, 1U);
}

TEST_F(Cli, OutputFolderThatCannotBeMadeGivesStatus2) {
  const std::string file = put("file", "x");
  EXPECT_EQ(run({"-o", file + "/out", put("a.html", page("lock"))}), 2);
  EXPECT_TRUE(holds(err_, "the output folder " + file + "/out cannot be made: "));
}

TEST_F(Cli, RulesAreListedAsIdTabDescription) {
  EXPECT_EQ(run({"rules"}), 0);
  std::istringstream in(out_);
  std::string before;
  for (std::string line; std::getline(in, line); before = line) {
    EXPECT_EQ(std::count(line.begin(), line.end(), '\t'), 1) << line;
    EXPECT_LT(before, line) << "sorted by id";
  }
  EXPECT_NE(out_, "");
}

TEST_F(Cli, FeaturesForTheTrainerAreWrittenARowABlock) {
  const std::string list = put("list", put("a.html", page("lock")) + "\n" + root_ + "gone.html\n");
  EXPECT_EQ(run({"features", "first", list, root_ + "rows"}), 0);
  const std::string pages = get("rows.jsonl");
  EXPECT_EQ(lines(pages), 1U) << "a page that cannot be read is left out";
  EXPECT_TRUE(holds(pages, "\"path\":\"" + root_ + "a.html\""));
  constexpr std::size_t blocks = 5;  // the headline and four paragraphs
  EXPECT_GT(get("rows.f32").size(), 0U);
  EXPECT_EQ(get("rows.f32").size() % (blocks * sizeof(float)), 0U);
}

TEST_F(Cli, FeaturesSayWhatTheyCannotRead) {
  EXPECT_EQ(run({"features", "second", put("list", put("a.html", page("lock")) + "\n"), root_ + "rows", put("scores", "short")}),
            2);
  EXPECT_TRUE(holds(err_, "scores is too short")) << err_;
  EXPECT_EQ(run({"features", "first"}), 2);
}

TEST_F(Cli, FeaturesAreNoMatterForUsers) { EXPECT_FALSE(holds(cli::help_text(), "features")); }

TEST_F(Cli, RulesAfterAnotherOperandIsAFile) {
  EXPECT_EQ(run({"-f", "jsonl", put("a.html", page("lock")), "rules"}), 1);
  EXPECT_TRUE(holds(out_, "\"path\":\"rules\""));
}

TEST_F(Cli, CommandsAfterTwoDashesAreFiles) {
  EXPECT_EQ(run({"-f", "jsonl", "--", "rules"}), 1);
  EXPECT_TRUE(holds(out_, "\"path\":\"rules\""));
  EXPECT_EQ(run({"-f", "jsonl", "./fixture"}), 1);
  EXPECT_TRUE(holds(out_, "\"path\":\"./fixture\""));
}

TEST_F(Cli, OptionsAfterTwoDashesAreFiles) {
  EXPECT_EQ(run({"-f", "jsonl", "--", "--explain", "-"}, page("lock")), 1);
  EXPECT_TRUE(holds(out_, "\"path\":\"--explain\""));
  EXPECT_TRUE(holds(out_, "\"path\":\"-\""));
}

TEST_F(Cli, NamesInBracketsAreOneName) {
  EXPECT_EQ(run({"-f", "jsonl", "[a,b]"}), 1);
  EXPECT_TRUE(holds(out_, "\"path\":\"[a,b]\""));
  EXPECT_EQ(run({"--files-from", "[a,b]"}), 2);
  EXPECT_TRUE(holds(err_, "the list [a,b] cannot be read"));
}

TEST_F(Cli, TheEmptyNameIsAFileThatIsNotThere) {
  EXPECT_EQ(run({"-f", "jsonl", ""}), 1);
  EXPECT_TRUE(holds(out_, "\"path\":\"\""));
}

TEST_F(Cli, HelpAndVersionGoToStandardOutput) {
  EXPECT_EQ(run({"--help"}), 0);
  EXPECT_EQ(out_, cli::help_text());
  EXPECT_EQ(err_, "");
  EXPECT_EQ(run({"--version"}), 0);
  EXPECT_TRUE(out_.starts_with("tearsheet "));
  EXPECT_TRUE(out_.ends_with(" (schema tearsheet/1)\n"));
}

struct Misuse {
  std::vector<std::string> args;
  std::string message;
};

class CliMisuse : public Sandbox, public testing::WithParamInterface<Misuse> {};
TEST_P(CliMisuse, GivesStatus2AMessageAndUsage) {
  EXPECT_EQ(run(GetParam().args), 2);
  EXPECT_EQ(out_, "");
  EXPECT_TRUE(err_.starts_with("tearsheet: " + GetParam().message)) << err_;
  EXPECT_TRUE(holds(err_, "usage: tearsheet"));
}
INSTANTIATE_TEST_SUITE_P(
    Of, CliMisuse,
    testing::Values(
        Misuse{{"--nonsense"}, "there is no option --nonsense"}, Misuse{{"-x", "a"}, "there is no option -x"},
        Misuse{{"a", "--nonsense"}, "there is no option --nonsense"}, Misuse{{"-f", "xml", "a"}, "--format: 'xml' is no format"},
        Misuse{{"-f"}, "--format"}, Misuse{{"-j", "0", "a"}, "--jobs: '0' is no number from 1"},
        Misuse{{"-j", "2x", "a"}, "--jobs: '2x' is no number"}, Misuse{{"-j", "99999999999", "a"}, "--jobs: "},
        Misuse{{"-o", "", "a"}, "--output: the value is empty"}, Misuse{{"-0", "a"}, "--null is about"},
        Misuse{{"-", "-"}, "standard input can be read once only"},
        Misuse{{"-", "--files-from", "-"}, "standard input can be read once only"},
        Misuse{{"rules", "x"}, "rules takes no operands"}, Misuse{{"rules", "-o", "x"}, "--output does not go with rules"},
        Misuse{{"--force", "a"}, "--force does not go with extracting"}, Misuse{{"fixture"}, "fixture wants to know what to do"},
        Misuse{{"fixture", "brake"}, "fixture wants to know what to do"}, Misuse{{"fixture", "check"}, "fixture check wants DIR"},
        Misuse{{"fixture", "make", "a"}, "fixture make wants -o DIR"},
        Misuse{{"fixture", "make", "-o", "x"}, "fixture make wants PAGE"},
        Misuse{{"fixture", "check", "--explain", "x"}, "--explain does not go with fixture check"}));

TEST(Options, HaveNamesOfTheirOwnAndStandInTheHelp) {
  std::set<std::string_view> seen;
  const std::string help = cli::help_text();
  for (const cli::Option& option : cli::options()) {
    EXPECT_TRUE(seen.insert(cli::long_name(option)).second) << option.names;
    EXPECT_NE(help.find(std::string(cli::long_name(option)) + " "), std::string::npos) << option.names;
    EXPECT_NE(option.tasks, 0);
  }
}

TEST(Help, LinesFitATerminalOf130Columns) {
  std::istringstream in(cli::help_text());
  for (std::string line; std::getline(in, line);) EXPECT_LE(line.size(), 130U) << line;
}

}  // namespace
}  // namespace tearsheet
