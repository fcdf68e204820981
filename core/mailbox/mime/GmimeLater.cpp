#include "core/mailbox/mime/GmimeLater_p.h"

#include <QtGlobal>

#include <dlfcn.h>

namespace havre::mailbox::mime {

void *addressInGmime(const char *function)
{
    static void *const library = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    void *const found = library ? dlsym(library, function) : nullptr;
    if (!found)
        qFatal("%s", dlerror());
    return found;
}

} // namespace havre::mailbox::mime
