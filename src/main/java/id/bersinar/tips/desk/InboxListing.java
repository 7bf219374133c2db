package id.bersinar.tips.desk;

import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.desk.LiaisonDesk.Box;
import id.bersinar.tips.intake.ReleaseTimes;
import id.bersinar.tips.record.TipId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The officer's tips, a shelf for each [Box].
record InboxListing(LiaisonDesk desk, ReleaseTimes times, Function<Said, Officer> officer) {

  static Listing<TipId> of(
      LiaisonDesk desk,
      ListedTips listed,
      ReleaseTimes times,
      Function<Said, Officer> officer,
      CasePage page) {
    var inbox = new InboxListing(desk, times, officer);
    return Listing.of(TipId::value, Arrays.stream(Box.values()).map(inbox::shelf).toList())
        .underQuestion()
        .tabs(2)
        .beginning(said -> inbox.boxes(said).first().name())
        .byPlace()
        .called(TipId::isCalled)
        .named(
            (shown, said) -> page.labels(listed.of(shown, inbox.boxes(said), officer.apply(said))));
  }

  /// One of those that somebody has in hand, called as in the list.
  static Listing<TipId> oneInHand(
      Function<Said, List<TipId>> inHand,
      LiaisonDesk desk,
      ListedTips listed,
      Function<Said, Officer> officer,
      CasePage page) {
    return Listing.of(TipId::value, new Shelf<>(inHand))
        .underQuestion()
        .byPlace()
        .called(TipId::isCalled)
        .named(
            (shown, said) ->
                page.labels(
                    listed.of(shown, desk.boxes(officer.apply(said)), officer.apply(said))));
  }

  private Shelf<TipId> shelf(Box box) {
    return new Shelf<>(
        box.name(),
        said -> boxes(said).in(box),
        shown -> heading(box, shown.size()),
        said -> Text.of("tips.inbox.switch.", box).with("n", boxes(said).in(box).size()),
        List.of());
  }

  private Text heading(Box box, int size) {
    var heading = Text.of("tips.inbox.box.", box).with("n", size);
    return box == Box.NEW && size == 0
        ? Text.lines(heading, Text.of("tips.inbox.next-release").with("time", times.next()))
        : heading;
  }

  private LiaisonDesk.Boxes boxes(Said said) {
    return said.once(Box.class, () -> desk.boxes(officer.apply(said)));
  }

  /// One of a list, by its place.
  static <T> Listing<T> oneOf(
      Function<T, UUID> id, Function<Said, List<T>> list, Function<T, String> name) {
    return Listing.of(id, new Shelf<>(list))
        .underQuestion()
        .byPlace()
        .named((_, it, _) -> Text.plain(name.apply(it)));
  }
}
