package id.bersinar.area;

import java.util.List;
import java.util.Optional;

/// Who reports to whom: the Lurah to the Camat, the Polsek to the Polres. What stays unanswered
/// climbs it.
///
/// @param name which line of command, such as `pemerintah`
/// @param offices the lowest first, each once
public record ChainOfCommand<O>(String name, List<O> offices) {
  public ChainOfCommand {
    offices = List.copyOf(offices);
  }

  /// To whom the office reports; absent at the top and outside of the chain.
  public Optional<O> above(O office) {
    int above = offices.indexOf(office) + 1;
    return above == 0 ? Optional.empty() : offices.stream().skip(above).findFirst();
  }
}
