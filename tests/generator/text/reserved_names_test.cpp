// Tests the names that a namespace must not have, and the reason for each kind.
#include "text/reserved_names.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace iana_codegen {
namespace {

// "NAME: reason" for the wrong part of the namespace; empty if the namespace is allowed.
std::string problem_with(const std::string& text) {
    const auto problem = problem_with_namespace(text);
    if (!problem) return "";
    return std::string{problem->name} + ": " + std::string{problem->reason};
}

void expect_refused(const std::vector<std::string>& names, const std::string& reason) {
    for (const auto& name : names) EXPECT_EQ(problem_with(name), name + ": " + reason);
}

void expect_refused_inside(const std::vector<std::string>& names, const std::string& reason) {
    for (const auto& name : names) EXPECT_EQ(problem_with("a::" + name + "::b"), name + ": " + reason);
}

void expect_allowed_inside(const std::vector<std::string>& names) {
    for (const auto& name : names) EXPECT_EQ(problem_with("a::" + name), "");
}

TEST(ReservedNames, AcceptsOtherNamespaces) {
    for (const std::string text :
         {"ianas", "iana::http", "a::b::c", "A1::B_2", "final::override", "a_",     "EOFs", "NULLS",  "mainly",
          "size",  "sizes_t_",   "stdio",   "std_2",   "posix1",          "linux2", "log_", "SIGNET", "PRIVATE",
          "PRIME", "SCNX",       "INT_",    "PRIMAX",  "INTEL",           "FP_",    "LC_",  "E"}) {
        EXPECT_EQ(problem_with(text), "");
    }
}

TEST(ReservedNames, RejectsInvalidIdentifiers) {
    for (const std::string text : {"", "::", "::a", "a::", "a::::b", "a:::b", "a:b", "a.b", "a b", " a", "a ", "1a",
                                   "a::1", "a;", "a{", "caf\xC3\xA9", "a\n"}) {
        const auto problem = problem_with_namespace(text);
        ASSERT_TRUE(problem) << text;
        EXPECT_EQ(problem->reason, "") << text;
    }
    EXPECT_EQ(problem_with("a::1b"), "1b: ");
}

TEST(ReservedNames, RejectsKeywordsAtAnyDepth) {
    const std::vector<std::string> names = {"int", "namespace", "new", "typeof", "xor"};
    expect_refused(names, "a keyword");
    expect_refused_inside(names, "a keyword");
}

TEST(ReservedNames, RejectsReservedUnderscoresAtAnyDepth) {
    expect_refused({"_A", "_a", "_", "__LINE__", "__cplusplus"}, "reserved, as it starts with an underscore");
    expect_refused_inside({"_A", "__LINE__"}, "reserved, as it starts with an underscore");
    expect_refused({"a__b", "a__"}, "reserved, as it contains two underscores in a row");
    expect_refused_inside({"a__b"}, "reserved, as it contains two underscores in a row");
}

TEST(ReservedNames, RejectsMacrosAtAnyDepth) {
    const std::vector<std::string> names = {"NULL",           "EOF",         "errno",        "assert",
                                            "offsetof",       "stdin",       "va_start",     "INT_MAX",
                                            "CHAR_BIT",       "INT8_C",      "INTPTR_MIN",   "UINT_FAST8_MAX",
                                            "PRIX8",          "PRIdLEAST16", "SCNuMAX",      "PRIiPTR",
                                            "UINT64_MAX",     "SIZE_MAX",    "EXIT_SUCCESS", "BUFSIZ",
                                            "SIGINT",         "SIG_ERR",     "LC_ALL",       "PRIx64",
                                            "SCNd32",         "FLT_MAX",     "DBL_DIG",      "FE_INVALID",
                                            "ENOENT",         "EDOM",        "ERANGE",       "NAN",
                                            "INFINITY",       "I",           "complex",      "linux",
                                            "unix",           "i386",        "WIN32",        "RAND_MAX",
                                            "CLOCKS_PER_SEC", "WEOF",        "SEEK_SET",     "ATOMIC_FLAG_INIT"};
    for (const auto& name : names) {
        expect_refused({name}, "a macro of compilers or of the C library");
        expect_refused_inside({name}, "a macro of compilers or of the C library");
    }
}

TEST(ReservedNames, RejectsNamespacesOfStandards) {
    expect_refused({"std", "std2", "std23"}, "reserved for the standard library");
    expect_refused_inside({"std"}, "reserved for the standard library");
    expect_refused({"posix"}, "reserved for POSIX");
}

TEST(ReservedNames, RejectsTheNamesOfTheHeaderThatAllTablesShare) {
    expect_refused({"iana", "iana::table", "iana::reference", "iana::detail"}, "used by iana/table.hpp");
    EXPECT_EQ(problem_with("a::iana"), "");
    EXPECT_EQ(problem_with("iana::tables"), "");
    EXPECT_EQ(problem_with("iana::http::table"), "");
}

TEST(ReservedNames, RejectsGlobalNamesOfCAsTheOutermostOnly) {
    expect_refused({"main"}, "the function that starts a program");
    const std::vector<std::string> of_c = {"size_t",  "uint16_t", "ptrdiff_t", "max_align_t", "int_fast8_t", "printf",
                                           "time",    "tm",       "log",       "y_t",         "remove",      "signal",
                                           "div",     "abs",      "exit",      "strlen",      "FILE",        "jmp_buf",
                                           "va_list", "lconv",    "isdigit"};
    expect_refused(of_c, "reserved for the C library");
    const std::vector<std::string> of_system = {"read",   "write",          "index",       "random",
                                                "select", "pthread_create", "sched_yield", "environ"};
    expect_refused(of_system, "declared by the headers of the system");
    expect_allowed_inside({"main"});
    expect_allowed_inside(of_c);
    expect_allowed_inside(of_system);
}

}  // namespace
}  // namespace iana_codegen
