import QtQuick

// The colours a theme must give. All are required: a theme that forgets one does not load.
QtObject {
    required property color canvas        // behind everything
    required property color surface       // cards, bars
    required property color sunken        // quiet grounds, disabled buttons
    required property color ink
    required property color inkMuted
    required property color line          // decoration only
    required property color control       // borders one must see, at least 3:1
    required property color primary
    required property color primaryInk    // on primary
    required property color primarySoft   // the selected, quietly
    required property color link
    required property color positive
    required property color positiveSoft
    required property color caution
    required property color cautionSoft
    required property color band          // the usual zone, the found word
    required property color ribbon        // the usual zone of a chart, and the widest of two
    required property color grid          // lines behind a curve: quieter than its zones
    required property color critical      // danger to the person, never a value out of range
    required property color criticalSoft
    required property color focus         // the two tones of the focus ring
    required property color focusInk
    required property color person0       // discs and strips of the persons of a household, under primaryInk
    required property color person1
    required property color person2
    required property color person3
    required property color person4
    required property color person5
    required property color person6
    required property color person7
    required property color scrim         // over the page when a sheet is open
}
