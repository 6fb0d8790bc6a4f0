# cmake -D OUTPUT=FILE -D TEMPLATES=FILES -P EmbedTemplates.cmake
# Writes a C++ source that holds the text of each template: templates/status.hpp.in becomes status_hpp_template.
set(source "#include \"templates.hpp\"\n\nnamespace iana_codegen {\n")
foreach(template IN LISTS TEMPLATES)
  cmake_path(GET template FILENAME name)
  string(REGEX REPLACE "\\.in$" "" name "${name}")
  string(MAKE_C_IDENTIFIER "${name}_template" name)
  file(READ "${template}" text)
  string(APPEND source "\nconst std::string_view ${name} = R\"template(${text})template\";\n")
endforeach()
string(APPEND source "\n}  // namespace iana_codegen\n")
file(WRITE "${OUTPUT}" "${source}")
