#include "vendor_codes.hpp"

namespace command_line_tests {

const std::map<std::string, VendorCodes>& vendors() {
    static const std::string nginx_source = "https://github.com/nginx/nginx/blob/release-1.26.0/src/http/";
    static const std::string nginx_documentation = "https://nginx.org/en/docs/http/";
    static const std::string cloudflare =
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-";
    static const std::string aws =
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-";
    static const std::map<std::string, VendorCodes> codes = {
        {"aws.xml",
         {{460,
           {"Client Closed Connection", aws + "460-issues",
            "The client closed its connection to the load balancer before the idle timeout elapsed."}},
          {463,
           {"Too Many IP Addresses", aws + "463-issues",
            "The X-Forwarded-For field of the request holds more IP addresses than the load balancer takes, which is "
            "30."}},
          {464,
           {"Incompatible Protocol", aws + "464-issues",
            "The protocol of the request does not go with the protocol version of the target group."}},
          {561,
           {"Unauthorized by Identity Provider", aws + "561-issues",
            "The identity provider returned an error when the load balancer had it authenticate the user."}}}},
        {"cloudflare.xml",
         {{520,
           {"Web Server Returned an Unknown Error", cloudflare + "520/",
            "The origin server returned an empty, unknown or unexpected response to the proxy."}},
          {521, {"Web Server Is Down", cloudflare + "521/", "The origin server refused the proxy's connection."}},
          {522,
           {"Connection Timed Out", cloudflare + "522/",
            "The proxy got no connection to the origin server, or no acknowledgement of its request, in time."}},
          {523, {"Origin Is Unreachable", cloudflare + "523/", "The proxy found no route to the origin server."}},
          {524,
           {"A Timeout Occurred", cloudflare + "524/",
            "The proxy connected to the origin server, but received no response in time."}},
          {525,
           {"SSL Handshake Failed", cloudflare + "525/",
            "The TLS handshake between the proxy and the origin server failed."}},
          {526,
           {"Invalid SSL Certificate", cloudflare + "526/",
            "The proxy could not validate the certificate of the origin server."}},
          {527,
           {"Railgun Error",
            "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/"
            "content/support/Troubleshooting/Cloudflare%20Errors/"
            "Troubleshooting%20Cloudflare%205XX%20errors.md",
            "The connection between the proxy and the Railgun server before the origin was interrupted."}},
          {530,
           {"Cloudflare 1xxx Error", cloudflare + "530/",
            "The proxy could not reach the origin server, for a reason that the content names by a 1xxx error."}}}},
        {"iis.xml",
         {{440,
           {"Login Timeout", "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx",
            "The login has timed out or failed, and the client has to log in again."}},
          {449,
           {"Retry With",
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
            "The client has to repeat the request with the information that it lacks."}}}},
        {"nginx.xml",
         {{444,
           {"Connection Closed Without Response", nginx_documentation + "ngx_http_rewrite_module.html#return",
            "The server closes the connection without sending a response."}},
          {494,
           {"Request Header Too Large", nginx_source + "ngx_http_request.h",
            "A header field, or the header as a whole, is larger than the server is set up to read."}},
          {495,
           {"SSL Certificate Error", nginx_source + "ngx_http_special_response.c",
            "The certificate that the client presented could not be verified."}},
          {496,
           {"No Required SSL Certificate Was Sent", nginx_source + "ngx_http_special_response.c",
            "The client did not present the certificate that the server requires."}},
          {497,
           {"HTTP Request Sent to HTTPS Port", nginx_source + "ngx_http_special_response.c",
            "The client sent an unencrypted request to a port for HTTPS."}},
          {499,
           {"Client Closed Request", nginx_source + "ngx_http_request.h",
            "The client closed the connection before the server began its response."}}}},
    };
    return codes;
}

VendorCodes all_vendor_codes() {
    VendorCodes all;
    for (const auto& [file, codes] : vendors()) all.insert(codes.begin(), codes.end());
    return all;
}

Arguments all_vendor_supplements() {
    Arguments all;
    for (const auto& [file, codes] : vendors()) {
        all.insert(all.end(), {"--supplement", (vendor_folder / file).string()});
    }
    return all;
}

}  // namespace command_line_tests
