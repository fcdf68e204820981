import Havre.Design
import Havre.Controls

// Our mark: a harbour open to the north-east, a boat at rest in it.
Glyph {
    name: "mark"
    color: Theme.color.primary
    size: 28
}
