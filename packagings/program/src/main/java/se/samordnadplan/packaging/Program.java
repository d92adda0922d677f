package se.samordnadplan.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;

/**
 * Judges plans as of 2026-03-02 and prints the reports, and then a line with what the library should have left alone.
 * With {@code -Dcontext.class.loader=none} the thread has no context class loader meanwhile.
 */
public final class Program {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private Program() {}

    /**
     * Prints to standard output.
     *
     * @param plans files
     */
    public static void main(String... plans) throws IOException {
        run(System.out, plans);
        System.out.flush();
    }

    /**
     * Prints in UTF-8.
     *
     * @param plans files
     */
    public static void run(OutputStream out, String... plans) throws IOException {
        var thread = Thread.currentThread();
        if ("none".equals(System.getProperty("context.class.loader"))) {
            thread.setContextClassLoader(null);
        }
        var loader = thread.getContextClassLoader();
        var validator = SipValidator.create();
        for (var plan : plans) {
            var file = Path.of(plan);
            var report = validator.validate(
                    Files.readAllBytes(file),
                    MON_2026_03_02,
                    ValidationOption.document("examples/plans/" + file.getFileName()),
                    ValidationOption.nextChange());
            out.write(report.toJson().getBytes(StandardCharsets.UTF_8));
        }
        var locale = Locale.getDefault().toLanguageTag();
        var zone = TimeZone.getDefault().getID();
        var kept = (loader == null ? "none, " : "") + (thread.getContextClassLoader() == loader ? "kept" : "changed");
        var facts = "locale %s, zone %s, context class loader %s\n".formatted(locale, zone, kept);
        out.write(facts.getBytes(StandardCharsets.UTF_8));
    }
}
