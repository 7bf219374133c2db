package id.bersinar.dialogue.gate;

import org.springframework.jdbc.core.RowMapper;

/// What is kept of a chat in a table of its own, so that it can be read in one statement with the
/// chat's person.
///
/// @param table whose column `chat_id` says which chat it is; no column is named as one of `person`
/// @param reads its row
public record ChatRow<T>(String table, RowMapper<T> reads) {}
