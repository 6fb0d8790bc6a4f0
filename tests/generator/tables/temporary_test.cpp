// Tests the annotations of temporary registrations, and the order of their dates.
#include <gtest/gtest.h>

#include <string>

#include "describing.hpp"

namespace iana_codegen {
namespace {

constexpr const char* forms_of_temporary =
    ", expected '(TEMPORARY - registered DATE[, extension registered DATE], expires DATE)' or the same with "
    "'publication requested' for 'expires'";

TEST(Temporary, StandsBeforeTheDatesOfATemporaryCode) {
    const auto [description, diagnostics] = parse("Upload (TEMPORARY - registered 2024-11-13, expires 2025-11-13)");
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(description);
    EXPECT_EQ(description->state, State::temporary);
    EXPECT_EQ(description->phrase, "Upload");
    EXPECT_EQ(description->registered, "2024-11-13");
    EXPECT_EQ(description->extended, "");
    EXPECT_EQ(description->expires, "2025-11-13");
}

TEST(Temporary, StandsBeforeTheDatesOfAnExtendedTemporaryCode) {
    const auto [description, diagnostics] =
        parse("Upload (TEMPORARY - registered 2024-11, extension registered 2025-09-15, expires 2026-11-13)");
    EXPECT_EQ(diagnostics, "");
    ASSERT_TRUE(description);
    EXPECT_EQ(description->state, State::temporary);
    EXPECT_EQ(description->phrase, "Upload");
    EXPECT_EQ(description->registered, "2024-11");
    EXPECT_EQ(description->extended, "2025-09-15");
    EXPECT_EQ(description->expires, "2026-11-13");
}

// "registered|extended|expires|publication requested" of a temporary code.
std::string dates_of(const std::string& text) {
    const auto [description, diagnostics] = parse(text);
    EXPECT_EQ(diagnostics, "");
    if (!description) return "refused";
    EXPECT_EQ(description->state, State::temporary);
    EXPECT_EQ(description->phrase, "Upload");
    return description->registered + '|' + description->extended + '|' + description->expires + '|' +
           description->publication_requested;
}

TEST(Temporary, StandsBeforeTheDatesOfATemporaryCodeWhosePublicationIsRequested) {
    EXPECT_EQ(
        dates_of("Upload (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, publication requested "
                 "2026-11-10)"),
        "2024-11-13|2025-09-15||2026-11-10");
    EXPECT_EQ(dates_of("Upload (TEMPORARY - registered 2024-11-13, publication requested 2025-11)"),
              "2024-11-13|||2025-11");
}

TEST(Temporary, RejectsBrokenRequestsOfPublication) {
    for (const std::string annotation :
         {"TEMPORARY - publication requested 2026-11-10", "TEMPORARY - registered 2024-11-13, publication requested",
          "TEMPORARY - registered 2024-11-13, Publication requested 2026-11-10",
          "TEMPORARY - registered 2024-11-13, publication requested 2026-11-10, expires 2027-11-10",
          "TEMPORARY - registered 2024-11-13, expires 2027-11-10, publication requested 2026-11-10",
          "TEMPORARY - registered 2024-11-13, publication requested 2026-11-10, extension registered 2026-11-11"}) {
        EXPECT_EQ(error_of("Upload (" + annotation + ")"), "annotation '(" + annotation + ")'" + forms_of_temporary);
    }
    EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2024-11-13, publication requested soon)"),
              "date 'soon', expected YYYY-MM-DD or YYYY-MM");
}

// The only warning for an accepted description, without its location.
std::string warning_of(const std::string& annotation) {
    const auto [description, diagnostics] = parse("Upload (TEMPORARY - " + annotation + ")");
    EXPECT_TRUE(description) << annotation;
    const std::string place = "f.xml:7:3: warning: temporary registration ";
    if (!diagnostics.starts_with(place)) return diagnostics;
    return diagnostics.substr(place.size());
}

TEST(Temporary, HasDatesInTheirOrder) {
    EXPECT_EQ(warning_of("registered 2026-11-13, expires 2024-11-13"),
              "expires on 2024-11-13, expected no date before 2026-11-13, when it was registered");
    EXPECT_EQ(warning_of("registered 2024-11-13, extension registered 2024-11-12, expires 2026-11-13"),
              "was extended on 2024-11-12, expected no date before 2024-11-13, when it was registered");
    EXPECT_EQ(warning_of("registered 2024-11-13, extension registered 2026-11, expires 2026-10-31"),
              "expires on 2026-10-31, expected no date before 2026-11, when it was extended");
    EXPECT_EQ(warning_of("registered 2024-11-13, publication requested 2024-10"),
              "had its publication requested on 2024-10, expected no date before 2024-11-13, when it was registered");
    EXPECT_EQ(warning_of("registered 2024-11-13, expires 2024-11-13"), "");
    EXPECT_EQ(warning_of("registered 2024-11-13, expires 2024-11"), "");
    EXPECT_EQ(warning_of("registered 2024-11, expires 2024-11-01"), "");
}

TEST(Temporary, RejectsBrokenTemporaryAnnotations) {
    for (const std::string annotation :
         {"TEMPORARY", "TEMPORARY ", "TEMPORARY - ", "TEMPORARY - registered", "TEMPORARY - registered ",
          "TEMPORARY - registered 2024-11-13", "TEMPORARY - registered 2024-11-13,",
          "TEMPORARY - registered 2024-11-13, expires", "TEMPORARY - expires 2025-11-13",
          "TEMPORARY -registered 2024-11-13, expires 2025-11-13",
          "TEMPORARY: registered 2024-11-13, expires 2025-11-13",
          "TEMPORARY - Registered 2024-11-13, expires 2025-11-13", "TEMPORARYregistered 2024-11-13, expires 2025-11-13",
          "TEMPORARY - registered 2024-11-13 expires 2025-11-13",
          "TEMPORARY - registered 2024-11-13,expires 2025-11-13",
          "TEMPORARY - registered 2024-11-13, expired 2025-11-13",
          "TEMPORARY - registered 2024-11-13, expires 2025-11-13,",
          "TEMPORARY - registered 2024-11-13, expires 2025-11-13, expires 2026-11-13",
          "TEMPORARY - expires 2025-11-13, registered 2024-11-13"}) {
        EXPECT_EQ(error_of("Upload (" + annotation + ")"), "annotation '(" + annotation + ")'" + forms_of_temporary);
    }
}

TEST(Temporary, RejectsBrokenExtensionsOfTemporaryAnnotations) {
    for (const std::string annotation :
         {"TEMPORARY - registered 2024-11-13, extension registered 2025-09-15",
          "TEMPORARY - registered 2024-11-13, extension registered 2025-09-15,",
          "TEMPORARY - registered 2024-11-13, extension registered , expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, extension registered, expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, extension 2025-09-15, expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, extended 2025-09-15, expires 2026-11-13",
          "TEMPORARY - extension registered 2025-09-15, expires 2026-11-13",
          "TEMPORARY - registered 2024-11-13, expires 2026-11-13, extension registered 2025-09-15"}) {
        EXPECT_EQ(error_of("Upload (" + annotation + ")"), "annotation '(" + annotation + ")'" + forms_of_temporary);
    }
}

TEST(Temporary, RejectsDatesOfTemporaryAnnotationsThatDoNotExist) {
    EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2023-02-29, expires 2025-11-13)"),
              "date '2023-02-29' does not exist, expected one of the calendar");
    EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2024-02-29, expires 2025-13-01)"),
              "date '2025-13-01' does not exist, expected one of the calendar");
    EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2024-02, extension registered 2025-00, expires 2026-01)"),
              "date '2025-00' does not exist, expected one of the calendar");
}

TEST(Temporary, RejectsMalformedDatesOfTemporaryAnnotations) {
    for (const std::string date :
         {"", "2024", "2024-1-13", "13-11-2024", "2024/11/13", " 2024-11-13", "2024-11-13 ", "soon", "2024-11-13T00"}) {
        const auto problem = "date '" + date + "', expected YYYY-MM-DD or YYYY-MM";
        EXPECT_EQ(error_of("Upload (TEMPORARY - registered " + date + ", expires 2025-11-13)"), problem);
        EXPECT_EQ(error_of("Upload (TEMPORARY - registered 2024-11-13, expires " + date + ")"), problem);
    }
}

TEST(Temporary, ReportsEachBadDateOfAnAnnotation) {
    EXPECT_EQ(parse("Upload (TEMPORARY - registered 1, extension registered 2, expires 3)").diagnostics,
              "f.xml:7:3: error: date '1', expected YYYY-MM-DD or YYYY-MM\n"
              "f.xml:7:3: error: date '2', expected YYYY-MM-DD or YYYY-MM\n"
              "f.xml:7:3: error: date '3', expected YYYY-MM-DD or YYYY-MM");
}

}  // namespace
}  // namespace iana_codegen
