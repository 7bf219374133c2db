package id.bersinar.telegram.nodes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where other nodes bring updates of this one's chats. Whoever has not the nodes' key learns
/// nothing here, and has no effect.
@RestController
class NodeEndpoint {

  private final ChatRouter router;

  NodeEndpoint(ChatRouter router) {
    this.router = router;
  }

  @PostMapping(NodeCalls.PATH)
  ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
    if (!router.isActive()) {
      return ResponseEntity.notFound().build();
    }
    int most = ChatRouter.MOST_BYTES + Sealing.MORE_BYTES;
    var sealed = request.getInputStream().readNBytes(most + 1);
    if (sealed.length > most) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    return router
        .hear(sealed)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.FORBIDDEN).build());
  }
}
