package id.bersinar.reminders;

import id.bersinar.dialogue.Reply;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// Something that begins at a certain time.
///
/// @param startsAt with another time people are reminded again
/// @param zone in whose night nobody is disturbed
/// @param words what people are told
/// @param persons who is to be told, each once
public record Occasion(UUID id, Instant startsAt, ZoneId zone, Reply words, List<UUID> persons) {}
