package se.samordnadplan.sip.cli.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium that looks at pages from files. It is found on the PATH, or named by the environment variables CHROMIUM
 * and CHROMEDRIVER.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--force-device-scale-factor=1");

    /** Kept, so that its level is. */
    private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts one, or skips the test with a word where there is none. */
    public static Browser start() throws IOException {
        var chromium = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        var chromedriver = find("CHROMEDRIVER", "chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "No Chromium with its driver is installed: the pages are not looked at.");
        LOG.setLevel(Level.SEVERE);
        var profile = Files.createTempDirectory("sip-chromium-");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions()
                .setBinary(chromium.orElseThrow().toFile())
                .addArguments(ARGUMENTS)
                .addArguments("--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        return new Browser(new ChromeDriver(service, options), profile);
    }

    private static Optional<Path> find(String variable, String... names) {
        var named = System.getenv(variable);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file in a window of that width. */
    public Browser open(Path page, int width) {
        window(width, 800);
        driver.get("about:blank");
        drain();
        driver.get(page.toUri().toString());
        return this;
    }

    private void window(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the user prefers: {@code light} or {@code dark}. */
    public Browser scheme(String scheme) {
        return media("screen", scheme);
    }

    /** The page as it goes to the printer, on paper as wide as the window. */
    public Browser print() {
        return media("print", "light");
    }

    private Browser media(String media, String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Whether scripts of pages run; they do at first. */
    public Browser scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    /** What axe-core has to say against the page by WCAG 2.1 A and AA: the rule and the element. */
    public List<String> barriers() {
        driver.executeScript(Axe.SCRIPT);
        var answer = driver.executeAsyncScript(Axe.RUN);
        return ((List<?>) answer).stream().map(Object::toString).toList();
    }

    /** How far the page is wider than the window, in pixels. */
    public long overflow() {
        return number("return document.documentElement.scrollWidth - window.innerWidth");
    }

    /** What the console says: errors, warnings, whatever. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** What was asked for since the page was opened, the page itself included. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    /** The elements that the tabulator reaches, in turn, as a selector and their text. */
    public List<String> tabStops() {
        var stops = new ArrayList<String>();
        long elements = number("return document.querySelectorAll('*').length");
        for (int i = 0; i <= elements; i++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
            var stop = text(Axe.FOCUSED);
            if (stop.isEmpty()) {
                return stops;
            }
            stops.add(stop);
        }
        throw new AssertionError("The tabulator does not come to an end.");
    }

    /** The links and what opens, in the order of the document, as {@link #tabStops} names them. */
    public List<String> links() {
        return ((List<?>) driver.executeScript(Axe.LINKS))
                .stream().map(Object::toString).toList();
    }

    private long number(String script) {
        return ((Number) driver.executeScript(script)).longValue();
    }

    private String text(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    /** Makes the window as high as the page. */
    public Browser stretch() {
        window((int) number("return window.innerWidth"), (int) number("return document.documentElement.scrollHeight"));
        return this;
    }

    /** Opens the page again, in the same window. */
    public Browser reload() {
        driver.navigate().refresh();
        return this;
    }

    /** A picture of the window, as PNG. */
    public byte[] picture() {
        var answer = command("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** The page as PDF on A4. */
    public byte[] pdf() {
        var answer = command(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true, "preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    private void drain() {
        console();
        requests();
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            // The browser may still be writing; it is a folder for temporary files.
        }
    }

    /** The scripts that are put into a page to look at it. */
    private static final class Axe {

        private static final String SCRIPT = resource("/axe.min.js");

        private static final String RUN = """
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(
                    found => done(found.violations.flatMap(it => it.nodes.map(node => it.id + ': ' + node.html + ' – ' + node.failureSummary))),
                    fault => done(['axe failed: ' + fault]));
                """;

        private static final String NAME = """
                const name = it => it.localName + (it.id ? '#' + it.id : '') + ' ' + it.textContent.trim().replace(/\\s+/g, ' ');
                """;

        private static final String FOCUSED = NAME + """
                const it = document.activeElement;
                if (it === null || it === document.body || it === document.documentElement) return '';
                return name(it) + (getComputedStyle(it).outlineStyle === 'solid' ? '' : ' (does not show the focus)');
                """;

        private static final String LINKS = NAME + """
                return [...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
                    .filter(it => it.checkVisibility()).map(name);
                """;

        private static String resource(String name) {
            try (var in = Browser.class.getResourceAsStream(name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
