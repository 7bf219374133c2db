package id.bersinar.dialogue.gate;

import id.bersinar.dialogue.Visitor;
import java.util.Optional;

/// Who came, and what was kept of their chat.
public record Met<T>(Visitor visitor, Optional<T> row) {}
