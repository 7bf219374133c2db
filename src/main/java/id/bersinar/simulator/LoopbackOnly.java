package id.bersinar.simulator;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps others away from the demo, which serves whoever reaches it: the server listens on loopback
/// only, answers only to a name of this machine (a page elsewhere could have its own name point
/// here), and nobody else's page can act in it.
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopbackOnly extends OncePerRequestFilter {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  LoopbackOnly(Environment environment) {
    var address = environment.getProperty("server.address", "");
    if (!isLoopback(address)) {
      throw new InvalidConfigurationPropertyValueException(
          "server.address",
          address,
          "the demo serves whoever reaches it, so it must listen on this machine only: 127.0.0.1");
    }
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!NAMES.contains(request.getServerName()) || isFromElsewhere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "only this machine");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isFromElsewhere(HttpServletRequest request) {
    if (READING.contains(request.getMethod()) && !request.getRequestURI().startsWith("/bot")) {
      return false;
    }
    var own = "http://" + request.getHeader(HttpHeaders.HOST);
    var origin = Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN));
    // Browsers say so themselves where they send no origin, such as for a link or an image.
    return (origin.isPresent() && !origin.get().equals(own))
        || "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
