package id.bersinar.tips.access;

import org.springframework.stereotype.Component;

/// Which readings of tips by officers stand in the record for certain, so that looking at a tip
/// again within the hour neither asks for that nor waits for others.
@Component
class Readings {

  private final Newest<AuditChain.Step> recorded = new Newest<>();

  boolean isKnown(AuditChain.Step reading) {
    return recorded.has(reading);
  }

  /// It stands there once the running transaction is committed.
  void note(AuditChain.Step reading) {
    recorded.addAfterCommit(reading);
  }
}
