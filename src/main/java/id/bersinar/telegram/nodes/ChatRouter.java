package id.bersinar.telegram.nodes;

import id.bersinar.storage.NodesSecret;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Brings each update to the node that its chat is talked with on: what is in memory there, such as
/// a tip's draft, an open inbox or who writes too fast, is there for the chat's next update, and a
/// chat's updates keep their order.
@Component
public class ChatRouter implements AutoCloseable {

  /// The most that an update may have.
  public static final int MOST_BYTES = 512 * 1024;

  private final NodeLife life;
  private final Home home;
  private final Refused refused = new Refused();
  private final Recent recent = new Recent();
  private final @Nullable Sealing sealing;
  private final @Nullable NodeCalls calls;

  ChatRouter(NodeLife life, Home home, ObjectProvider<NodesSecret> secret) {
    this.life = life;
    this.home = home;
    sealing = life.isActive() ? new Sealing(secret.getObject().key()) : null;
    calls = sealing == null ? null : new NodeCalls(sealing, new NodeTrouble(life::isThere));
  }

  /// Whether this is one of several nodes.
  public boolean isActive() {
    return life.isActive();
  }

  /// Whether this is the chat's node, as far as is known yet.
  public boolean owns(long chat) {
    var fleet = life.fleet();
    return !isActive()
        || (fleet != null && fleet.owner(chat, life.settling()).filter(life::isMe).isPresent());
  }

  /// Has the update, as JSON, taken by its chat's node.
  ///
  /// @return whether its effects are kept; otherwise it has to come again
  public boolean deliver(long chat, String update) {
    var fleet = life.fleet();
    if (fleet == null || calls == null) {
      // The first look at the other nodes is still to come.
      return false;
    }
    for (var stop : fleet.way(chat, life.settling())) {
      var answer = ask(calls, stop, new Sealing.Request(fleet.now(), chat, stop.ifHeld(), update));
      switch (answer) {
        case TAKEN -> {
          return true;
        }
        case COMES_AGAIN -> {
          return false;
        }
        case NOT_HELD, UNREACHED -> {}
      }
    }
    return home.take(update);
  }

  private Answer ask(NodeCalls calls, Fleet.Stop stop, Sealing.Request request) {
    if (life.isMe(stop.node())) {
      return take(request);
    }
    var answer = calls.ask(stop.node(), request);
    if (answer == Answer.UNREACHED) {
      home.draftsMayBeLost();
    }
    return answer;
  }

  private Answer take(Sealing.Request request) {
    if (request.ifHeld() && !home.holds(request.chat(), request.update())) {
      return Answer.NOT_HELD;
    }
    return home.take(request.update()) ? Answer.TAKEN : Answer.COMES_AGAIN;
  }

  /// What another node asks for.
  ///
  /// @return the sealed answer; absent where it is no node that asks, or nothing new
  Optional<byte[]> hear(byte[] sealed) {
    var fleet = life.fleet();
    if (fleet == null || sealing == null) {
      return Optional.empty();
    }
    try {
      var request = sealing.open(life.me(), sealed);
      var now = fleet.now();
      recent.forget(now);
      if (recent.isNew(Sealing.nonce(sealed), request.at(), now)) {
        return Optional.of(sealing.sealAnswer(sealed, take(request)));
      }
      refused.tell("is old, or has come before");
    } catch (GeneralSecurityException e) {
      refused.tell("is not sealed by a node for this one");
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    if (calls != null) {
      calls.close();
    }
  }
}
