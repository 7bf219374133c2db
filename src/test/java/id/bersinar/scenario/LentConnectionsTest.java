package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LentConnectionsTest {

  private static String out(String connection, String thread) {
    return "WARN Connection leak detection triggered for %s on thread %s, stack trace follows\n"
        .formatted(connection, thread);
  }

  private static String back(String connection, String thread) {
    return ("INFO Previously reported leaked connection %s on thread %s was returned to the pool"
            + " (unleaked)\n")
        .formatted(connection, thread);
  }

  @Test
  void whatComesBackWasSlow() {
    var log =
        out("conn1: url=jdbc:h2:mem:contoh user=SA", "main")
            + out("org.postgresql.jdbc.PgConnection@1a2b", "")
            + back("org.postgresql.jdbc.PgConnection@1a2b", "")
            + back("conn1: url=jdbc:h2:mem:contoh user=SA", "main");
    assertThat(LentConnections.reportedIn(log)).isEmpty();
    assertThat(LentConnections.reportedIn(back("conn1:", "main") + out("conn1:", "main")))
        .as("said in the wrong order")
        .isEmpty();
  }

  @Test
  void whatStaysOutIsFoundAlsoOnThreadsWithoutAName() {
    var log = out("conn1: url=x", "") + back("conn1: url=x", "") + out("conn1: url=x", "");
    assertThat(LentConnections.reportedIn(log)).hasSize(1);
    assertThat(LentConnections.reportedIn(out("conn2:", "a") + back("conn2:", "b"))).hasSize(1);
  }
}
