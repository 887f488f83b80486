/*
 * libpith: the article of a web page, from bytes.
 *
 *   pith_options options = {0};
 *   options.size = sizeof options;
 *   options.format = PITH_FORMAT_MARKDOWN;
 *
 *   pith_result *result = pith_clean(bytes, length, &options);
 *   if (pith_result_status(result) == PITH_OK)
 *     fwrite(pith_result_output(result), 1, pith_result_length(result), stdout);
 *   else
 *     fprintf(stderr, "%s\n", pith_result_problem(result));
 *   pith_free(result);
 *
 * C11 and C++17. All functions may be called from any number of threads at the same time; nothing is
 * shared between calls. A thread that calls pith_clean needs a stack of 256 KiB.
 *
 * No input makes these functions crash, abort, print, read a file or reach for the network: what is
 * wrong with a page or with a call is told by the result. Only when memory runs out does the process
 * end.
 *
 * Compatibility: fields, constants and functions are added, never changed or taken away, as long as
 * the library is called libpith.so.0. The text of articles may improve with any version.
 */
#ifndef PITH_H
#define PITH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define PITH_API __attribute__((visibility("default")))
#else
#define PITH_API
#endif

/* What became of a page: pith_result_status. */
enum {
  PITH_OK = 0,          /* an article was found */
  PITH_EMPTY = 1,       /* the page holds nothing that reads as content */
  PITH_BLOCKED = 2,     /* a challenge, a consent wall or another refusal in place of content */
  PITH_UNDECODABLE = 3, /* the bytes are neither a page nor text in any known encoding */
  PITH_TOO_LARGE = 4,   /* more bytes than max_bytes */
  PITH_TIMEOUT = 5,     /* it took longer than timeout_seconds */
  PITH_FAILED = 6,      /* cleaning failed */
  PITH_MISUSE = -1      /* the call itself is wrong; pith_result_problem says what */
};

/* The form of the output: pith_options.format. */
enum {
  PITH_FORMAT_JSONL = 0,    /* one JSON object with all that is known and the text, and a line feed */
  PITH_FORMAT_TEXT = 1,     /* metadata headers, a blank line, the text */
  PITH_FORMAT_MARKDOWN = 2, /* YAML front matter and Markdown */
  PITH_FORMAT_HTML = 3      /* an HTML document that stands alone */
};

/* Which way doubtful blocks fall: pith_options.favor. */
enum { PITH_FAVOR_BALANCE = 0, PITH_FAVOR_PRECISION = 1, PITH_FAVOR_RECALL = 2 };

/* How the bytes are read: pith_options.input. */
enum { PITH_INPUT_BY_CONTENT = 0, PITH_INPUT_HTML = 1, PITH_INPUT_TEXT = 2 };

/* The header of text and Markdown: pith_options.header_style. */
enum {
  PITH_HEADER_PITH = 0,
  PITH_HEADER_TRAFILATURA = 1, /* YAML with the keys of trafilatura */
  PITH_HEADER_OBSIDIAN = 2,    /* YAML with the properties of Obsidian's Web Clipper */
  PITH_HEADER_NONE = 3         /* the text alone */
};

/* What else is wanted, added up: pith_options.flags. None of the additions changes which other text
 * is kept; a form that has no place for one leaves it out. */
enum {
  PITH_NAMED_HTML = 1, /* the page's file name or Content-Type calls it HTML: one tag is enough then */
  PITH_LINKS = 2,      /* keep links */
  PITH_IMAGES = 4,     /* keep the addresses of pictures */
  PITH_CAPTIONS = 8,   /* keep the captions of pictures */
  PITH_PROVENANCE = 16 /* in JSON, say where each value was read */
};

/* How a page is cleaned. Set all to zero, then size to sizeof(pith_options), then what you want:
 * zero and NULL always mean the default. Strings are UTF-8 and end with NUL; they are read during the
 * call and not kept. */
typedef struct pith_options {
  size_t size;            /* sizeof(pith_options), which tells versions of it apart */
  const char *source;     /* what the output names as the page's source; its url, or "-" */
  const char *url;        /* the page's URL; relative links are resolved against it */
  const char *charset;    /* the charset of the HTTP header Content-Type */
  const char *retrieved;  /* when the page was retrieved, ISO 8601; no later date is the article's */
  uint64_t max_bytes;     /* pages of more bytes are PITH_TOO_LARGE; 64 MiB, at most 512 MiB */
  double timeout_seconds; /* pages that take longer are PITH_TIMEOUT; no limit */
  int32_t format;         /* PITH_FORMAT_... */
  int32_t favor;          /* PITH_FAVOR_... */
  int32_t input;          /* PITH_INPUT_... */
  int32_t header_style;   /* PITH_HEADER_... */
  uint32_t flags;         /* PITH_NAMED_HTML | ... */
  uint32_t reserved;      /* zero */
} pith_options;

/* What came out of a page. */
typedef struct pith_result pith_result;

/* Cleans one page.
 *
 * bytes:   the page as it was saved, in any encoding, HTML or plain text; NULL only with length 0.
 * length:  its length in bytes.
 * options: how it is cleaned; NULL is the same as all defaults.
 *
 * Returns a result, never NULL. The caller gives it to pith_free. */
PITH_API pith_result *pith_clean(const void *bytes, size_t length, const pith_options *options);

/* PITH_OK, or the reason why there is no article. */
PITH_API int32_t pith_result_status(const pith_result *result);

/* The output in UTF-8, behind it a NUL that the length does not count; it holds no other NUL. JSON
 * tells of every page, also of one without an article; the other forms are empty unless the status
 * is PITH_OK. The memory belongs to the result. */
PITH_API const char *pith_result_output(const pith_result *result);

/* The length of the output in bytes. */
PITH_API size_t pith_result_length(const pith_result *result);

/* What is wrong, in one line of UTF-8; NULL when the status is PITH_OK. It may quote the page: to be
 * escaped before it is shown. The memory belongs to the result. */
PITH_API const char *pith_result_problem(const pith_result *result);

/* Takes a result back, with all that was read from it. NULL is allowed; the same result twice is not. */
PITH_API void pith_free(pith_result *result);

/* The version of the library, such as "0.1.0". */
PITH_API const char *pith_version(void);

#ifdef __cplusplus
}
#endif

#endif
