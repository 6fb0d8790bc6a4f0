// Says what the response codes of name servers mean. The header is made from a registry that this project does not
// ship.
#include <dns/rcode.hpp>
#include <iostream>

int main() {
    for (const int number : {3, 9, 16, 24, 3841, 65535, 65536}) {
        const auto code = dns::rcode_from_number(number);
        std::cout << number << ": ";
        if (!code) {
            std::cout << "no response code\n";
        } else if (const auto* row = dns::find(*code)) {
            std::cout << row->name << ", " << row->description << '\n';
        } else if (assignment_of(*code) == iana::assignment::private_use) {
            std::cout << "for private use\n";
        } else {
            std::cout << "not assigned\n";
        }
    }
    static_assert(dns::rcode_from_name("nxdomain") == dns::rcode::nxdomain);
    static_assert(dns::rcode_from_name("BADSIG") == dns::rcode::badvers);  // both are 16
}
