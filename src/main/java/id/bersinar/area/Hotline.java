package id.bersinar.area;

import id.bersinar.dialogue.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/// A number to call in need.
///
/// @param number as it is to be shown and dialled
/// @param name who answers; empty: as its kind is called
/// @param source address of a page of whoever answers there, which says so
/// @param active false for one that the area doesn't have
@Embeddable
public record Hotline(
    @Enumerated(EnumType.STRING) @Column(nullable = false) Kind kind,
    @Column(nullable = false) String number,
    @Column(nullable = false) String name,
    @Column(nullable = false) String source,
    @Column(nullable = false) boolean active) {

  /// What it is for.
  public enum Kind {
    /// Anything that can't wait: 112, where a city has it.
    EMERGENCY,
    POLICE,
    AMBULANCE,
    /// BNN, also for help to stop.
    NARCOTICS,
    /// For whoever doesn't want to live any more.
    MENTAL_HEALTH,
    /// Violence against women and children.
    WOMEN_AND_CHILDREN;

    /// As in the area file.
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// In short, for whoever compares it with another.
  String written() {
    return active ? (name + " " + number).strip() : "–";
  }

  /// As one reads it out.
  public Text text() {
    return Text.of("area.hotline-number")
        .with("name", name.isEmpty() ? Text.of("area.hotline.", kind) : Text.plain(name))
        .with("number", number);
  }
}
