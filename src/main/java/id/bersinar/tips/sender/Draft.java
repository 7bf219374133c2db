package id.bersinar.tips.sender;

import id.bersinar.area.Desk;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A tip that is still being told. All of its parts are needed but the picture.
record Draft(
    Optional<Report.Subject> subject,
    Optional<String> seen,
    Optional<Report.Where> where,
    Optional<Report.When> when,
    Optional<Report.Origin> origin,
    Optional<Content.Picture> picture) {

  static final Draft EMPTY =
      new Draft(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Draft with(Report.Subject subject) {
    return new Draft(Optional.of(subject), seen, where, when, origin, picture);
  }

  Draft withSeen(String seen) {
    return new Draft(subject, Optional.of(seen), where, when, origin, picture);
  }

  Draft with(Report.Where where) {
    return new Draft(subject, seen, Optional.of(where), when, origin, picture);
  }

  Draft with(Report.When when) {
    return new Draft(subject, seen, where, Optional.of(when), origin, picture);
  }

  Draft with(Report.Origin origin) {
    return new Draft(subject, seen, where, when, Optional.of(origin), picture);
  }

  Draft with(Content.Picture picture) {
    return new Draft(subject, seen, where, when, origin, Optional.of(picture));
  }

  Draft withoutPicture() {
    return new Draft(subject, seen, where, when, origin, Optional.empty());
  }

  /// Who is to receive it.
  Desk desk() {
    return origin.equals(Optional.of(Report.Origin.OFFICIALS)) ? Desk.OVERSIGHT : Desk.POLSEK;
  }

  /// The tip in words, once every part has been told.
  Report report(LocalDate on) {
    return new Report(
        subject.orElseThrow(),
        seen.orElseThrow(),
        where.orElseThrow(),
        when.orElseThrow(),
        origin.orElseThrow(),
        on);
  }

  /// What its sender has typed; a tapped segment of the area isn't theirs.
  List<String> ownWords() {
    return Stream.of(
            seen.stream(),
            where.stream().filter(it -> it.segment().isEmpty()).map(Report.Where::name),
            when.stream().map(Report.When::words))
        .flatMap(it -> it)
        .toList();
  }

  @Override
  public String toString() {
    return "Draft";
  }
}
