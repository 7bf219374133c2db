package id.bersinar.tips.record;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.bersinar.area.AreaCode;
import id.bersinar.area.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a sender has handed in, sealed as it will be kept, while it waits for its slot.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Arrival {

  /// A tip.
  ///
  /// @param receivedOn in the area's zone
  /// @param area the desk's
  record NewTip(
      UUID id,
      String lookup,
      LocalDate receivedOn,
      @Nullable AreaCode area,
      Desk desk,
      UUID shredKey,
      byte[] publicKey,
      List<Wrap> wraps,
      List<TipEntry.Sealed> entries)
      implements Arrival {}

  /// The tip's private key, sealed for a holder.
  record Wrap(String holder, byte[] sealed) {}

  /// Something that is added to a tip.
  ///
  /// @param on in the area's zone
  record Addition(UUID tip, LocalDate on, TipEntry.Sealed entry) implements Arrival {}
}
