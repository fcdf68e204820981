// What Qt's rich text does not do by itself: a title stays on the page of what it is the title of, the head of a table on that
// of its first row. Threading: the helper's one thread.
#pragma once

class QTextDocument;

namespace havre::press {

// Of a document whose page size is set; its layout is made by this.
void keepTogether(QTextDocument &text);

} // namespace havre::press
