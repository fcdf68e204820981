pragma Singleton
import Havre.Design
import Havre.Models.Rows

// What drawn rows take from the theme.
RowLook {
    surface: Theme.color.surface
    sunken: Theme.color.sunken
    ink: Theme.color.ink
    inkMuted: Theme.color.inkMuted
    line: Theme.color.line
    control: Theme.color.control
    primary: Theme.color.primary
    primarySoft: Theme.color.primarySoft
    band: Theme.color.band
    bodySize: Theme.type.body.size
    bodyLine: Theme.type.body.line
    captionSize: Theme.type.caption.size
    captionLine: Theme.type.caption.line
    cardRadius: Theme.radius.card
    tileRadius: Theme.radius.control
    tileSide: Theme.tile
    spaceS: Theme.space.s
    spaceM: Theme.space.m
    spaceL: Theme.space.l
    leastHeight: Theme.compact ? 68 : 72
    stacked: Theme.stacked
    outlined: Theme.scheme === "contrast"
}
