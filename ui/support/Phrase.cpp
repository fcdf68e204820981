#include "ui/support/Phrase.h"

#include "core/identity/Courtesy.h"

#include <array>

namespace havre::ui {

QString Phrase::around(const QString &sentence, const QString &name)
{
    struct Contracted {
        QStringView alone;
        QStringView said;
    };
    static constexpr std::array french{Contracted{u"à %1", u"au %1"}, Contracted{u"À %1", u"Au %1"}, Contracted{u"de %1", u"du %1"},
                                       Contracted{u"par %1", u"par le %1"}};
    if (!identity::takesArticle(name))
        return sentence;
    for (const Contracted &one : french) {
        const qsizetype at = sentence.indexOf(one.alone);
        const bool whole = at == 0 || (at > 0 && !sentence.at(at - 1).isLetter());
        if (whole)
            return sentence.left(at) + one.said.toString() + sentence.mid(at + one.alone.size());
    }
    return sentence;
}

} // namespace havre::ui
