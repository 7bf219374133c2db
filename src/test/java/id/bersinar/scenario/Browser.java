package id.bersinar.scenario;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A browser for the tests of a class: `@RegisterExtension static final Browser browser = new
/// Browser();`. Tests that use one are tagged `browser`. Where Chromium isn't installed they are
/// skipped, or fail if `BERSINAR_BROWSER_REQUIRED` is `true`.
public final class Browser implements BeforeAllCallback, AfterAllCallback {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String AXE = axe();

  private @Nullable ChromeDriver driver;
  private @Nullable Path profile;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
      var reason = "Chromium or its driver is not installed: " + CHROMIUM + ", " + DRIVER;
      if ("true".equals(System.getenv("BERSINAR_BROWSER_REQUIRED"))) {
        fail(reason);
      }
      abort(reason);
    }
    var fresh = Files.createTempDirectory("bersinar-browser");
    profile = fresh;
    var options = new ChromeOptions().setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=id",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + fresh);
    // With the driver's path given, Selenium looks for nothing and downloads nothing.
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER.toString()));
    driver = new ChromeDriver(service.build(), options);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (driver != null) {
      driver.quit();
    }
    if (profile != null) {
      delete(profile);
    }
  }

  // The browser's last processes may still be tidying up in there.
  private static void delete(Path directory) throws IOException {
    try (var all = Files.walk(directory)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  public ChromeDriver driver() {
    if (driver == null) {
      throw new IllegalStateException("the browser has not been started");
    }
    return driver;
  }

  /// Opens a page in a window of that size in pixels, as a phone's browser would where it is
  /// narrow.
  public void open(String url, int width, int height) {
    resize(width, height);
    driver().get(url);
  }

  /// Gives the page that many pixels, without regard to the smallest window there can be.
  public void resize(int width, int height) {
    driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of(
                "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
  }

  /// Says that its owner prefers that: `dark` or `light`.
  public void prefers(String colours) {
    var feature = Map.of("name", "prefers-color-scheme", "value", colours);
    driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /// Waits for the first element that can be seen.
  public WebElement see(String selector) {
    return await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  /// Waits until the first such element contains the text.
  public void see(String selector, String text) {
    await()
        .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
  }

  /// Waits until nothing like that can be seen.
  public void seeNo(String selector) {
    await().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
  }

  public void click(String selector) {
    await().until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector))).click();
  }

  /// Clicks the last visible button or link within the selected element that shows that label.
  public void click(String within, String label) {
    await()
        .until(
            it -> {
              var found = see(within).findElements(By.cssSelector("button, a, summary"));
              return found.reversed().stream()
                  .filter(button -> button.isDisplayed() && label(button).contains(label))
                  .findFirst()
                  .orElse(null);
            })
        .click();
  }

  private static String label(WebElement button) {
    return button.getText() + " " + button.getAttribute("aria-label");
  }

  /// Waits until the condition is fulfilled.
  public void await(BooleanSupplier condition) {
    await().until(_ -> condition.getAsBoolean());
  }

  private WebDriverWait await() {
    var wait = new WebDriverWait(driver(), PATIENCE, Duration.ofMillis(50));
    wait.ignoring(StaleElementReferenceException.class);
    return wait;
  }

  /// Runs a script in the page and returns what it returns.
  public @Nullable Object run(String script, Object... arguments) {
    return driver().executeScript(script, arguments);
  }

  /// What axe finds on the page that is serious for whoever can't see it or uses no mouse, each
  /// with where it is.
  public List<String> barriers() {
    run(AXE);
    var found =
        driver()
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run().then(result => done(result.violations
                  .filter(it => ['serious', 'critical'].includes(it.impact))
                  .flatMap(it => it.nodes.map(node => it.id + ': ' + node.target.join(' ')))));
                """);
    return found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static String axe() {
    try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the page complained about since this was last asked.
  public List<String> complaints() {
    return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /// Takes a picture of the page into `target/screenshots`.
  public void picture(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver().getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
