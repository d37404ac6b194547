// Which elements of a page are whole: they and all in them nest so plainly that every HTML parser gives them the tree that their
// tags show. To such a parser a whole element is one leaf, which stands for it in the skeleton:
//
//   <div>a <b>b</b> <p>c</p></div>     ->  <hr>     what closes a <p> that is open, as <div> does
//   <a href=x>d <img></a>              ->  <img>    what goes into the text, as <a> does
//   <tr><td>e</td></tr>                ->  <tr></tr>
//   <svg><path/></svg>                 ->  <svg/>
//
// Most of a page is whole; what is left for the parser is where authors made mistakes, and forms and the like.
//
// The tree construction of the HTML standard (13.2.6.4.7) depends on little beside the tags: which elements are open, whether a
// <p> is among them, whether formatting elements were closed before their end tag (they come back in the text after it), whether
// the place is in a table, a select, svg. This class follows the open elements as far as that is certain. Where it is not, it
// gives up, and the rest of the page goes to the parser tag by tag: nothing is ever whole by a guess.
#pragma once

#include "dom/role.hpp"
#include "dom/tag.hpp"
#include "dom/tokenizer.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tearsheet::dom {

class Nesting {
 public:
  /// An element that ended well nested.
  struct Ended {
    std::uint32_t entry = 0;  ///< what was given to start()
    std::uint32_t at = 0;
    std::string_view leaf;  ///< what stands for it in the skeleton; empty if it is not whole by itself
  };

  /// Takes a start tag: its name, and the numbers that Ended gives back.
  void start(const Token& token, std::string_view name, std::uint32_t entry, std::uint32_t at);
  /// Takes an end tag; `bare` if nothing stands between its name and '>'.
  std::optional<Ended> end(const Token& token, std::string_view name, bool bare);
  /// Takes a text that is not white space alone: between the cells of a table it moves out.
  void text() {
    if (in_table_only()) spoil();
  }
  /// Takes what ends a text without being a tag or a comment: a doctype in the body.
  void interrupt() { spoil(); }
  /// From here on nothing is whole.
  void give_up();

 private:
  struct Open {
    std::uint32_t entry = 0;
    std::uint32_t at = 0;
    std::uint32_t key = 0;  // of the name
    Tag tag = Tag::unknown;
    Role role = Role::other;
    bool whole = false;       // as yet
    bool p_in_scope = false;  // "button scope": a <p> is open, with no barrier behind it
    Tag cell = Tag::unknown;  // of a table: the td, th or caption that is open in it
    bool dirty = false;       // of a cell: dirty_ around it
  };

  static std::uint32_t key_of(Tag tag, std::string_view name);
  [[nodiscard]] bool in_svg() const {
    return !open_.empty() && (open_.back().role == Role::svg || open_.back().role == Role::foreign);
  }
  [[nodiscard]] bool p_in_scope() const { return !open_.empty() && open_.back().p_in_scope; }
  [[nodiscard]] bool top_is(Role role) const { return !open_.empty() && open_.back().role == role; }

  // Directly in a table, a group of rows or a row.
  [[nodiscard]] bool in_table_only() const {
    return !open_.empty() && (top_is(Role::table) || top_is(Role::row_group) || top_is(Role::row));
  }

  [[nodiscard]] bool between_cells() const;
  [[nodiscard]] std::optional<std::size_t> table_around() const;
  void push(Open element, bool whole, bool p);
  void pop();
  void pop_through(std::size_t index);
  void spoil();
  void close_p();
  template <typename Matches, typename Stops>
  std::optional<std::size_t> find(Matches matches, Stops stops) const;

  template <typename Matches, typename Special>
  std::optional<std::size_t> find_past(Matches matches, Special special);

  void start_svg(const Token& token, std::string_view name, Open element);
  void start_in_select(Role role, Tag tag);
  void start_block(Open element);
  void start_item(Open element);
  void start_formatting(Open element);
  void start_form(Open element);
  void start_table(Open element);
  void table_part(const Open& element, bool is_start);
  void start_part(std::size_t table, Open element);
  void end_part(std::size_t table, Tag tag);
  void end_cell();
  std::optional<Ended> end_top();
  [[nodiscard]] bool is_disputed(Tag tag) const;
  void end_other(Tag tag, Role role, std::uint32_t key);
  void end_table();
  void end_inline(Tag tag, Role role, std::uint32_t key);
  void end_block(Tag tag, Role role, std::uint32_t key);

  std::vector<Open> open_;
  std::array<std::uint32_t, 256> count_{};  // of open_, by tag
  Tag raw_ = Tag::unknown;                  // the start tag before was of a raw text element: its end tag comes next
  bool dirty_ = false;  // a formatting element was closed before its end tag: text in the same cell may bring it back
  bool given_up_ = false;
};

template <typename Matches, typename Stops>
std::optional<std::size_t> Nesting::find(Matches matches, Stops stops) const {
  for (std::size_t i = open_.size(); i-- > 0;) {
    if (matches(open_[i])) return i;
    if (stops(open_[i])) return std::nullopt;
  }
  return std::nullopt;
}

// find() for what special elements stop; <main> is none to gumbo 0.10, so what lies beyond it is not certain.
template <typename Matches, typename Special>
std::optional<std::size_t> Nesting::find_past(Matches matches, Special special) {
  const auto found = find(matches, special);
  const auto past_main = find(matches, [&special](const Open& o) { return special(o) && o.tag != Tag::main; });
  if (found == past_main) return found;
  give_up();
  return std::nullopt;
}

}  // namespace tearsheet::dom
