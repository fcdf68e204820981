// The headers nearly every core file includes, compiled once per library (measured: a third of the
// compile time, ../shared/reference/stack.md §1). Whole-module headers would make it slower.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <functional>
#include <memory>
#include <optional>
#include <qcorotask.h>
#include <tl/expected.hpp>
#include <vector>
