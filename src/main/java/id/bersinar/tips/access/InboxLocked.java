package id.bersinar.tips.access;

import java.util.UUID;

/// Published when an officer's key is open no more.
///
/// @param officer the person's id
record InboxLocked(UUID officer) {}
