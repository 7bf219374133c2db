package id.bersinar.dialogue;

/// A question as it is put.
///
/// @param state the dialogue's, with what is remembered of what the question shows
public record Asked<S>(S state, Question question) {}
