#include <curl/curl.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// libcurl is loaded by the first fetch and not at the start of every run: the thirty libraries that
// it brings along take longer to load than a page to clean.

// Opens libcurl; NULL when it is not there. The loader itself remembers a library that is open.
static inline void *pith_curl_library(void) {
  static const char *const names[] = {"libcurl.so.4", "libcurl.so"};
  for (int i = 0; i < 2; i++) {
    void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

// Whether libcurl is there; to be asked before any other function is called.
static inline int pith_curl_is_there(void) {
  return pith_curl_library() != NULL;
}

// Looks a function up. A library without it is not the one that Pith was built for, and no call of
// it can be answered.
static inline void *pith_curl_function(const char *name) {
  void *library = pith_curl_library();
  void *function = library ? dlsym(library, name) : NULL;
  if (!function) {
    fprintf(stderr, "pith: error: libcurl has no function %s\n", name);
    abort();
  }
  return function;
}

// The function of a name, looked up once at each place of use.
#define PITH_CURL(name)                                       \
  ((__typeof__(name) *)({                                     \
    static void *found;                                       \
    void *function = __atomic_load_n(&found, __ATOMIC_ACQUIRE); \
    if (!function) {                                          \
      function = pith_curl_function(#name);                   \
      __atomic_store_n(&found, function, __ATOMIC_RELEASE);   \
    }                                                         \
    function;                                                 \
  }))

static inline CURL *pith_curl_easy_init(void) {
  return PITH_CURL(curl_easy_init)();
}

static inline void pith_curl_easy_cleanup(CURL *handle) {
  PITH_CURL(curl_easy_cleanup)(handle);
}

static inline CURLcode pith_curl_easy_pause(CURL *handle, int mask) {
  return PITH_CURL(curl_easy_pause)(handle, mask);
}

static inline const char *pith_curl_easy_strerror(CURLcode code) {
  return PITH_CURL(curl_easy_strerror)(code);
}

static inline CURLcode pith_curl_global_init(long flags) {
  return PITH_CURL(curl_global_init)(flags);
}

static inline CURLM *pith_curl_multi_init(void) {
  return PITH_CURL(curl_multi_init)();
}

static inline CURLMcode pith_curl_multi_cleanup(CURLM *multi) {
  return PITH_CURL(curl_multi_cleanup)(multi);
}

static inline CURLMcode pith_curl_multi_add_handle(CURLM *multi, CURL *handle) {
  return PITH_CURL(curl_multi_add_handle)(multi, handle);
}

static inline CURLMcode pith_curl_multi_remove_handle(CURLM *multi, CURL *handle) {
  return PITH_CURL(curl_multi_remove_handle)(multi, handle);
}

static inline CURLMcode pith_curl_multi_perform(CURLM *multi, int *running) {
  return PITH_CURL(curl_multi_perform)(multi, running);
}

static inline CURLMsg *pith_curl_multi_info_read(CURLM *multi, int *left) {
  return PITH_CURL(curl_multi_info_read)(multi, left);
}

static inline CURLMcode pith_curl_multi_poll(CURLM *multi, struct curl_waitfd *extra,
                                             unsigned int count, int timeout, int *ready) {
  return PITH_CURL(curl_multi_poll)(multi, extra, count, timeout, ready);
}

static inline CURLMcode pith_curl_multi_wakeup(CURLM *multi) {
  return PITH_CURL(curl_multi_wakeup)(multi);
}

static inline CURLSH *pith_curl_share_init(void) {
  return PITH_CURL(curl_share_init)();
}

static inline CURLSHcode pith_curl_share_cleanup(CURLSH *share) {
  return PITH_CURL(curl_share_cleanup)(share);
}

static inline struct curl_slist *pith_curl_slist_append(struct curl_slist *list, const char *text) {
  return PITH_CURL(curl_slist_append)(list, text);
}

static inline void pith_curl_slist_free_all(struct curl_slist *list) {
  PITH_CURL(curl_slist_free_all)(list);
}

static inline CURLU *pith_curl_url(void) {
  return PITH_CURL(curl_url)();
}

static inline void pith_curl_url_cleanup(CURLU *url) {
  PITH_CURL(curl_url_cleanup)(url);
}

static inline CURLUcode pith_curl_url_set(CURLU *url, CURLUPart part, const char *text, unsigned int flags) {
  return PITH_CURL(curl_url_set)(url, part, text, flags);
}

static inline CURLUcode pith_curl_url_get(const CURLU *url, CURLUPart part, char **text, unsigned int flags) {
  return PITH_CURL(curl_url_get)(url, part, text, flags);
}

static inline void pith_curl_free(void *pointer) {
  PITH_CURL(curl_free)(pointer);
}

static inline time_t pith_curl_getdate(const char *text, const time_t *unused) {
  return PITH_CURL(curl_getdate)(text, unused);
}
// Swift cannot call variadic functions; these give each kind of argument a name.

static inline CURLcode pith_curl_set_long(CURL *handle, CURLoption option, long value) {
  return PITH_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode pith_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return PITH_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode pith_curl_set_string(CURL *handle, CURLoption option, const char *value) {
  return PITH_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode pith_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return PITH_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode pith_curl_set_list(CURL *handle, CURLoption option,
                                          struct curl_slist *value) {
  return PITH_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode pith_curl_set_receiver(CURL *handle, CURLoption option,
                                              curl_write_callback value) {
  return PITH_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode pith_curl_set_observer(CURL *handle, curl_debug_callback value) {
  return PITH_CURL(curl_easy_setopt)(handle, CURLOPT_DEBUGFUNCTION, value);
}

static inline CURLcode pith_curl_set_socket_opener(CURL *handle,
                                                   curl_opensocket_callback value) {
  return PITH_CURL(curl_easy_setopt)(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode pith_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return PITH_CURL(curl_easy_getinfo)(handle, info, value);
}

static inline CURLcode pith_curl_get_size(CURL *handle, CURLINFO info, curl_off_t *value) {
  return PITH_CURL(curl_easy_getinfo)(handle, info, value);
}

static inline CURLcode pith_curl_get_string(CURL *handle, CURLINFO info, const char **value) {
  return PITH_CURL(curl_easy_getinfo)(handle, info, value);
}

static inline CURLMcode pith_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return PITH_CURL(curl_multi_setopt)(multi, option, value);
}

static inline CURLSHcode pith_curl_share_set_data(CURLSH *share, curl_lock_data value) {
  return PITH_CURL(curl_share_setopt)(share, CURLSHOPT_SHARE, value);
}

// A message's union, which Swift sees as unnamed.
static inline CURLcode pith_curl_result(const CURLMsg *message) {
  return message->data.result;
}
