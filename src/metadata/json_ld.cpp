// JSON-LD: all blocks are read, their objects gathered in one list without recursion, the article of the page found among
// them, and what it says of itself added. Objects that stand for other pages (lists, mentions, comments) are never entered.
#include "metadata/sources.hpp"

#include "json/json.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"
#include "text/words.hpp"
#include "url/replay.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace tearsheet::metadata {
namespace {

using json::Value;

constexpr std::size_t most_objects = 5000;

// Members in which the article of the page, or the page, may stand.
constexpr std::array<std::string_view, 5> entered = {"@graph", "@list", "@set", "mainEntity", "mainEntityOfPage"};

struct Object {
  const Value* value = nullptr;
  dom::NodeId where = dom::none;
};

struct Graph {
  std::vector<Value> blocks;  ///< owns all that `objects` points to
  std::vector<Object> objects;
  std::map<std::string, const Value*, std::less<>> by_id;  ///< the fullest object of an @id
};

template <typename F>
void for_each_type(const Value& object, F&& f) {
  const auto bare = [&](const std::string& type) {
    const std::size_t cut = type.find_last_of("/:#");
    f(std::string_view(type).substr(cut == std::string::npos ? 0 : cut + 1));
  };
  const Value* type = json::member(object, "@type");
  if (type == nullptr) type = json::member(object, "type");  // as often forgotten as not
  if (type == nullptr) return;
  if (const auto* s = type->get_ptr<const std::string*>()) bare(*s);
  if (!type->is_array()) return;
  for (const Value& t : *type) {
    if (const auto* s = t.get_ptr<const std::string*>()) bare(*s);
  }
}

bool is_article(const Value& object) {
  constexpr std::array<std::string_view, 7> others = {"LiveBlogPosting", "MedicalWebPage", "NewsItem",           "Recipe",
                                                      "Report",          "Review",         "SpecialAnnouncement"};
  bool found = false;
  for_each_type(object, [&](std::string_view t) {
    const bool job = t == "JobPosting";
    found = found || ((t.ends_with("Article") || t.ends_with("Posting")) && !job) ||
            std::find(others.begin(), others.end(), t) != others.end();
  });
  return found;
}

bool is_of(const Value& object, std::string_view ending) {
  bool found = false;
  for_each_type(object, [&](std::string_view t) { found = found || t.ends_with(ending); });
  return found;
}

bool is_organisation(const Value& object) {
  if (is_of(object, "Person")) return false;  // some give both
  for (const std::string_view ending : {"Organization", "Corporation", "Brand", "WebSite", "Business"}) {
    if (is_of(object, ending)) return true;
  }
  return false;
}

void note_id(Graph& graph, const Value& object) {
  const Value* id = json::member(object, "@id");
  if (id == nullptr || !id->is_string()) return;
  const Value*& known = graph.by_id[*id->get_ptr<const std::string*>()];
  if (known == nullptr || known->size() < object.size()) known = &object;
}

// Every object is noted by its @id; those in the entered members are candidates for the article.
void gather(Graph& graph, const Value& block, dom::NodeId where) {
  struct Step {
    const Value* value;
    bool candidate;
  };
  std::vector<Step> open = {{&block, true}};
  std::size_t seen = 0;
  while (!open.empty() && ++seen <= most_objects) {
    const Step step = open.back();
    open.pop_back();
    if (step.value->is_array()) {
      for (auto item = step.value->rbegin(); item != step.value->rend(); ++item) {
        if (item->is_structured()) open.push_back({&*item, step.candidate});
      }
    } else if (step.value->is_object()) {
      note_id(graph, *step.value);
      if (step.candidate) graph.objects.push_back({step.value, where});
      for (auto member = step.value->rbegin(); member != step.value->rend(); ++member) {
        if (!member->is_structured()) continue;
        const bool enter = std::find(entered.begin(), entered.end(), member.key()) != entered.end();
        open.push_back({&*member, step.candidate && enter});
      }
    }
  }
}

Graph read_blocks(const dom::Document& document) {
  std::vector<std::pair<Value, dom::NodeId>> read;
  for (const dom::NodeId n : document.elements(dom::Tag::script)) {
    const std::optional<std::string_view> type = document.attribute(n, "type");
    if (!type || !text::contains_ignoring_ascii_case(*type, "ld+json")) continue;
    if (std::optional<Value> value = json::read(document.raw_text(n))) read.emplace_back(std::move(*value), n);
  }
  Graph graph;
  graph.blocks.reserve(read.size());
  for (auto& [value, where] : read) {
    graph.blocks.push_back(std::move(value));
    gather(graph, graph.blocks.back(), where);
  }
  return graph;
}

// A reference {"@id": ...} stands for the object of that name.
const Value& resolved(const Graph& graph, const Value& value) {
  if (!value.is_object() || value.contains("name")) return value;
  const Value* id = json::member(value, "@id");
  if (id == nullptr || !id->is_string()) return value;
  const auto found = graph.by_id.find(*id->get_ptr<const std::string*>());
  return found == graph.by_id.end() ? value : *found->second;
}

/// Calls f(const Value&) for each item of an array, or for the value itself.
template <typename F>
void for_each_item(const Value* value, F&& f) {
  if (value == nullptr) return;
  if (!value->is_array()) {
    f(*value);
    return;
  }
  for (const Value& item : *value) f(item);
}

// The first string of a value: itself, of its items, or its name, its text, its address.
std::optional<std::string> string_in(const Graph& graph, const Value* value, std::initializer_list<std::string_view> keys) {
  std::optional<std::string> out;
  for_each_item(value, [&](const Value& item) {
    if (out) return;
    out = json::as_string(&item);
    const Value& object = resolved(graph, item);
    for (const std::string_view key : keys) {
      const Value* member = json::member(object, key);
      if (!out && member != nullptr) out = json::as_string(member->is_array() && !member->empty() ? &member->front() : member);
    }
  });
  return out;
}

class Reader {
 public:
  Reader(const Graph& graph, Candidates& out) : graph_(graph), out_(out) {}

  void text(const Object& object, const char* key, Field field, std::string_view source) {
    if (const auto s = string_in(graph_, json::member(*object.value, key), {"@value", "name"})) {
      out_.add(field, plain_text(*s), source, object.where);
    }
  }

  void tags(const Object& object) {
    for_each_item(json::member(*object.value, "keywords"), [&](const Value& item) {
      const Value& keyword = resolved(graph_, item);
      if (const auto s = string_in(graph_, &keyword, {"name", "@value"}))
        out_.add(Field::tag, plain_text(*s), "json-ld", object.where);
    });
  }

  void image(const Object& object) {
    for (const char* key : {"image", "thumbnailUrl"}) {
      if (const auto s = string_in(graph_, json::member(*object.value, key), {"url", "contentUrl", "@id"})) {
        out_.add(Field::image, plain_text(*s), "json-ld", object.where);
        return;
      }
    }
  }

  void publisher(const Object& object) {
    for (const char* key : {"publisher", "sourceOrganization", "copyrightHolder"}) {
      if (const auto s = string_in(graph_, json::member(*object.value, key), {"name"})) {
        if (key == std::string_view("publisher")) out_.add(Field::site, plain_text(*s), "json-ld publisher", object.where);
        out_.add(Field::outlet, plain_text(*s), "json-ld", object.where);
      }
    }
  }

  // Strings, objects, arrays of either, objects that hold the names in an array or in "author" once more.
  void authors(const Object& object, std::string_view source) {
    for (const char* key : {"author", "creator"}) {
      std::vector<const Value*> open;
      const auto add = [&](const Value* value) {
        std::vector<const Value*> items;
        for_each_item(value, [&](const Value& item) { items.push_back(&item); });
        open.insert(open.end(), items.rbegin(), items.rend());
      };
      add(json::member(*object.value, key));
      for (std::size_t seen = 0; !open.empty() && seen < 200; ++seen) {
        const Value& item = resolved(graph_, *open.back());
        open.pop_back();
        if (item.is_string()) {
          out_.add(Field::author, plain_text(*item.get_ptr<const std::string*>()), source, object.where);
        } else if (item.is_object()) {
          author(item, object, source);
          if (!item.contains("name")) add(json::member(item, "author"));
        } else if (item.is_array()) {
          add(&item);
        }
      }
    }
  }

 private:
  void author(const Value& item, const Object& object, std::string_view source) {
    const bool organisation = is_organisation(item);
    for_each_item(json::member(item, "name"), [&](const Value& name) {
      if (const auto s = string_in(graph_, &name, {"name", "@value"})) {
        out_.add(organisation ? Field::outlet : Field::author, plain_text(*s), organisation ? "json-ld" : source, object.where);
      }
    });
    if (item.contains("name")) return;
    const auto given = json::as_string(json::member(item, "givenName"));
    const auto family = json::as_string(json::member(item, "familyName"));
    if (given && family) out_.add(Field::author, plain_text(*given + " " + *family), source, object.where);
  }

  const Graph& graph_;
  Candidates& out_;
};

// How much an object says about an article; the page's own address decides between several.
int weight(const Graph& graph, const Object& object, std::string_view page) {
  int sum = 0;
  for (const char* key : {"headline", "datePublished", "author", "articleBody", "image", "description", "publisher", "name"}) {
    if (object.value->contains(key)) ++sum;
  }
  for (const char* key : {"url", "mainEntityOfPage", "@id"}) {
    const auto s = string_in(graph, json::member(*object.value, key), {"@id", "url"});
    if (s && page.size() > 1 && url::path(url::original(*s)) == page) sum += 20;
  }
  return sum;
}

void read_article(const Graph& graph, const Object& object, Candidates& out) {
  Reader read(graph, out);
  for_each_type(*object.value, [&](std::string_view t) { out.add(Field::kind, t, "json-ld", object.where); });
  read.text(object, "headline", Field::headline, "json-ld");
  read.text(object, "name", Field::headline, "json-ld name");
  read.text(object, "datePublished", Field::published, "json-ld");
  read.text(object, "dateCreated", Field::published, "json-ld created");
  read.text(object, "dateModified", Field::modified, "json-ld");
  read.text(object, "articleSection", Field::section, "json-ld");
  read.text(object, "description", Field::description, "json-ld");
  read.text(object, "inLanguage", Field::language, "json-ld");
  read.text(object, "isAccessibleForFree", Field::accessible_for_free, "json-ld");
  read.text(object, "url", Field::canonical_url, "json-ld");
  read.tags(object);
  read.image(object);
  read.publisher(object);
  read.authors(object, "json-ld");
}

void read_page(const Graph& graph, const Object& object, Candidates& out) {
  Reader read(graph, out);
  read.text(object, "headline", Field::headline, "json-ld page");
  read.text(object, "datePublished", Field::published, "json-ld page");
  read.text(object, "dateModified", Field::modified, "json-ld page");
  read.text(object, "inLanguage", Field::language, "json-ld page");
  read.text(object, "isAccessibleForFree", Field::accessible_for_free, "json-ld page");
  read.publisher(object);
  read.authors(object, "json-ld page");
}

std::string body_of(const Object& object) {
  constexpr std::array<const char*, 2> keys = {"articleBody", "text"};
  for (const char* key : keys) {
    const Value* body = json::member(*object.value, key);
    if (body == nullptr || !body->is_string()) continue;
    // Some escape the tags of the text itself, so what is left after one round may be HTML still.
    std::string once = plain_text(*body->get_ptr<const std::string*>());
    if (once.find("</p>") != std::string::npos || once.find("<br") != std::string::npos) once = plain_text(once);
    return text::clean(once);
  }
  return {};
}

std::string page_path(const Candidates& known) {
  for (const std::string_view source : {"link canonical", "og:url"}) {
    std::string path;
    known.any_of(Field::canonical_url, source, [&](const Candidate& c) { return path = url::path(c.value), true; });
    if (!path.empty()) return path;
  }
  return {};
}

}  // namespace

std::string collect_json_ld(const dom::Document& document, Candidates& out) {
  const Graph graph = read_blocks(document);
  const std::string page = page_path(out);
  std::vector<std::pair<int, Object>> articles;
  for (const Object& object : graph.objects) {
    if (is_article(*object.value)) articles.emplace_back(weight(graph, object, page), object);
  }
  std::stable_sort(articles.begin(), articles.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string body;
  std::optional<std::string> first_headline;
  for (const auto& [sum, object] : articles) {
    // Of several, those that tell of the same article complete each other; the others are other pages' articles.
    const auto headline = string_in(graph, json::member(*object.value, "headline"), {"@value"});
    if (&object != &articles.front().second && headline && first_headline &&
        text::word_likeness(*headline, *first_headline) < 0.5) {
      continue;
    }
    if (!first_headline) first_headline = headline;
    read_article(graph, object, out);
    if (body.empty()) body = body_of(object);
  }
  for (const Object& object : graph.objects) {
    if (is_article(*object.value)) continue;
    if (is_of(*object.value, "Page") || is_of(*object.value, "HowTo") || is_of(*object.value, "CreativeWork"))
      read_page(graph, object, out);
    if (is_organisation(*object.value)) {
      if (const auto s = json::as_string(json::member(*object.value, "name"))) {
        out.add(Field::outlet, plain_text(*s), "json-ld", object.where);
        if (is_of(*object.value, "WebSite")) out.add(Field::site, plain_text(*s), "json-ld website", object.where);
      }
    }
  }
  return body;
}

}  // namespace tearsheet::metadata
