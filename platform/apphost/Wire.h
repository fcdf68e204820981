// The words between Havre and a jailed havre-apphost. A frame is a length (32 bits, little endian) and that many bytes;
// the first byte says what it is. Numbers are little endian. Havre believes nothing that comes back: every length, size
// and place is checked against these limits.
#pragma once

#include <QtGlobal>

namespace havre::apphost {

enum class Order : char {
    Begin = 'B',   // app, 0, entry, 0, int32 width, int32 height, double zoom
    File = 'F',    // uint32 question, one byte 1 or 0, the bytes
    Answer = 'A',  // JSON
    Size = 'S',    // int32 width, int32 height, double zoom
    Pointer = 'P', // kind, double x, double y, uint32 button, uint32 buttons, uint32 modifiers
    Wheel = 'W',   // double x, double y, int32 across, int32 down, uint32 modifiers
    Key = 'K',     // pressed, int32 key, uint32 modifiers, UTF-8 text
    Focus = 'O',   // one byte 1 or 0
};

enum class Word : char {
    Ready = 'R',   // sent once: the jail stands
    Wanted = 'f',  // uint32 question, path
    Asked = 'a',   // JSON of the page
    Picture = 'p', // int32 width, int32 height, int32 first row, the rows that changed
    Shape = 'c',   // int32 Qt::CursorShape
    Died = 't',    // the page's process is gone
};

inline constexpr qsizetype MaxMessage = qsizetype(256) * 1024;   // of the page
inline constexpr qsizetype MaxAnswer = qsizetype(2) * 1024 * 1024; // to the page
inline constexpr qsizetype MaxFile = qsizetype(4) * 1024 * 1024;
inline constexpr qsizetype MaxPath = 200;
inline constexpr qsizetype MostUnread = qsizetype(16) * 1024 * 1024; // what waits to be read by the helper; more ends it
inline constexpr qsizetype MostWanted = 500;                         // files asked for and not given yet; a bundle has 100
inline constexpr int MaxSide = 4096;
inline constexpr qsizetype MaxFrame = qsizetype(MaxSide) * MaxSide * 4 + 64;

} // namespace havre::apphost
