package id.bersinar.tips.intake;

import id.bersinar.tips.access.DeskAccess;

/// The intake seals with desks' public keys and must never see what opens them.
record Trespasser(DeskAccess access) {}
