"""libpith from Python, with nothing but the standard library."""

import ctypes

_STRINGS = ("source", "url", "charset", "retrieved")
FORMATS = {"jsonl": 0, "text": 1, "markdown": 2, "html": 3}
STATUSES = {
    0: "ok", 1: "empty", 2: "blocked", 3: "undecodable", 4: "too_large", 5: "timeout", 6: "failed",
    -1: "misuse",
}


class Options(ctypes.Structure):
    """`pith_options` of pith.h."""

    _fields_ = (
        [("size", ctypes.c_size_t)]
        + [(name, ctypes.c_char_p) for name in _STRINGS]
        + [("max_bytes", ctypes.c_uint64), ("timeout_seconds", ctypes.c_double)]
        + [(name, ctypes.c_int32) for name in ("format", "favor", "input", "header_style")]
        + [(name, ctypes.c_uint32) for name in ("flags", "reserved")]
    )


class Pith:
    """The library; one object serves all threads, which really run side by side."""

    def __init__(self, path: str = "libpith.so.0") -> None:
        """Loads the library."""
        self.library = library = ctypes.CDLL(path)
        for name, result, arguments in (
            ("clean", ctypes.c_void_p,
             (ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(Options))),
            ("free", None, (ctypes.c_void_p,)),
            ("result_status", ctypes.c_int32, (ctypes.c_void_p,)),
            ("result_output", ctypes.c_void_p, (ctypes.c_void_p,)),
            ("result_length", ctypes.c_size_t, (ctypes.c_void_p,)),
            ("result_problem", ctypes.c_char_p, (ctypes.c_void_p,)),
            ("version", ctypes.c_char_p, ()),
        ):
            function = getattr(library, f"pith_{name}")
            function.restype, function.argtypes = result, arguments

    def clean(self, page: bytes, **options: object) -> tuple[str, bytes, str | None]:
        """The status of a page, its article and what is wrong with it.

        Options are those of pith.h; strings are given as bytes, the format by its name.
        """
        form = FORMATS[options.pop("format", "jsonl")]
        given = Options(size=ctypes.sizeof(Options), format=form, **options)
        return self.call(page, len(page), ctypes.byref(given))

    def call(self, page, length, options) -> tuple[str, bytes, str | None]:
        """As `clean`, with the arguments as C takes them."""
        result = self.library.pith_clean(page, length, options)
        try:
            address = self.library.pith_result_output(result)
            output = ctypes.string_at(address, self.library.pith_result_length(result))
            problem = self.library.pith_result_problem(result)
            status = STATUSES[self.library.pith_result_status(result)]
            return status, output, problem.decode() if problem is not None else None
        finally:
            self.library.pith_free(result)
