// What nearly every test includes besides core_pch.h.
#pragma once
#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
