// Prints a code of the company's own, by a header of C that the build makes.
#include <company/http/status.h>
#include <stdio.h>

int main(void) {
    puts(company_http_status_text(COMPANY_HTTP_STATUS_QUOTA_USED_UP));
    puts(company_http_status_text(company_http_status_from_name("not_found", 9)));
    return 0;
}
