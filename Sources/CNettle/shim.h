#include <nettle/nettle-meta.h>
#include <nettle/sha2.h>
