package id.bersinar.scenario;

import java.util.List;
import java.util.UUID;

/// What no button of any dialogue carries.
public final class Forged {

  public static final List<String> VALUES =
      List.of(
          "",
          "open:",
          "open:1",
          "open:" + new UUID(0, 1),
          "open:1-1-1-1-1",
          "batch:x",
          "page:",
          "page:-1",
          "page:9999",
          "page:99999999999",
          "shelf:",
          "shelf:nowhere",
          "change:",
          "change:nothing",
          "change:confirm",
          "at:yesterday",
          ":known",
          ":known7",
          ":explain",
          "<b>");

  private Forged() {}
}
