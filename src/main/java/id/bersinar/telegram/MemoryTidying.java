package id.bersinar.telegram;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes out of memory what the pace, wiping and old buttons need no more, and notes what was
/// left to note.
@Component
class MemoryTidying implements PeriodicJob {

  private final FloodControl floods;
  private final Albums albums;
  private final Pace pace;
  private final DeletableMessages deletable;
  private final VanishingMessages vanishing;
  private final AskingMessages asking;

  MemoryTidying(
      FloodControl floods,
      Albums albums,
      Pace pace,
      DeletableMessages deletable,
      VanishingMessages vanishing,
      AskingMessages asking) {
    this.floods = floods;
    this.albums = albums;
    this.pace = pace;
    this.deletable = deletable;
    this.vanishing = vanishing;
    this.asking = asking;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofSeconds(20));
  }

  @Override
  public void run() {
    floods.tidy();
    albums.tidy();
    pace.tidy();
    deletable.forgetOld();
    asking.forgetOld();
    vanishing.noteRemembered();
  }
}
