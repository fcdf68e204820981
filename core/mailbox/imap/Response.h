// What an IMAP server says, typed (RFC 3501 §7, RFC 9051). Threading: values.
#pragma once

#include <QByteArray>
#include <QList>

namespace havre::mailbox::imap {

struct Value {
    enum class Kind { Nil, Atom, String, List };
    Kind kind = Kind::Nil;
    QByteArray text;     // Atom, String
    QList<Value> items;  // List

    [[nodiscard]] quint64 number(bool *ok = nullptr) const { return text.toULongLong(ok); }
    [[nodiscard]] bool is(const char *atom) const
    {
        return kind == Kind::Atom && text.compare(atom, Qt::CaseInsensitive) == 0;
    }
};

struct Response {
    enum class Kind { Continuation, Untagged, Tagged };
    Kind kind = Kind::Untagged;
    QByteArray tag;
    QByteArray word;      // upper case: "OK", "NO", "BYE", "FETCH", "EXISTS", "LIST", "VANISHED"…
    quint64 number = 0;   // before the word: of "* 12 FETCH", "* 3 EXISTS"
    QList<Value> values;  // after the word; for a status, the items of its [code]
    QByteArray text;      // of a status or continuation: for people, and for logs never

    // The values after `name` in the status code or in a FETCH list: "UIDNEXT" → 4392.
    [[nodiscard]] const Value *after(const char *name) const;
};

} // namespace havre::mailbox::imap
