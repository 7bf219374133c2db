package id.bersinar.dialogue;

import java.util.Set;

/// Published when a chat's person has gained or lost a role or changed the language, so that the
/// commands shown there can follow, and what only a role gave can be taken back.
///
/// @param chat Telegram's chat id
/// @param before the roles that the person had until now
public record VisitorChanged(long chat, Visitor visitor, Set<Role> before) {}
