package id.bersinar.curious;

import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.texts.Texts;

/// Uses what isn't for features; of it all, only the text is.
record Eavesdropper(Text text, Outbox outbox, Conversations conversations, Texts texts) {}
