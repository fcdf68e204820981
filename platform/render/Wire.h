// The words spoken through the pipe between the app and the jailed havre-render. A frame is a length
// (32 bits, little endian) and that many bytes; the first byte says what it is. The app believes
// nothing that comes back: every length and size is checked against these limits.
#pragma once

#include <QtGlobal>

namespace havre::render {

enum class Ask : char {
    Open = 'O', // content type, 0, the bytes → Opened
    Page = 'P', // int32 index, int32 width, int32 height to fit into → Pixels
    Jpeg = 'J', // as Page → Jpeg
    Text = 'T', // → Words
    // havre-press only
    Typeset = 'S', // a sheet in CBOR → Part
    Add = 'A',     // as Open → Part
    Bind = 'B',    // int32 count, so many part numbers, the footer in UTF-8 → Book
};

enum class Answer : char {
    Ready = 'R',  // sent once, before any request: the jail stands
    Opened = 'o', // int32 count, then for each page two doubles: width and height
    Pixels = 'p', // int32 width, int32 height, RGBA8888
    Jpeg = 'j',   // a JPEG file
    Part = 'n',   // int32 number, int32 pages
    Book = 'b',   // a PDF file
    Words = 't',  // UTF-8, form feed between pages
    Refusal = 'E', // one byte of Why
};

enum class Why : char { Unreadable = 'u', TooLarge = 'l', Protected = 'p' };

inline constexpr qsizetype MaxInput = qsizetype(120) * 1024 * 1024;
inline constexpr qint64 MaxPixels = 64'000'000; // of a page or a picture
inline constexpr qsizetype MaxFrame = MaxPixels * 4 + 64;
inline constexpr int MaxPages = 5000;
inline constexpr qsizetype MaxText = qsizetype(16) * 1024 * 1024;
inline constexpr int MaxSide = 16384; // of what is asked for
inline constexpr int MaxSeconds = 20; // of CPU in the jail, and of waiting in the app

} // namespace havre::render
