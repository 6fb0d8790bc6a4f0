# Turns plain comments into those that doxygen reads: those at the start of a file, "// text" before a declaration, and
# "code  // text" after one, which may continue on the next lines. All members of a container share a comment.
/^    \/\/ The types and functions of a container/,/^private:/{
s|^    // |    ///@{\n    /// |
s|^private:|///@}\nprivate:|
}
1s|^// |/// \\file\n/// |
s|^\( \{9,\}\)// |\1///< |
s|^\( *\)// |\1/// |
s|^\( *\)//$|\1///|
s|^\(.*[^ ].*[;,{]\)  *// |\1 ///< |
# Doxygen ignores the content of a namespace that has no comment. Programs do not write the names of inline namespaces.
s|^namespace iana.* {$|/// What IANA's registries define.\n&|
/^inline namespace .* {$/d
/^}  \/\/ namespace \(content\|table\|error\)_/d
