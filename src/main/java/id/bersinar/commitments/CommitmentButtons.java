package id.bersinar.commitments;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The buttons under what is told about a commitment. Each is judged by how that stands when it is
/// tapped, and by who taps.
@Component
class CommitmentButtons implements Shortcut {

  private static final String NAME = "pledge";

  private final Promises promises;
  private final Offers offers;

  CommitmentButtons(Promises promises, Offers offers) {
    this.promises = promises;
    this.offers = offers;
  }

  static Button.Go done(UUID id) {
    return Button.go(Text.of("commitments.act.done"), NAME, "done:" + id);
  }

  static Button.Go accept(UUID id) {
    return Button.go(Text.of("commitments.act.accept"), NAME, "take:" + id);
  }

  static Button.Go decline(UUID id) {
    return Button.go(Text.of("commitments.act.decline"), NAME, "pass:" + id);
  }

  static Button agree(UUID id, LocalDate day) {
    return Button.go(Text.of("commitments.act.agree"), NAME, "yes:" + id + ":" + day);
  }

  static Button refuse(UUID id, LocalDate day) {
    return Button.go(Text.of("commitments.act.refuse"), NAME, "no:" + id + ":" + day);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    var parts = argument.split(":", 3);
    var id = parts.length > 1 ? Ids.parse(parts[1]) : Optional.<UUID>empty();
    return id.flatMap(it -> act(parts, it, visitor.id()))
        .map(Reply::say)
        .orElseGet(() -> Reply.say("commitments.over"));
  }

  /// The word for it; absent where it came too late.
  private Optional<Text> act(String[] parts, UUID id, UUID person) {
    return switch (parts[0]) {
      case "done" ->
          word(promises.finish(person, id), "commitments.done")
              .or(() -> promises.finished(person, id));
      case "take" -> word(offers.accept(person, id), "commitments.accepted");
      case "pass" -> word(offers.decline(person, id), "commitments.declined");
      case "yes" -> judged(parts, id, person, true);
      case "no" -> judged(parts, id, person, false);
      default -> Optional.empty();
    };
  }

  private Optional<Text> judged(String[] parts, UUID id, UUID person, boolean agreed) {
    return day(parts)
        .flatMap(
            day ->
                word(
                        promises.judge(person, id, day, agreed),
                        agreed ? "commitments.agreed" : "commitments.refused")
                    .or(() -> word(promises.isOver(id, day), "commitments.wanted-over")));
  }

  private static Optional<LocalDate> day(String[] parts) {
    try {
      return parts.length > 2 ? Optional.of(LocalDate.parse(parts[2])) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Text> word(boolean changed, String key) {
    return changed ? Optional.of(Text.of(key)) : Optional.empty();
  }
}
