package id.bersinar.simulator;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Closes a connection without an answer, which a servlet can't.
@Component
@Profile("demo")
class HangUp extends ValveBase
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private static final String LINE = HangUp.class.getName();

  HangUp() {
    super(true);
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory server) {
    server.addEngineValves(this);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    Runnable hangUp = () -> response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    request.setAttribute(LINE, hangUp);
    getNext().invoke(request, response);
  }

  /// Closes the connection of this request at once.
  static void now(ServletRequest request) {
    if (request.getAttribute(LINE) instanceof Runnable hangUp) {
      hangUp.run();
    }
  }
}
