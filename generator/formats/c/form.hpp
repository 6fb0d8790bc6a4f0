// The forms of C's code: one header with everything, or a header of declarations and a source file.
#pragma once

namespace iana_codegen {

enum class FormOfC { whole, split };

// In the text of the split form, separates the types, the implementation and the functions. No output contains it.
inline constexpr char boundary_of_c = '\f';

}  // namespace iana_codegen
