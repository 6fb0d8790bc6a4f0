"""Uses an enumeration in the style of Python's http.HTTPMethod."""
from http_method import HTTPMethod

print(HTTPMethod("VERSION-CONTROL").name, HTTPMethod.QUERY.value)
print(HTTPMethod.QUERY.is_safe, HTTPMethod.POST.is_safe)
