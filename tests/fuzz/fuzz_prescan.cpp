// Any bytes: the pre-scan answers, and what it accepts is a tree whose every view lies in the bytes.
#include "core/records/cda/Prescan.h"

#include <cstdlib>

using namespace havre::records::cda;

namespace {

void walk(Node node, int depth)
{
    if (depth > limits::Depth)
        abort();
    std::string scratch;
    if (decode(node.raw(), scratch).size() > node.raw().size())
        abort(); // decoding never makes a text longer
    if (node.attribute("root").size() > size_t(limits::Tag))
        abort();
    for (const Node child : node.children())
        walk(child, depth + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto tree = prescan(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (tree)
        walk(Node(*tree, 0), 0);
    return 0;
}
