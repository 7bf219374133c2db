package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import java.util.UUID;

/// Published when somebody has no access to a desk any more: dismissed, moved to another desk, or
/// the passphrase is forgotten.
///
/// @param officer the person's id
public record AccessLost(UUID officer, AreaDesk desk) {}
