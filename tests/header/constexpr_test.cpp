// Checks at compile time that the functions of the header are constexpr and return the right values.
#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <iana/http/status.hpp>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>

namespace http = iana::http;

static_assert(std::is_same_v<std::underlying_type_t<http::status>, std::uint16_t>);
static_assert(std::is_same_v<std::underlying_type_t<http::status_class>, std::uint8_t>);
static_assert(std::is_same_v<std::underlying_type_t<http::registration>, std::uint8_t>);
static_assert(sizeof(http::status) == 2);
static_assert(sizeof(http::status_class) == 1);
static_assert(sizeof(http::registration) == 1);
static_assert(!std::is_convertible_v<http::status, int>);
static_assert(http::status{} == http::status{0});
static_assert(http::registration{} == http::registration::unassigned);
static_assert(http::status_class{} == http::status_class::none);

template <typename type>
constexpr bool is_plain_data =
    std::conjunction_v<std::is_trivially_copyable<type>, std::is_trivially_destructible<type>,
                       std::is_nothrow_default_constructible<type>>;
static_assert(is_plain_data<http::status>);
static_assert(is_plain_data<http::reference>);
static_assert(is_plain_data<http::status_entry>);
static_assert(is_plain_data<decltype(http::references(http::status{}))>);
static_assert(std::is_aggregate_v<http::reference>);

static_assert(std::is_same_v<decltype(http::find(http::status{})), const http::status_entry*>);
static_assert(std::is_same_v<decltype(http::enum_name(http::status{})), std::string_view>);
static_assert(std::is_same_v<decltype(http::reason_phrase(http::status{})), std::string_view>);
static_assert(std::is_same_v<decltype(http::status_text(http::status{})), std::string_view>);
static_assert(std::is_same_v<decltype(http::status_line(http::status{})), std::string_view>);
static_assert(std::is_same_v<decltype(http::registered_phrase(http::status{})), std::string_view>);
static_assert(std::is_same_v<decltype(http::class_phrase(http::status{})), std::string_view>);
static_assert(std::is_same_v<decltype(http::status_from_number(0)), std::optional<http::status>>);
static_assert(std::is_same_v<decltype(http::description(http::status{})), std::string_view>);
static_assert(std::is_same_v<decltype(http::class_of(http::status{})), http::status_class>);
static_assert(std::is_same_v<decltype(http::generic(http::status{})), http::status>);
static_assert(std::is_same_v<decltype(http::registration_of(http::status{})), http::registration>);
static_assert(std::is_same_v<decltype(http::status_from_digits("")), std::optional<http::status>>);
static_assert(std::is_same_v<decltype(http::status_from_name("")), std::optional<http::status>>);
static_assert(std::is_same_v<decltype(http::status_from_phrase("")), std::optional<http::status>>);

static_assert(noexcept(http::find(http::status{})));
static_assert(noexcept(http::enum_name(http::status{})));
static_assert(noexcept(http::reason_phrase(http::status{})));
static_assert(noexcept(http::status_text(http::status{})));
static_assert(noexcept(http::status_line(http::status{})));
static_assert(noexcept(http::registered_phrase(http::status{})));
static_assert(noexcept(http::class_phrase(http::status{})));
static_assert(noexcept(http::status_from_number(0)));
static_assert(noexcept(http::description(http::status{})));
static_assert(noexcept(http::references(http::status{})));
static_assert(noexcept(http::class_of(http::status{})));
static_assert(noexcept(http::is_informational(http::status{})));
static_assert(noexcept(http::is_success(http::status{})));
static_assert(noexcept(http::is_redirection(http::status{})));
static_assert(noexcept(http::is_client_error(http::status{})));
static_assert(noexcept(http::is_server_error(http::status{})));
static_assert(noexcept(http::is_error(http::status{})));
static_assert(noexcept(http::is_valid(http::status{})));
static_assert(noexcept(http::generic(http::status{})));
static_assert(noexcept(http::registration_of(http::status{})));
static_assert(noexcept(http::is_heuristically_cacheable(http::status{})));
static_assert(noexcept(http::never_has_content(http::status{})));
static_assert(noexcept(http::preserves_method(http::status{})));
static_assert(noexcept(http::status_from_digits(std::string_view{})));
static_assert(noexcept(http::status_from_name(std::string_view{})));
static_assert(noexcept(http::status_from_phrase(std::string_view{})));
static_assert(noexcept(http::statuses.begin() == http::statuses.end()));

static_assert(http::find(http::status::not_found)->phrase == "Not Found");
static_assert(http::find(http::status{499}) == nullptr);
static_assert(http::enum_name(http::status::not_found) == "NOT_FOUND");
static_assert(http::reason_phrase(http::status::not_found) == "Not Found");
static_assert(http::status_text(http::status::not_found) == "404 Not Found");
static_assert(http::status_text(http::status{499}).empty());
static_assert(http::status_line(http::status::not_found) == "HTTP/1.1 404 Not Found\r\n");
static_assert(http::status_line(http::status{499}).empty());
static_assert(http::registered_phrase(http::status::not_found) == "Not Found");
static_assert(http::registered_phrase(http::status::im_a_teapot).empty());
static_assert(http::class_phrase(http::status{499}) == "Client Error");
static_assert(http::class_phrase(http::status{600}).empty());
static_assert(!http::description(http::status::not_found).empty());
static_assert(http::references(http::status::not_found).front().section == "15.5.5");
static_assert(http::references(http::status{499}).empty());
static_assert(http::class_of(http::status{499}) == http::status_class::client_error);
static_assert(http::class_of(http::status{600}) == http::status_class::none);
static_assert(http::is_informational(http::status{100}) && !http::is_informational(http::status{200}));
static_assert(http::is_success(http::status{200}) && !http::is_success(http::status{300}));
static_assert(http::is_redirection(http::status{300}) && !http::is_redirection(http::status{400}));
static_assert(http::is_client_error(http::status{400}) && !http::is_client_error(http::status{500}));
static_assert(http::is_server_error(http::status{500}) && !http::is_server_error(http::status{600}));
static_assert(http::is_error(http::status{400}) && !http::is_error(http::status{399}));
static_assert(http::is_valid(http::status{599}) && !http::is_valid(http::status{600}));
static_assert(http::generic(http::status{499}) == http::status::bad_request);
static_assert(http::generic(http::status{65535}) == http::status::internal_server_error);
static_assert(http::registration_of(http::status{404}) == http::registration::assigned);
static_assert(http::is_heuristically_cacheable(http::status{404}));
static_assert(http::never_has_content(http::status{199}));
static_assert(http::preserves_method(http::status{308}));
// A number never becomes another code.
static_assert(http::status_from_number(404) == http::status::not_found);
static_assert(http::status_from_number(404LL) == http::status::not_found);
static_assert(http::status_from_number(static_cast<signed char>(100)) == http::status::continue_);
static_assert(http::status_from_number(static_cast<unsigned char>(200)) == http::status::ok);
static_assert(http::status_from_number(std::uint16_t{65535}) == http::status{65535});
static_assert(http::status_from_number(0) == http::status{0});
static_assert(!http::status_from_number(65536) && !http::status_from_number(65940));
static_assert(!http::status_from_number(-1) && !http::status_from_number(404 - 65536));
static_assert(!http::status_from_number((1LL << 32) + 404) && !http::status_from_number((1ULL << 63) + 404));
#if defined(__SIZEOF_INT128__) && !defined(__STRICT_ANSI__)
__extension__ using wide_integer = __int128;
static_assert(!http::status_from_number((static_cast<wide_integer>(1) << 64) + 404));
static_assert(!http::status_from_number(static_cast<wide_integer>(-1)));
#endif
static_assert(http::status_from_digits("404") == http::status::not_found);
static_assert(http::status_from_digits("999") == http::status{999});
static_assert(!http::status_from_digits("099"));
static_assert(http::status_from_name("Not_Found") == http::status::not_found);
static_assert(http::status_from_name("payload_too_large") == http::status::content_too_large);
static_assert(!http::status_from_name("NOT FOUND"));
static_assert(http::status_from_phrase("not found") == http::status::not_found);
static_assert(!http::status_from_phrase("") && !http::status_from_phrase(std::string_view{}));
static_assert(!http::status_from_name("") && !http::status_from_name(std::string_view{}));
static_assert(http::status_from_phrase("PAYLOAD TOO LARGE") == http::status::content_too_large);
static_assert(!http::status_from_phrase("NOT_FOUND"));
static_assert(http::registry_updated.size() == 10);

// True if every lookup finds every row. The compiler evaluates it.
constexpr bool rows_agree() {
    unsigned previous = 0;
    for (const auto& entry : http::statuses) {
        const auto number = static_cast<unsigned>(entry.code);
        if (number <= previous) return false;
        previous = number;
        if (http::find(entry.code) != &entry) return false;
        if (http::enum_name(entry.code) != entry.name || http::reason_phrase(entry.code) != entry.phrase) return false;
        if (http::status_from_digits(http::status_text(entry.code).substr(0, 3)) != entry.code) return false;
        if (http::status_from_name(entry.name) != entry.code) return false;
        if (http::status_from_phrase(entry.phrase) != entry.code) return false;
        for (const auto& reference : entry.references) {
            if (reference.document.empty()) return false;
        }
    }
    return previous != 0;
}
static_assert(rows_agree());

constexpr int count_of_rows() {
    int count = 0;
    for (auto it = std::begin(http::statuses); it != std::end(http::statuses); ++it) ++count;
    return count;
}
static_assert(count_of_rows() == static_cast<int>(std::size(http::statuses)));

// Users may size a table of their own by the number of rows.
constexpr std::array<int, http::statuses.size()> per_row = {};
static_assert(std::size(per_row) == http::statuses.size());

TEST(Constexpr, TableKeepsStaticStorage) {
    static constexpr auto entry = http::find(http::status::ok);
    EXPECT_EQ(entry, http::find(http::status{200}));
}
