#include <libxml/xmlversion.h>
// libxml2's headers pull in those of ICU, which clash with Foundation's own copy of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
