package id.bersinar.tips.record;

import id.bersinar.tips.record.TipEntry.Kind;
import id.bersinar.tips.secrets.Hpke;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/// Seals what is said in a tip with the tip's public key, before it reaches the database. What is
/// sealed as one entry of one tip can't be opened as another, and its size tells its length to
/// 4 KiB only, a picture's to 64 KiB.
@Component
public class Seal {

  private static final Logger log = LoggerFactory.getLogger(Seal.class);
  private static final byte VERSION = 1;
  private static final int HEAD = 1 + Integer.BYTES;
  private static final int BUCKET = 4096;
  private static final int PICTURE_BUCKET = 16 * BUCKET;

  // No buffers that are used again: they would keep what was said until something longer comes.
  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
          .build();

  /// A new entry of a tip.
  ///
  /// @param publicKey the tip's
  public TipEntry.Sealed close(byte[] publicKey, UUID tip, Kind kind, Content content) {
    var id = UUID.randomUUID();
    var sealed = Hpke.seal(publicKey, padded(content), context(tip, id, kind));
    return new TipEntry.Sealed(id, kind, sealed);
  }

  /// What an entry says.
  ///
  /// @param keys the tip's
  public Content open(Hpke.Pair keys, TipEntry entry) {
    try {
      var context = context(entry.tip(), entry.getId(), entry.kind());
      return read(Hpke.open(keys, entry.sealed(), context), entry.kind());
    } catch (GeneralSecurityException | JacksonException | BufferUnderflowException e) {
      // Neither the exception nor the entry's id is named: the one could hold plaintext, the other
      // would record that somebody looked.
      log.error("A sealed tip can't be opened: it was changed, or sealed with another key");
      return new Content.Unreadable();
    }
  }

  private byte[] padded(Content content) {
    var json = mapper.writeValueAsBytes(content);
    int bucket = content instanceof Content.Picture ? PICTURE_BUCKET : BUCKET;
    int buckets = (HEAD + json.length + bucket - 1) / bucket;
    return ByteBuffer.allocate(buckets * bucket).put(VERSION).putInt(json.length).put(json).array();
  }

  private Content read(byte[] padded, Kind kind) {
    var buffer = ByteBuffer.wrap(padded);
    if (buffer.get() != VERSION) {
      return new Content.Unreadable();
    }
    var json = new byte[buffer.getInt()];
    buffer.get(json);
    return switch (kind) {
      case REPORT -> mapper.readValue(json, Report.class);
      case PICTURE -> mapper.readValue(json, Content.Picture.class);
      case NOTE -> mapper.readValue(json, Content.Note.class);
      case QUESTION, ANSWER -> mapper.readValue(json, Content.Message.class);
    };
  }

  private static String context(UUID tip, UUID entry, Kind kind) {
    return "entry|" + tip + "|" + entry + "|" + kind;
  }
}
