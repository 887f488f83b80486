/* Prints the article of the page on standard input as Markdown: cc clean_page.c `pkg-config --cflags
 * --libs pith`. Also valid C++. */
#include <pith.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  char *page = NULL;
  size_t length = 0, read = 0;
  do {
    char *larger = (char *)realloc(page, length + 65536);
    if (larger == NULL) return 2;
    page = larger;
    read = fread(page + length, 1, 65536, stdin);
    length += read;
  } while (read > 0);

  pith_options options = {0};
  options.size = sizeof options;
  options.format = PITH_FORMAT_MARKDOWN;

  pith_result *result = pith_clean(page, length, &options);
  int32_t status = pith_result_status(result);
  if (status == PITH_OK)
    fwrite(pith_result_output(result), 1, pith_result_length(result), stdout);
  else
    fprintf(stderr, "%s\n", pith_result_problem(result));
  pith_free(result);
  free(page);
  return status == PITH_OK ? 0 : 1;
}
