package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackOnlyTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "0.0.0.0", "192.0.2.1", "::"})
  void theDemoDoesNotStartWhereOthersReachIt(String address) {
    assertThatThrownBy(() -> listeningOn(address)).hasMessageContaining("server.address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
  void onThisMachineItStarts(String address) {
    assertThatCode(() -> listeningOn(address)).doesNotThrowAnyException();
  }

  private static LoopbackOnly listeningOn(String address) {
    return new LoopbackOnly(new MockEnvironment().withProperty("server.address", address));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /, localhost:8080, , , 200",
    "GET,  /, 127.0.0.1:8080, , , 200",
    "GET,  /, rebound.example.org:8080, , , 403",
    "GET,  /, localhost:8080, , cross-site, 200",
    "POST, /simulator/faults, localhost:8080, http://localhost:8080, same-origin, 200",
    "POST, /simulator/faults, localhost:8080, http://example.org, cross-site, 403",
    "POST, /simulator/faults, localhost:8080, null, , 403",
    "POST, /simulator/faults, localhost:8080, , , 200",
    "GET,  /bot1:a/sendMessage, localhost:8080, , cross-site, 403",
    "GET,  /bot1:a/sendMessage, localhost:8080, , , 200",
  })
  void othersAreKeptAway(
      String method, String path, String host, String origin, String site, int status)
      throws Exception {
    var request = new MockHttpServletRequest(method, path);
    request.setServerName(host.substring(0, host.indexOf(':')));
    request.addHeader("Host", host);
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    if (site != null) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    var response = new MockHttpServletResponse();
    listeningOn("127.0.0.1").doFilter(request, response, new MockFilterChain());
    assertThat(response.getStatus()).isEqualTo(status);
  }

  @Test
  void anIpv6AddressIsThisMachineToo() throws Exception {
    var request = new MockHttpServletRequest("GET", "/");
    request.setServerName("[::1]");
    var response = new MockHttpServletResponse();
    listeningOn("::1").doFilter(request, response, new MockFilterChain());
    assertThat(response.getStatus()).isEqualTo(200);
  }
}
