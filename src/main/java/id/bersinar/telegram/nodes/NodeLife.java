package id.bersinar.telegram.nodes;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Says in the database that this node is there, and looks who else is. On a thread of its own: a
/// node whose jobs take long is still there.
@Component
class NodeLife implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(NodeLife.class);
  private static final int BEATS_UNTIL_GONE = 5;
  // By then every node has looked at least twice.
  private static final int BEATS_UNTIL_SETTLED = 3;
  private static final Duration LAST_WORD = Duration.ofSeconds(2);

  private final NodeSettings settings;
  private final NodeTable table;
  private final Home home;
  private final Silence silence;
  private final UUID me = UUID.randomUUID();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile @Nullable Fleet fleet;
  private volatile boolean running;
  private boolean displaced;
  private boolean cleared;
  // Whether the last look came through, and whether this node has stood still since one that did.
  private boolean looked;
  private boolean overslept;

  NodeLife(NodeSettings settings, NodeTable table, Home home) {
    this.settings = settings;
    this.table = table;
    this.home = home;
    silence = new Silence(settings.beat().multipliedBy(BEATS_UNTIL_GONE));
  }

  boolean isActive() {
    return settings.isOneOfSeveral();
  }

  UUID me() {
    return me;
  }

  boolean isMe(Member node) {
    return node.id().equals(me);
  }

  /// The nodes as they were last seen, also while the database is away; absent before the first
  /// look.
  @Nullable Fleet fleet() {
    return fleet;
  }

  boolean isThere(UUID node) {
    var now = fleet;
    return now != null && now.has(node);
  }

  Duration settling() {
    return settings.beat().multipliedBy(BEATS_UNTIL_SETTLED);
  }

  @EventListener(ApplicationReadyEvent.class)
  void open() {
    start();
  }

  /// It begins by itself, once it can take updates.
  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @Override
  public void start() {
    if (isActive()) {
      running = true;
      Thread.ofVirtual().name("nodes").start(this::run);
    }
  }

  private void run() {
    try {
      long lookedAt = System.nanoTime();
      do {
        home.looks();
        look(Duration.ofNanos(System.nanoTime() - lookedAt));
        lookedAt = System.nanoTime();
      } while (!over.await(settings.beat().toMillis(), TimeUnit.MILLISECONDS));
      home.looksNoMore();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// @param asleep since the last look: what a look waits for the database isn't in it
  synchronized void look(Duration asleep) {
    if (over.getCount() == 0) {
      return;
    }
    overslept |= looked && asleep.compareTo(silence.length()) > 0;
    looked = false;
    try {
      beat();
      see(table.fleet(silence));
      looked = true;
    } catch (DataAccessException | TransactionException _) {
      // Whoever was there counts as being there; what is stored fails by itself.
    } catch (RuntimeException | Error e) {
      // Whatever it is: nobody else would say that this node is there.
      log.error("Other nodes can't be looked for: {}", e.getClass().getSimpleName());
    }
  }

  /// Whoever stood still comes anew: others have taken its chats, and are asked first from now on.
  private void beat() {
    if (!cleared) {
      table.clear(settings.url());
      cleared = true;
    }
    boolean there = table.beat(me, settings.url(), silence.length(), overslept);
    if (overslept) {
      log.warn("This node stood still for a while; others may have taken its chats");
      overslept = false;
    }
    if (!there && !displaced) {
      log.error("BERSINAR_NODE_URL is another node's too: each needs its own");
    }
    displaced = !there;
  }

  private void see(Fleet now) {
    var before = fleet;
    fleet = now;
    if (before == null || !before.members().equals(now.members())) {
      log.info("Nodes that share the chats: {}", now.members().size());
    }
    if (before != null && before.members().stream().anyMatch(it -> !now.has(it.id()))) {
      home.draftsMayBeLost();
    }
  }

  /// Before the web server stops: the others take over what comes from now on.
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void stop() {
    running = false;
    over.countDown();
    try {
      Thread.ofVirtual().name("nodes-end").start(this::leave).join(LAST_WORD);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void leave() {
    try {
      table.leave(me);
    } catch (DataAccessException | TransactionException e) {
      log.warn("The other nodes take over after seconds only: {}", e.getClass().getSimpleName());
    }
  }
}
