#include "vendor_codes.hpp"

#include <algorithm>

namespace command_line_tests {

const std::map<std::string, VendorCodes>& vendors() {
    static const std::string nginx_source = "https://github.com/nginx/nginx/blob/release-1.26.0/src/http/";
    static const std::string nginx_documentation = "https://nginx.org/en/docs/http/";
    static const std::string cloudflare =
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-";
    static const std::string aws =
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-";
    static const std::string edgeone = "https://cloud.tencent.com/document/product/1552/101095";
    static const std::string esri = "http://resources.arcgis.com/en/help/soap/10.2/01vp/01vp00000097000000.htm";
    static const std::string shopify = "https://shopify.dev/docs/api/usage/response-codes";
    static const std::map<std::string, VendorCodes> codes = {
        {"anthropic.xml",
         {{529,
           {"Overloaded", "https://docs.anthropic.com/en/api/errors",
            "The API is overloaded by all of its users together, and the client should try again later."}}}},
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
            "The identity provider returned an error when the load balancer had it authenticate the user."}},
          {562,
           {"JWKS Request Failed",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"
            "#load-balancer-http-error-codes",
            "The load balancer got no usable key set (JWKS) with which to verify the token of the request."}}}},
        {"bandwidth.xml",
         {{509,
           {"Bandwidth Limit Exceeded", "https://http.dev/509",
            "The site has used up the bandwidth that its owner may use."}}}},
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
        {"edgeone.xml",
         {{550,
           {"Origin Reset the Connection", edgeone,
            "The origin server reset the connection after it got the request."}},
          {551,
           {"Origin Refused the Connection", edgeone,
            "The origin server reset the connection before it was established."}},
          {552,
           {"Origin Did Not Accept the Connection", edgeone,
            "The origin server did not accept the connection in time."}},
          {553, {"Origin Name Not Resolved", edgeone, "The name of the origin server could not be resolved."}},
          {554,
           {"Origin Did Not Respond", edgeone,
            "The origin server accepted the connection, but did not respond in time."}},
          {555, {"Origin TLS Handshake Failed", edgeone, "The TLS handshake with the origin server failed."}},
          {566, {"Blocked by Managed Rules", edgeone, "A managed rule of the web protection blocked the request."}},
          {567,
           {"Blocked by Custom Rules", edgeone,
            "A custom rule, a rate limit or the bot management blocked the request."}}}},
        {"esri.xml",
         {{498, {"Invalid Token", esri, "The token of the request has expired or is invalid for another reason."}},
          {499, {"Token Required", esri, "The request needs a token and has none."}}}},
        {"iis.xml",
         {{440,
           {"Login Timeout", "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx",
            "The login has timed out or failed, and the client has to log in again."}},
          {449,
           {"Retry With",
            "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
            "The client has to repeat the request with the information that it lacks."}}}},
        {"laravel.xml",
         {{419,
           {"Page Expired",
            "https://github.com/laravel/framework/blob/2265a8c9a110679c041da2f9bbe407e732e49071/src/Illuminate/"
            "Foundation/Exceptions/views/419.blade.php",
            "The token that protects the form from forged requests is missing, or is no longer valid."}}}},
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
        {"qualys.xml",
         {{529,
           {"Service Overloaded",
            "https://github.com/ssllabs/ssllabs-scan/blob/7a9f44e4c26719de172afdb48ea43bfff7a2ec4a/"
            "ssllabs-api-docs-v3.md",
            "The service is overloaded, and the client should try again after half an hour or so."}}}},
        {"rfc2616-phrases.xml", {}},
        {"shopify.xml",
         {{430,
           {"Shopify Security Rejection", shopify, "The request may be malicious, and was rejected for this reason."}},
          {530, {"Origin DNS Error", shopify, "The name of the origin server could not be resolved."}},
          {540, {"Temporarily Disabled", shopify, "The endpoint is disabled for a time."}}}},
        {"tornado.xml",
         {{599,
           {"No HTTP Response",
            "https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError",
            "The client received no response, for example because a timeout expired."}}}},
    };
    return codes;
}

const std::vector<VendorConflict>& vendor_conflicts() {
    static const std::vector<VendorConflict> conflicts = {
        {"anthropic.xml", "qualys.xml", 529}, {"cloudflare.xml", "shopify.xml", 530}, {"nginx.xml", "esri.xml", 499}};
    return conflicts;
}

std::vector<std::string> combinable_vendors() {
    std::vector<std::string> files;
    for (const auto& vendor : vendors()) {
        const auto& file = vendor.first;
        const auto& conflicts = vendor_conflicts();
        const bool is_left_out = std::any_of(conflicts.begin(), conflicts.end(),
                                             [&](const VendorConflict& conflict) { return conflict.second == file; });
        if (!is_left_out) files.push_back(file);
    }
    return files;
}

VendorCodes combinable_vendor_codes() {
    VendorCodes all;
    for (const auto& file : combinable_vendors()) {
        const auto& codes = vendors().at(file);
        all.insert(codes.begin(), codes.end());
    }
    return all;
}

Arguments combinable_vendor_supplements() {
    Arguments all;
    for (const auto& file : combinable_vendors()) {
        all.insert(all.end(), {"--supplement", (vendor_folder / file).string()});
    }
    return all;
}

}  // namespace command_line_tests
