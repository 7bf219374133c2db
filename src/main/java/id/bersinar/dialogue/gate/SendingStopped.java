package id.bersinar.dialogue.gate;

import java.time.Instant;

/// Published when Telegram wants no messages at all for a minute or longer. What is said about it
/// leaves after that.
///
/// @param since when it said so
/// @param until when messages leave again
public record SendingStopped(Instant since, Instant until) {}
