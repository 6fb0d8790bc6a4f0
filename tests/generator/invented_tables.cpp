#include "invented_tables.hpp"

#include <string>
#include <utility>
#include <vector>

namespace iana_codegen {
namespace {

const Reference cited_rfc{"rfc",
                          "rfc9110",
                          "RFC 9110",
                          "A.1",
                          "HTTP \"Semantics\"",
                          "Historic",
                          "https://www.rfc-editor.org/rfc/rfc9110#appendix-A.1"};
const Reference cited_page{"uri", "https://example.org/(a)?b=[c]&d", "A <page>|\\ by Zo\xC3\xAB", "", "",
                           "",    "https://example.org/(a)?b=[c]&d"};
const Reference cited_person{"person", "A_Person", "@somebody", "", "", "", ""};

std::vector<Column> columns_of_words() {
    Column safe{"safe", "is_safe", "True if \"safe\" | <b>\n?\?/ (RFC 9110).", ColumnKind::flag, false};
    Column listed{"state", "is_listed", "True if a supplement lists the word."};
    listed.statement = "The supplement lists the word";
    listed.members = {{{2, 2}, {cited_rfc, cited_person}}, {{7, 7}, {}}};
    Column status{"word_status", "status_of", "The status.", ColumnKind::choice, false};
    status.type = "status_of_word";
    status.choices = {"permanent", "almost_gone"};
    Column note{"value", "note", "A note.", ColumnKind::text, false};
    Column index{"index", "index", "An index.", ColumnKind::number};
    return {safe, listed, status, note, index};
}

Row row_for(ValueRange values, std::string text, std::string name) {
    Row row;
    row.value = values.first;
    row.last = values.last;
    row.state = State::assigned;
    row.text = std::move(text);
    row.name = std::move(name);
    return row;
}

Row apple() {
    auto row = row_for({2, 2}, "Apple", "APPLE");
    row.description = "Round, \"red\" | <green>\\";
    row.added = "2029-01-02";
    row.updated = "2030-01";
    row.references = {cited_rfc, cited_page, cited_person};
    row.former_names = {{"Pomme|de*terre", "POMME_DE_TERRE", {cited_page}, {}}, {"apple pie", "", {}, {}}};
    row.cells = {
        {true, "", {}}, {false, "", {}}, {false, "almost_gone", {}}, {false, "?\?/ @x \\", {}}, {false, "", {}}};
    row.cells.back().number = 9007199254740993;
    return row;
}

Row class_without_anything() {
    auto row = row_for({1, 1}, "class", "CLASS");
    row.cells.resize(5);
    return row;
}

Row known_to_the_supplement() {
    auto row = row_for({7, 7}, "Say-\"No\"|<x>@y\\?\?/\xC3\xA9", "SAY_NO_X_Y");
    row.state = State::unassigned;
    row.cells.resize(5);
    row.cells[2].text = "permanent";
    row.cells[4].number = 0;
    return row;
}

Row till_signal(ValueRange values, const std::string& name) {
    auto row = row_for(values, name, name);
    row.cells.resize(2);
    return row;
}

}  // namespace

Table invented_words() {
    Table table;
    table.registry = "invented_words";
    table.file = "shop-word";
    table.namespace_name = "shop";
    table.name = "word";
    table.plural = "words";
    table.summary = "Words of \"Zo\xC3\xAB\" | <b> @all ?\?/";
    table.key = Key::token_in_any_case;
    table.updated = "2030-02-28";
    table.rows = {apple(), class_without_anything(), known_to_the_supplement()};
    table.columns = columns_of_words();
    return table;
}

Table invented_signals() {
    Table table;
    table.registry = "invented-signals";
    table.file = "shop-till-signal";
    table.namespace_name = "shop::till";
    table.name = "till_signal";
    table.plural = "till_signals";
    table.summary = "Signals of a till";
    table.bits = 64;
    table.rows = {till_signal({0, 0}, "NO_SIGNAL"), till_signal({8, 15}, "OPEN_DRAWER"),
                  till_signal({9007199254740993, 9007199254740993}, "BIG"),
                  till_signal({0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF}, "LAST")};
    table.rows[1].references = {cited_rfc};
    table.rows[1].former_names = {{"Open the \"till\"", "OPEN_TILL", {cited_rfc}, {}}};
    table.rows[3].cells[1].number = 0xFFFFFFFFFFFFFFFF;
    table.ranges = {{{1, 7}, State::unassigned},
                    {{16, 16}, State::reserved},
                    {{17, 9007199254740992}, State::unassigned},
                    {{9007199254740994, 0xFFFFFFFFFFFFFFFE}, State::private_use}};
    Column noisy{"noisy", "is_noisy", "True for a signal that rings."};
    noisy.members = {{{8, 20}, {cited_rfc}}, {{0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF}, {cited_person}}};
    table.columns = {noisy, {"retry_after", "retry_after", "Seconds to wait.", ColumnKind::number, false}};
    return table;
}

}  // namespace iana_codegen
