package id.bersinar.telegram;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes out of memory what the pace and wiping need no more, and notes what was left to note.
@Component
class MemoryTidying implements PeriodicJob {

  private final FloodControl floods;
  private final Albums albums;
  private final Pace pace;
  private final DeletableMessages deletable;
  private final VanishingMessages vanishing;

  MemoryTidying(
      FloodControl floods,
      Albums albums,
      Pace pace,
      DeletableMessages deletable,
      VanishingMessages vanishing) {
    this.floods = floods;
    this.albums = albums;
    this.pace = pace;
    this.deletable = deletable;
    this.vanishing = vanishing;
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
    vanishing.noteRemembered();
  }
}
