#include "endless.hpp"

#include "invented.hpp"

namespace command_line_tests {
namespace {

constexpr std::size_t room_for_the_rest = 1024;

// Joins numbered pieces, starting with 0, until the maximum size or number is reached.
template <typename Piece>
std::string pieces(std::size_t size, Piece piece, std::size_t most = ~std::size_t{0}) {
    std::string text;
    for (std::size_t i = 0; i < most; ++i) {
        const auto next = piece(i);
        if (text.size() + next.size() + room_for_the_rest > size) break;
        text += next;
    }
    return text;
}

std::string repeated(std::size_t size, const std::string& piece) {
    return pieces(size, [&](std::size_t) { return piece; });
}

std::string code(std::size_t i) { return std::to_string(100 + i % 500); }

std::string all_codes(const std::string& references = "") {
    return pieces(
        ~std::size_t{0},
        [&](std::size_t i) {
            return "<record><value>" + code(i) + "</value><description>Phrase " + code(i) + "</description>" +
                   references + "</record>\n";
        },
        500);
}

Endless supplement_to(const std::string& records, const std::string& kind, const std::string& rows) {
    return {registry_of(records), supplement_of(facts(kind, rows))};
}

Endless registry_alone(const std::string& records) { return {registry_of(records), supplement_of("")}; }

std::string xref(const std::string& text) { return "<xref type=\"text\">" + text + "</xref>"; }

// One hundred long references for each code, until the size is reached.
Endless references(std::size_t size) {
    return registry_alone(pieces(
        size,
        [](std::size_t i) {
            std::string list;
            for (int number = 0; number < 100; ++number) {
                auto text = code(i) + "-" + std::to_string(number) + " ";
                list += xref(text + std::string(300 - text.size(), 'x'));
            }
            return "<record><value>" + code(i) + "</value><description>Phrase " + code(i) + "</description>" + list +
                   "</record>\n";
        },
        500));
}

// Documents that differ only in punctuation, so that the same identifier would fit them all.
Endless documents_spelled_alike(std::size_t size) {
    return registry_alone(pieces(
        size,
        [](std::size_t i) {
            std::string list;
            for (std::size_t number = i * 100; number < (i + 1) * 100; ++number) {
                std::string marks;
                for (unsigned bit = 0; bit < 16; ++bit) marks += (number >> bit & 1U) != 0 ? '+' : '-';
                list += xref("a" + marks + "b");
            }
            return "<record><value>" + code(i) + "</value><description>Phrase " + code(i) + "</description>" + list +
                   "</record>\n";
        },
        500));
}

Endless former_phrases(std::size_t size) {
    return supplement_to(all_codes(), "former-phrases",
                         pieces(
                             size,
                             [](std::size_t i) {
                                 auto phrase = std::to_string(i) + " Once ";
                                 phrase += std::string(100 - phrase.size(), 'x');
                                 return fact(code(i), phrase);
                             },
                             std::size_t{500} * 32));
}

// Every range of codes, repeated until the size is reached.
Endless set_members(std::size_t size) {
    return supplement_to(all_codes(), "never-with-content", pieces(size, [](std::size_t i) {
                             const auto first = i % 500;
                             const auto last = first + i / 500 % (500 - first);
                             return "<record><value>" + code(first) + "-" + code(last) + "</value>" + xref("a") +
                                    "</record>\n";
                         }));
}

Endless references_and_set_members(std::size_t size) {
    return {references(size).registry, set_members(size).supplement};
}

// Every reference repeats the title and the maturity of one document. Their characters need the most bytes on a page.
Endless one_document_for_all(std::size_t size) {
    const auto reference = [](std::size_t) { return std::string(R"(<xref type="rfc" data="rfc9110"/>)"); };
    const auto citations = pieces(~std::size_t{0}, reference, 20);
    const auto document = "<record><value>rfc9110</value><description>" + std::string(400, '@') +
                          "</description><maturity>" + std::string(400, '@') + "</maturity>" + xref("a") +
                          "</record>\n";
    return supplement_to(all_codes(citations), "documents", document + repeated(size, fact("rfc1", "Title")));
}

Endless documents_that_are_cited(std::size_t size) {
    return supplement_to(all_codes(R"(<xref type="rfc" data="rfc9110"/>)"), "documents",
                         repeated(size, fact("rfc9110", "HTTP Semantics")));
}

Endless documents_that_nobody_cites(std::size_t size) {
    return supplement_to(all_codes(R"(<xref type="rfc" data="rfc9110"/>)"), "documents",
                         pieces(size, [](std::size_t i) { return fact("rfc" + std::to_string(i), "Title"); }));
}

Endless sections_of_codes_that_cite_much(std::size_t size) {
    const auto citations = pieces(
        size, [](std::size_t i) { return R"(<xref type="rfc" data="rfc)" + std::to_string(i + 1) + "\"/>"; }, 100);
    return supplement_to(all_codes(citations), "sections", pieces(size, [](std::size_t i) {
                             return "<record><value>" + code(i) +
                                    R"(</value><xref type="rfc" data="rfc100" section="1"/></record>)";
                         }));
}

// One phrase of a code, one former phrase and one member of a set, each repeated with other sources.
Endless sources_of_one_fact(std::size_t size) {
    const auto said_again = [&](const std::string& kind, const std::string& fact) {
        return facts(kind, pieces(size / 3, [&](std::size_t i) {
                         return "<record>" + fact + xref(std::to_string(i)) + "</record>\n";
                     }));
    };
    return {small_registry(),
            supplement_of(said_again("known-by", "<value>499</value><description>Gone Away</description>") +
                          said_again("former-phrases", "<value>404</value><description>Lost</description>") +
                          said_again("never-with-content", "<value>204</value>"))};
}

Endless former_phrases_of_one_code(std::size_t size) {
    const auto lost = [](std::size_t i) { return fact("404", "Lost " + std::to_string(i)); };
    return supplement_to(all_codes(), "former-phrases", pieces(size, lost, 60000));
}

// One code cites every document, and each citation has a section.
Endless sections_of_one_code(std::size_t size) {
    const auto number = [](std::size_t i) { return std::to_string(i + 1); };
    const auto citations =
        pieces(size / 2, [&](std::size_t i) { return R"(<xref type="rfc" data="rfc)" + number(i) + "\"/>"; });
    return supplement_to("<record><value>404</value><description>Not Found</description>" + citations + "</record>\n",
                         "sections", pieces(size, [&](std::size_t i) {
                             return R"(<record><value>404</value><xref type="rfc" data="rfc)" + number(i) +
                                    R"(" section="1"/></record>)";
                         }));
}

Endless one_description_again(std::size_t size) {
    return supplement_to(all_codes(), "descriptions", repeated(size, fact("404", "Said before.")));
}

Endless inner_registries(std::size_t size) {
    return {small_registry(), supplement_of(repeated(size, "<registry id=\"sections\"/>"))};
}

Endless elements_that_nobody_knows(std::size_t size) {
    return registry_alone(record("200", "OK") + repeated(size, "<a/>"));
}

Endless attributes_that_nobody_knows(std::size_t size) {
    const auto attributes = pieces(size, [](std::size_t i) { return " a" + std::to_string(i) + "=\"\""; });
    return registry_alone(record("200", "OK") + "<a" + attributes + "/>");
}

Endless elements_in_elements(std::size_t size) {
    const auto opened = repeated(size / 7 * 3, "<a>");
    std::string closed;
    for (std::size_t i = 0; i < opened.size() / 3; ++i) closed += "</a>";
    return registry_alone(record("200", "OK") + "<note>" + opened + closed + "</note>");
}

Endless comments_in_a_text(std::size_t size) {
    return registry_alone("<record><value>200</value><description>O" + repeated(size, "<!---->") +
                          "K</description></record>\n");
}

Endless pieces_of_text(std::size_t size) {
    return registry_alone(record("200", "OK") + "<note>" + repeated(size, "<![CDATA[a]]>") + "</note>");
}

Endless entities(std::size_t size) {
    return registry_alone(record("200", "OK") + "<note>" + repeated(size, "&lt;") + "</note>");
}

Endless lines(std::size_t size) { return registry_alone(record("200", "OK") + repeated(size, "\n")); }

Endless records_without_anything(std::size_t size) { return registry_alone(repeated(size, "<record/>")); }

Endless elements_inside_of_a_text(std::size_t size) {
    return registry_alone("<record><value>200</value><description>OK" + repeated(size, "<b/>") +
                          "</description></record>\n");
}

Endless references_of_one_record(std::size_t size) {
    return registry_alone("<record><value>200</value><description>OK</description>" + repeated(size, "<xref/>") +
                          "</record>\n");
}

Endless bytes_that_are_no_text(std::size_t size) { return {std::string(size, '\xFF'), supplement_of("")}; }

}  // namespace

const std::vector<EndlessKind>& endless_kinds() {
    static const std::vector<EndlessKind> kinds = {
        {"references", 0, references},
        {"documents spelled alike", 0, documents_spelled_alike},
        {"former phrases", 0, former_phrases},
        {"set members", 0, set_members},
        {"references and set members", 0, references_and_set_members},
        {"one document for all", 0, one_document_for_all},
        {"documents that are cited", 0, documents_that_are_cited},
        {"documents that nobody cites", 0, documents_that_nobody_cites},
        {"sections of codes that cite much", 0, sections_of_codes_that_cite_much},
        {"sections of one code", 0, sections_of_one_code},
        {"sources of one fact", 0, sources_of_one_fact},
        {"former phrases of one code", 0, former_phrases_of_one_code},
        {"one description again", 0, one_description_again},
        {"inner registries", 0, inner_registries},
        {"elements that nobody knows", 0, elements_that_nobody_knows},
        {"attributes that nobody knows", 0, attributes_that_nobody_knows},
        {"elements in elements", 0, elements_in_elements},
        {"comments in a text", 0, comments_in_a_text},
        {"pieces of text", 0, pieces_of_text},
        {"entities", 0, entities},
        {"lines", 0, lines},
        {"records without anything", 1, records_without_anything},
        {"elements inside of a text", 1, elements_inside_of_a_text},
        {"references of one record", 1, references_of_one_record},
        {"bytes that are no text", 1, bytes_that_are_no_text},
    };
    return kinds;
}

}  // namespace command_line_tests
