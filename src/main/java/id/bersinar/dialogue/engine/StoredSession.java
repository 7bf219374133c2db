package id.bersinar.dialogue.engine;

import java.time.Instant;

/// A chat's place in a durable dialogue, as it is stored.
record StoredSession(
    long chat,
    String dialogue,
    String path,
    String token,
    boolean keysShown,
    Instant lastHeard,
    int refusals) {}
