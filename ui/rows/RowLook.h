// What a drawn row takes from the theme: one object for all rows, so that a row has one binding and not twenty.
// Lengths are logical pixels, sizes of writing already multiplied by the person's text scale.
// Threading: main thread.
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class RowLook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor surface MEMBER surface NOTIFY changed)
    Q_PROPERTY(QColor sunken MEMBER sunken NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER ink NOTIFY changed)
    Q_PROPERTY(QColor inkMuted MEMBER inkMuted NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER line NOTIFY changed)
    Q_PROPERTY(QColor control MEMBER control NOTIFY changed)
    Q_PROPERTY(QColor primary MEMBER primary NOTIFY changed)
    Q_PROPERTY(QColor primarySoft MEMBER primarySoft NOTIFY changed)
    Q_PROPERTY(QColor band MEMBER band NOTIFY changed)
    Q_PROPERTY(int bodySize MEMBER bodySize NOTIFY changed)
    Q_PROPERTY(int bodyLine MEMBER bodyLine NOTIFY changed)
    Q_PROPERTY(int captionSize MEMBER captionSize NOTIFY changed)
    Q_PROPERTY(int captionLine MEMBER captionLine NOTIFY changed)
    Q_PROPERTY(int cardRadius MEMBER cardRadius NOTIFY changed)
    Q_PROPERTY(int tileRadius MEMBER tileRadius NOTIFY changed)
    Q_PROPERTY(int tileSide MEMBER tileSide NOTIFY changed)
    Q_PROPERTY(int spaceS MEMBER spaceS NOTIFY changed)
    Q_PROPERTY(int spaceM MEMBER spaceM NOTIFY changed)
    Q_PROPERTY(int spaceL MEMBER spaceL NOTIFY changed)
    Q_PROPERTY(int leastHeight MEMBER leastHeight NOTIFY changed)
    Q_PROPERTY(bool stacked MEMBER stacked NOTIFY changed)   // large text: the date below, titles on three lines
    Q_PROPERTY(bool outlined MEMBER outlined NOTIFY changed) // the contrast theme: grounds are told by their borders
public:
    using QObject::QObject;

    QColor surface, sunken, ink, inkMuted, line, control, primary, primarySoft, band;
    int bodySize = 16;
    int bodyLine = 24;
    int captionSize = 14;
    int captionLine = 20;
    int cardRadius = 12;
    int tileRadius = 10;
    int tileSide = 44;
    int spaceS = 8;
    int spaceM = 12;
    int spaceL = 16;
    int leastHeight = 72;
    bool stacked = false;
    bool outlined = false;

Q_SIGNALS:
    void changed();
};

} // namespace havre::ui
