#include "packed_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace iana_codegen {
namespace {

StatusCode status_code(int code, State state, const std::string& phrase, const std::string& name) {
    StatusCode row;
    row.code = code;
    row.state = state;
    row.phrase = phrase;
    row.name = name;
    return row;
}

StatusCodes two_codes() {
    StatusCodes status_codes;
    status_codes.codes = {status_code(200, State::assigned, "OK", "OK"),
                          status_code(418, State::unused, "I'm a teapot", "IM_A_TEAPOT")};
    status_codes.codes[0].former_phrases.push_back({"Fine Indeed", "FINE_INDEED", {}, {}});
    status_codes.codes[1].description = "Short and stout.";
    return status_codes;
}

std::vector<std::string> texts_of(const PackedTexts& packed) {
    std::vector<std::string> texts;
    for (const auto& row : packed.rows) texts.push_back(row.text);
    return texts;
}

// What the places say that the written texts are.
std::vector<std::string> read_back(const PackedTexts& packed) {
    std::string written;
    for (const auto& row : packed.rows) written += row.written();
    std::vector<std::string> texts;
    const auto size_mask = (std::size_t{1} << packed.size_bits()) - 1;
    for (const auto place : packed.places()) {
        texts.push_back(written.substr(place >> packed.size_bits(), place & size_mask));
    }
    return texts;
}

TEST(PackedRows, UnknownComesFirstThenTheCodesThenTheFormerPhrases) {
    const auto packed = pack_rows(two_codes());
    using Numbers = std::vector<std::size_t>;
    EXPECT_EQ(packed.codes, (Numbers{0, 200, 418, 200}));
    EXPECT_EQ(packed.states,
              (Numbers{0, static_cast<std::size_t>(State::assigned), static_cast<std::size_t>(State::unused)}));
    using Texts = std::vector<std::string>;
    EXPECT_EQ(texts_of(packed.names), (Texts{"", "OK", "IM_A_TEAPOT", "FINE_INDEED"}));
    EXPECT_EQ(texts_of(packed.phrases), (Texts{"", "OK", "I'm a teapot", "Fine Indeed"}));
    EXPECT_EQ(texts_of(packed.descriptions), (Texts{"", "", "Short and stout."}));
}

TEST(PackedRows, EachCodeHasTheNumberOfItsRow) {
    const auto row_numbers = pack_rows(two_codes()).row_numbers;
    ASSERT_EQ(row_numbers.size(), 500U);
    for (std::size_t i = 0; i < row_numbers.size(); ++i) {
        EXPECT_EQ(row_numbers[i], i == 100 ? 1U : i == 318 ? 2U : 0U) << i + 100;
    }
}

TEST(PackedRows, PlacesGiveTheTextsBack) {
    const auto packed = pack_rows(two_codes());
    EXPECT_EQ(read_back(packed.names), texts_of(packed.names));
    EXPECT_EQ(read_back(packed.phrases), texts_of(packed.phrases));
    EXPECT_EQ(read_back(packed.descriptions), texts_of(packed.descriptions));
}

TEST(PackedRows, CodeStandsInFrontOfAPhraseAndBlanksBehindAShortOne) {
    const auto packed = pack_rows(two_codes());
    EXPECT_EQ(packed.phrases.rows[1].written(), "200 OK      ");
    EXPECT_EQ(packed.phrases.rows[2].written(), "418 I'm a teapot");
    EXPECT_EQ(packed.phrases.rows[0].written(), "");
    EXPECT_EQ((PackedText{"", "Seven77"}.written()), "Seven77 ");
    EXPECT_EQ((PackedText{"", "Eight888"}.written()), "Eight888");
}

TEST(PackedRows, TextsOfMoreThanAPlaceCanSayAreRefused) {
    PackedTexts packed;
    packed.rows = {{}, {"", std::string(5000, 'x')}, {"", std::string(1 << 19, 'y')}, {"", "z"}};
    try {
        (void)packed.places();
        FAIL();
    } catch (const UnwritableTexts& error) {
        EXPECT_STREQ(error.what(), "the texts have 529296 characters, the longest of them 524288, expected fewer");
    }
}

}  // namespace
}  // namespace iana_codegen
