#include <stddef.h>
#include <stdint.h>

// libFuzzer's entry point for programs that have a `main` of their own; the runtime comes with
// `-sanitize=fuzzer` and has no header.
int LLVMFuzzerRunDriver(
    int *_Nonnull count, char *_Nullable *_Nonnull *_Nonnull arguments,
    int (*_Nonnull target)(const uint8_t *_Nullable data, size_t size));
