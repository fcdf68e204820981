// What nearly every view model includes besides core_pch.h.
#pragma once
#include <QAbstractListModel>
#include <QCoreApplication>
#include <QPointer>
#include <QVariant>
#include <QtQml/qqml.h>
