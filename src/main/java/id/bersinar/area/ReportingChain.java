package id.bersinar.area;

import java.util.List;

/// Who reports to whom: the Lurah to the Camat, the Kanit Reskrim to the Kapolsek. What stays
/// unanswered climbs it.
///
/// @param name which line of command, such as `polisi`
/// @param offices the lowest first
public record ReportingChain(String name, List<String> offices) {
  public ReportingChain {
    offices = List.copyOf(offices);
  }
}
