package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Outgoing;
import java.util.ArrayList;
import java.util.List;

/// Keeps what goes straight to a chat, and what was wished for in which order.
final class HeardLine implements DirectLine {

  final List<Outgoing> said = new ArrayList<>();
  final List<String> wishes = new ArrayList<>();

  @Override
  public void send(Outgoing message) {
    said.add(message);
  }

  @Override
  public void whisper(Outgoing message) {
    said.add(message);
    wishes.add("whisper " + ConversationScenario.html(message));
  }

  @Override
  public void leave(Outgoing message) {
    said.add(message);
    wishes.add("leave " + ConversationScenario.html(message));
  }

  @Override
  public void confide(Outgoing message) {
    said.add(message);
    wishes.add("confide " + ConversationScenario.html(message));
  }

  @Override
  public void withdraw(long chat) {
    wishes.add("withdraw");
  }

  @Override
  public void wipe(long chat) {
    wishes.add("wipe");
  }

  @Override
  public void wipe(long chat, int first, int last) {
    wishes.add("wipe " + first + " to " + last);
  }
}
