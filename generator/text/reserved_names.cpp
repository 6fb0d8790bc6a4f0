#include "text/reserved_names.hpp"

#include <algorithm>
#include <array>

#include "text/spelling.hpp"
#include "text/words.hpp"

namespace iana_codegen {
namespace {

// Macros of compilers and of the C library. The functions below find those about integers, which are many.
constexpr std::string_view macros = R"(
i386 linux mips sparc sun unix vax WIN32 WIN64 WINNT
assert complex errno imaginary math_errhandling offsetof stderr stdin stdout va_arg va_copy va_end va_start
ATOMIC_BOOL_LOCK_FREE ATOMIC_CHAR16_T_LOCK_FREE ATOMIC_CHAR32_T_LOCK_FREE ATOMIC_CHAR_LOCK_FREE ATOMIC_FLAG_INIT
ATOMIC_INT_LOCK_FREE ATOMIC_LLONG_LOCK_FREE ATOMIC_LONG_LOCK_FREE ATOMIC_POINTER_LOCK_FREE ATOMIC_SHORT_LOCK_FREE
ATOMIC_VAR_INIT ATOMIC_WCHAR_T_LOCK_FREE BOOL_WIDTH BUFSIZ CHAR_BIT CHAR_MAX CHAR_MIN CHAR_WIDTH CLOCKS_PER_SEC CMPLX
CMPLXF CMPLXL DBL_DECIMAL_DIG DBL_DIG DBL_EPSILON DBL_HAS_SUBNORM DBL_MANT_DIG DBL_MAX DBL_MAX_10_EXP DBL_MAX_EXP
DBL_MIN DBL_MIN_10_EXP DBL_MIN_EXP DBL_TRUE_MIN DECIMAL_DIG E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT
EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM
ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN
EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED
EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE
EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA
ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR
ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOF
EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE
EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT
ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL EXIT_FAILURE EXIT_SUCCESS FE_ALL_EXCEPT
FE_DFL_ENV FE_DIVBYZERO FE_DOWNWARD FE_INEXACT FE_INVALID FE_OVERFLOW FE_TONEAREST FE_TOWARDZERO FE_UNDERFLOW
FE_UPWARD FILENAME_MAX FLT_DECIMAL_DIG FLT_DIG FLT_EPSILON FLT_EVAL_METHOD FLT_HAS_SUBNORM FLT_MANT_DIG FLT_MAX
FLT_MAX_10_EXP FLT_MAX_EXP FLT_MIN FLT_MIN_10_EXP FLT_MIN_EXP FLT_RADIX FLT_ROUNDS FLT_TRUE_MIN FOPEN_MAX FP_ILOGB0
FP_ILOGBNAN FP_INFINITE FP_NAN FP_NORMAL FP_SUBNORMAL FP_ZERO HUGE_VAL HUGE_VALF HUGE_VALL I INFINITY LC_ADDRESS
LC_ALL LC_COLLATE LC_CTYPE LC_GLOBAL_LOCALE LC_IDENTIFICATION LC_MEASUREMENT LC_MESSAGES LC_MONETARY LC_NAME
LC_NUMERIC LC_PAPER LC_TELEPHONE LC_TIME LDBL_DECIMAL_DIG LDBL_DIG LDBL_EPSILON LDBL_HAS_SUBNORM LDBL_MANT_DIG
LDBL_MAX LDBL_MAX_10_EXP LDBL_MAX_EXP LDBL_MIN LDBL_MIN_10_EXP LDBL_MIN_EXP LDBL_TRUE_MIN LLONG_MAX LLONG_MIN LONG_MAX
LONG_MIN L_tmpnam MATH_ERREXCEPT MATH_ERRNO MB_CUR_MAX MB_LEN_MAX MINSIGSTKSZ M_E M_PI NAN NULL ONCE_FLAG_INIT
PTRDIFF_MAX PTRDIFF_MIN RAND_MAX RSIZE_MAX SCHAR_MAX SCHAR_MIN SEEK_CUR SEEK_END SEEK_SET SHRT_MAX SHRT_MIN SIGABRT
SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR
SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT SIGSTKSZ SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG
SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_ATOMIC_MAX SIG_ATOMIC_MIN SIG_BLOCK SIG_DFL SIG_ERR SIG_HOLD
SIG_IGN SIG_SETMASK SIG_UNBLOCK SIZE_MAX SIZE_WIDTH TIME_UTC TMP_MAX TSS_DTOR_ITERATIONS UCHAR_MAX ULLONG_MAX
ULONG_MAX USHRT_MAX WCHAR_MAX WCHAR_MIN WEOF WINT_MAX WINT_MIN
)";

// Functions and types of the C standard library up to C23, which C and C++ reserve.
constexpr std::string_view library_names = R"(
FILE abort abs acos acosf acosh acoshf acoshl acosl aligned_alloc asctime asin asinf asinh asinhf asinhl asinl
at_quick_exit atan atan2 atan2f atan2l atanf atanh atanhf atanhl atanl atexit atof atoi atol atoll atomic_bool
atomic_char atomic_compare_exchange_strong atomic_compare_exchange_strong_explicit atomic_compare_exchange_weak
atomic_compare_exchange_weak_explicit atomic_exchange atomic_exchange_explicit atomic_fetch_add
atomic_fetch_add_explicit atomic_fetch_and atomic_fetch_and_explicit atomic_fetch_or atomic_fetch_or_explicit
atomic_fetch_sub atomic_fetch_sub_explicit atomic_fetch_xor atomic_fetch_xor_explicit atomic_flag_clear
atomic_flag_clear_explicit atomic_flag_test_and_set atomic_flag_test_and_set_explicit atomic_init atomic_int
atomic_is_lock_free atomic_llong atomic_load atomic_load_explicit atomic_long atomic_schar atomic_short
atomic_signal_fence atomic_store atomic_store_explicit atomic_thread_fence atomic_uchar atomic_uint atomic_ullong
atomic_ulong atomic_ushort bsearch btowc c16rtomb c32rtomb c8rtomb cabs cabsf cabsl cacos cacosf cacosh cacoshf
cacoshl cacosl call_once calloc carg cargf cargl casin casinf casinh casinhf casinhl casinl catan catanf catanh
catanhf catanhl catanl cbrt cbrtf cbrtl ccos ccosf ccosh ccoshf ccoshl ccosl ceil ceilf ceill cexp cexpf cexpl cimag
cimagf cimagl clearerr clock clog clogf clogl cnd_broadcast cnd_destroy cnd_init cnd_signal cnd_timedwait cnd_wait
conj conjf conjl copysign copysignf copysignl cos cosf cosh coshf coshl cosl cpow cpowf cpowl cproj cprojf cprojl
creal crealf creall csin csinf csinh csinhf csinhl csinl csqrt csqrtf csqrtl ctan ctanf ctanh ctanhf ctanhl ctanl
ctime difftime div erf erfc erfcf erfcl erff erfl exit exp exp2 exp2f exp2l expf expl expm1 expm1f expm1l fabs fabsf
fabsl fclose fdim fdimf fdiml feclearexcept fegetenv fegetexceptflag fegetround feholdexcept feof feraiseexcept ferror
fesetenv fesetexceptflag fesetround fetestexcept feupdateenv fflush fgetc fgetpos fgets fgetwc fgetws floor floorf
floorl fma fmaf fmal fmax fmaxf fmaxl fmin fminf fminl fmod fmodf fmodl fopen fpclassify fprintf fputc fputs fputwc
fputws fread free free_aligned_sized free_sized freopen frexp frexpf frexpl fscanf fseek fsetpos ftell fwide fwprintf
fwrite fwscanf getc getchar getenv gets getwc getwchar gmtime gmtime_r hypot hypotf hypotl ilogb ilogbf ilogbl imaxabs
imaxdiv isalnum isalpha isblank iscntrl isdigit isfinite isgraph isgreater isgreaterequal isinf isless islessequal
islessgreater islower isnan isnormal isprint ispunct isspace isunordered isupper iswalnum iswalpha iswblank iswcntrl
iswctype iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper iswxdigit isxdigit jmp_buf kill_dependency
labs lconv ldexp ldexpf ldexpl ldiv lgamma lgammaf lgammal llabs lldiv llrint llrintf llrintl llround llroundf
llroundl localeconv localtime localtime_r log log10 log10f log10l log1p log1pf log1pl log2 log2f log2l logb logbf
logbl logf logl longjmp lrint lrintf lrintl lround lroundf lroundl malloc mblen mbrlen mbrtoc16 mbrtoc32 mbrtoc8
mbrtowc mbsinit mbsrtowcs mbstowcs mbtowc memalignment memccpy memchr memcmp memcpy memmove memory_order
memory_order_acq_rel memory_order_acquire memory_order_consume memory_order_relaxed memory_order_release
memory_order_seq_cst memset memset_explicit mktime modf modff modfl mtx_destroy mtx_init mtx_lock mtx_plain
mtx_recursive mtx_timed mtx_timedlock mtx_trylock mtx_unlock nan nanf nanl nearbyint nearbyintf nearbyintl nextafter
nextafterf nextafterl nexttoward nexttowardf nexttowardl once_flag perror pow powf powl printf putc putchar puts putwc
putwchar qsort quick_exit raise rand realloc remainder remainderf remainderl remove remquo remquof remquol rename
rewind rint rintf rintl round roundf roundl scalbln scalblnf scalblnl scalbn scalbnf scalbnl scanf setbuf setjmp
setlocale setvbuf signal signbit sin sinf sinh sinhf sinhl sinl snprintf sprintf sqrt sqrtf sqrtl srand sscanf strcat
strchr strcmp strcoll strcpy strcspn strdup strerror strfromd strfromf strfroml strftime strlen strncat strncmp
strncpy strndup strpbrk strrchr strspn strstr strtod strtof strtoimax strtok strtol strtold strtoll strtoul strtoull
strtoumax strxfrm swprintf swscanf system tan tanf tanh tanhf tanhl tanl tgamma tgammaf tgammal thrd_busy thrd_create
thrd_current thrd_detach thrd_equal thrd_error thrd_exit thrd_join thrd_nomem thrd_sleep thrd_success thrd_timedout
thrd_yield time timegm timespec timespec_get timespec_getres tm tmpfile tmpnam tolower toupper towctrans towlower
towupper trunc truncf truncl tss_create tss_delete tss_get tss_set ungetc ungetwc va_list vfprintf vfscanf vfwprintf
vfwscanf vprintf vscanf vsnprintf vsprintf vsscanf vswprintf vswscanf vwprintf vwscanf wcrtomb wcscat wcschr wcscmp
wcscoll wcscpy wcscspn wcsftime wcslen wcsncat wcsncmp wcsncpy wcspbrk wcsrchr wcsrtombs wcsspn wcsstr wcstod wcstof
wcstoimax wcstok wcstol wcstold wcstoll wcstombs wcstoul wcstoull wcstoumax wcsxfrm wctob wctomb wctrans wctype
wmemchr wmemcmp wmemcpy wmemmove wmemset wprintf wscanf
)";

// Functions and types of POSIX and GNU. Headers that servers include declare them.
constexpr std::string_view system_names = R"(
a64l accept access alarm alloca arc4random arc4random_buf arc4random_uniform asctime_r asprintf basename bcmp bcopy
bind brk bzero canonicalize_file_name chdir chmod chown chroot clearenv clearerr_unlocked clock_adjtime
clock_getcpuclockid clock_getres clock_gettime clock_nanosleep clock_settime clone close closelog connect creat
ctermid ctime_r cuserid daemon daylight dirname dprintf drand48 drand48_data drand48_r drem dup dup2 duplocale dysize
ecvt ecvt_r environ erand48 erand48_r execl execle execlp execv execve execvp fchdir fchmod fchown fcloseall fcntl
fcvt fcvt_r fd_mask fd_set fdatasync fdopen feof_unlocked ferror_unlocked fflush_unlocked ffs fgetc_unlocked fgetpos64
fgets_unlocked fgetwc_unlocked fgetws_unlocked fileno fileno_unlocked flockfile fmemopen fopen64 fopencookie fork
fputc_unlocked fputs_unlocked fputwc_unlocked fputws_unlocked fread_unlocked freelocale freopen64 fseeko fseeko64
fsetpos64 fsync ftello ftello64 ftruncate ftrylockfile funlockfile fwrite_unlocked gamma gcvt getaddrinfo
getc_unlocked getchar_unlocked getcpu getcwd getdate getdate_r getdelim getgid gethostbyname gethostname getline
getloadavg getlogin getopt getpeername getpid getppid getpt getsockname getsockopt getsubopt getuid getw
getwc_unlocked getwchar_unlocked grantpt htonl htons index inet_addr inet_ntoa inet_ntop inet_pton initstate
initstate_r ioctl isalnum_l isalpha_l isascii isatty isblank_l iscntrl_l isctype isdigit_l isgraph_l islower_l
isprint_l ispunct_l isspace_l isupper_l iswalnum_l iswalpha_l iswblank_l iswcntrl_l iswctype_l iswdigit_l iswgraph_l
iswlower_l iswprint_l iswpunct_l iswspace_l iswupper_l iswxdigit_l isxdigit_l itimerspec j0 j1 jn jrand48 jrand48_r
kill killpg l64a lchown lcong48 lcong48_r link listen lockf lrand48 lrand48_r lseek lstat mbsnrtowcs memmem mempcpy
memrchr mkdir mkdtemp mkfifo mknod mkostemp mkostemp64 mkostemps mkostemps64 mkstemp mkstemp64 mkstemps mkstemps64
mktemp mmap mprotect mrand48 mrand48_r msync munmap nanosleep newlocale nice nrand48 nrand48_r ntohl ntohs obstack
obstack_printf obstack_vprintf on_exit open open_memstream open_wmemstream openat openlog optarg opterr optind optopt
pause pclose pipe poll pollfd popen posix_memalign posix_openpt pread pselect ptsname ptsname_r putc_unlocked
putchar_unlocked putenv putw putwc_unlocked putwchar_unlocked pwrite qecvt qecvt_r qfcvt qfcvt_r qgcvt qsort_r rand_r
random random_data random_r rawmemchr read readdir readlink readv reallocarray realpath recv recvfrom recvmsg renameat
renameat2 rindex rmdir rpmatch rusage sbrk secure_getenv seed48 seed48_r select semctl semget semop send sendfile
sendmsg sendto setbuffer setenv setgid setlinebuf setns setsid setsockopt setstate setstate_r setuid shutdown
sigaction sigaddset sigdelset sigemptyset sigevent sigfillset sigismember signgam significand sigpending sigprocmask
sigqueue sigset sigsuspend sigwait sleep sockaddr socket socketpair srand48 srand48_r srandom srandom_r stat statfs
statvfs stpcpy stpncpy strcasecmp strcasestr strchrnul strfromf128 strfromf32 strfromf32x strfromf64 strfromf64x
strftime_l strnlen strptime strptime_l strsep strsignal strtod_l strtof128 strtof128_l strtof32 strtof32_l strtof32x
strtof32x_l strtof64 strtof64_l strtof64x strtof64x_l strtof_l strtok_r strtol_l strtold_l strtoll_l strtoq strtoul_l
strtoull_l strtouq strverscmp swab symlink sync syscall sysconf syslog tcgetattr tcsetattr tempnam termios timelocal
timer_create timer_delete timer_getoverrun timer_gettime timer_settime timeval timex timezone tmpfile64 tmpnam_r
toascii tolower_l toupper_l towctrans_l towlower_l towupper_l truncate ttyname tzname tzset u_char u_int u_long
u_short uint ulong umask uname unlink unlockpt unsetenv unshare uselocale ushort usleep utime utimes valloc vasprintf
vdprintf vfork wait waitid waitpid wcpcpy wcpncpy wcscasecmp wcscasecmp_l wcschrnul wcscoll_l wcsdup wcsftime_l
wcsncasecmp wcsncasecmp_l wcsnlen wcsnrtombs wcstod_l wcstof128 wcstof128_l wcstof32 wcstof32_l wcstof32x wcstof32x_l
wcstof64 wcstof64_l wcstof64x wcstof64x_l wcstof_l wcstol_l wcstold_l wcstoll_l wcstoq wcstoul_l wcstoull_l wcstouq
wcswcs wcswidth wcsxfrm_l wctrans_l wctype_l wcwidth wmempcpy write writev y0 y1 yn
)";

bool contains_word(std::string_view words, std::string_view word) {
    if (word.empty()) return false;
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const auto is_space = [&](std::size_t place) { return words[place] == ' ' || words[place] == '\n'; };
        if (is_space(at - 1) && is_space(at + word.size())) return true;
    }
    return false;
}

// True for names such as "UINT16_MAX".
bool is_limit_of_integers(std::string_view name) {
    const auto ends_like_one = [&](std::string_view end) { return name.ends_with(end); };
    constexpr auto ends = std::to_array<std::string_view>({"_C", "_MAX", "_MIN", "_WIDTH"});
    return (name.starts_with("INT") || name.starts_with("UINT")) &&
           std::any_of(ends.begin(), ends.end(), ends_like_one);
}

// True for names such as "PRIx64" of <cinttypes>.
bool is_format_of_integers(std::string_view name) {
    if (name.size() < 5 || !(name.starts_with("PRI") || name.starts_with("SCN"))) return false;
    constexpr std::string_view conversions = "diouxX";
    const bool has_size = is_ascii_digit(name.back()) || name.ends_with("MAX") || name.ends_with("PTR");
    return conversions.find(name[3]) != std::string_view::npos && has_size;
}

bool is_macro(std::string_view name) {
    return contains_word(macros, name) || is_limit_of_integers(name) || is_format_of_integers(name);
}

// True for "std", and for names such as "std2", which the standard reserves for future use.
bool is_standard_namespace(std::string_view name) {
    return name.starts_with("std") && std::all_of(name.begin() + 3, name.end(), is_ascii_digit);
}

bool is_identifier(std::string_view text) {
    const auto continues = [](char character) {
        return is_ascii_letter(character) || is_ascii_digit(character) || character == '_';
    };
    return !text.empty() && !is_ascii_digit(text.front()) && std::all_of(text.begin(), text.end(), continues);
}

// Says why a name cannot be the outermost namespace, which shares its scope with the names of C.
std::string_view reason_against_outermost(std::string_view name) {
    if (name == "main") return "the function that starts a program";
    if (name.ends_with("_t") || contains_word(library_names, name)) return "reserved for the C library";
    const bool is_of_system = name.starts_with("pthread_") || name.starts_with("sched_");
    if (is_of_system || contains_word(system_names, name)) return "declared by the headers of the system";
    return {};
}

// Says why a namespace cannot be one of those that all headers share with iana/table.hpp, which declares these names.
std::string_view reason_against_whole(std::string_view text) {
    constexpr auto names = std::to_array<std::string_view>(
        {"iana", "iana::assignment", "iana::detail", "iana::lazy_table", "iana::reference", "iana::table"});
    return is_one_of(text, names) ? "used by iana/table.hpp" : std::string_view{};
}

}  // namespace

std::string_view reason_against(std::string_view name) {
    if (is_keyword(name)) return "a keyword";
    if (name.starts_with('_')) return "reserved, as it starts with an underscore";
    if (name.find("__") != std::string_view::npos) return "reserved, as it contains two underscores in a row";
    if (is_standard_namespace(name)) return "reserved for the standard library";
    if (name == "posix") return "reserved for POSIX";
    if (is_macro(name)) return "a macro of compilers or of the C library";
    return {};
}

std::optional<NamespaceProblem> problem_with_namespace(std::string_view text) {
    if (const auto reason = reason_against_whole(text); !reason.empty()) return NamespaceProblem{text, reason};
    for (bool is_outermost = true;; is_outermost = false) {
        const auto separator = text.find("::");
        const auto name = text.substr(0, separator);
        if (!is_identifier(name)) return NamespaceProblem{name, {}};
        auto reason = reason_against(name);
        if (reason.empty() && is_outermost) reason = reason_against_outermost(name);
        if (!reason.empty()) return NamespaceProblem{name, reason};
        if (separator == std::string_view::npos) return std::nullopt;
        text.remove_prefix(separator + 2);
    }
}

}  // namespace iana_codegen
