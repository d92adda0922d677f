package example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;

/** Judges a plan as of 2026-03-02 and prints the report. */
public final class Main {

    private Main() {}

    public static void main(String... plan) throws IOException {
        var file = Path.of(plan[0]);
        var report = SipValidator.create()
                .validate(
                        Files.readAllBytes(file),
                        LocalDate.of(2026, 3, 2),
                        ValidationOption.document("examples/plans/" + file.getFileName()),
                        ValidationOption.nextChange());
        System.out.write(report.toJson().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
