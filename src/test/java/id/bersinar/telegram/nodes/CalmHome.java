package id.bersinar.telegram.nodes;

import java.util.concurrent.atomic.AtomicInteger;

/// A node on which nobody says anything.
final class CalmHome implements Home {

  final AtomicInteger looks = new AtomicInteger();
  volatile boolean over;

  @Override
  public boolean holds(long chat, String update) {
    return false;
  }

  @Override
  public boolean take(String update) {
    return true;
  }

  @Override
  public void draftsMayBeLost() {}

  @Override
  public void looks() {
    looks.incrementAndGet();
  }

  @Override
  public void looksNoMore() {
    over = true;
  }
}
