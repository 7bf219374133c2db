package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Language;

/// A sentence that isn't the program's own.
///
/// @param own what the program says, in Indonesian where it doesn't speak that language
/// @param edited what is said instead
public record EditedText(Language language, String key, String own, String edited) {}
