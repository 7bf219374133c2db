package id.bersinar.tips.intake;

/// Nobody at the desk could open a tip any more, so none was kept.
public final class DeskClosed extends RuntimeException {

  DeskClosed() {
    super("nobody at that desk could open a tip");
  }
}
