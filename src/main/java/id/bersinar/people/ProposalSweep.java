package id.bersinar.people;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Carries out proposals whose time has come.
@Component
class ProposalSweep implements PeriodicJob {

  private final Proposals proposals;

  ProposalSweep(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(5));
  }

  @Override
  @Transactional
  public void run() {
    proposals.sweep();
  }
}
